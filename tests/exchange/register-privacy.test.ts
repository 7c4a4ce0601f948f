import { describe, expect, it } from "vitest";

import { leavingRows } from "../../src/core/register/leaving";
import type { RegisterRow } from "../../src/core/register/record";
import { studyRowsOf } from "../../src/core/register/study-rows";
import { atHour } from "../fakes/first-days";
import { correction, double } from "../fakes/register-rows";
import { everyExport } from "./every-export";
import { seventeen } from "./seventeen";

/** Words that stand in a register and in nothing that leaves it. */
const NUMBER = "KOHORT/4711";
const AGE_BEFORE = 47.25;

const beside: readonly RegisterRow[] = [
  {
    id: "her-cohort-number",
    kind: "cohort-number",
    createdAt: atHour(60),
    updatedAt: atHour(60),
    deletedAt: null,
    deviceId: "laptop",
    participant: "id-P-10",
    number: NUMBER,
  },
  correction("P-11", {
    id: "her-correction",
    from: { firstFeedHour: AGE_BEFORE, bornAt: "2025-03-04T05:06:07.000+07:00" },
    to: { firstFeedHour: 1, bornAt: null },
  }),
  double(["P-12", "P-13"], { id: "her-double", verdict: "two-mothers" }),
];

/** Everything that leaves, in one text, with the rows that it is written from. */
function everythingThatLeaves(register: readonly RegisterRow[]): string {
  const left = leavingRows(studyRowsOf(register));
  if (!left.ok) throw new Error(left.reason);
  return [JSON.stringify(left.value), ...everyExport(register).map(({ text }) => text)].join("\n");
}

describe("what leaves a register", () => {
  const text = everythingThatLeaves([...seventeen, ...beside]);

  it("has no number of the paper kohort, in any of its forms", () => {
    expect(text).toContain("P-10");
    expect(text).not.toContain(NUMBER);
    expect(text).not.toContain("4711");
    expect(text).not.toContain("cohort");
  });

  it("tells that something was told anew, and not what stood there", () => {
    expect(text).toContain("her-correction");
    expect(text).not.toContain(String(AGE_BEFORE));
    expect(text).not.toContain("2025-03-04");
  });

  it("has no word about who looked like whom", () => {
    expect(text).not.toContain("her-double");
    expect(text).not.toContain("mothers");
  });
});
