import { describe, expect, it } from "vitest";

import { atHour } from "../../../tests/fakes/first-days";
import { measurement, participant } from "../../../tests/fakes/register-rows";
import { mergeRegisters } from "./merge";
import { withdrawalOf } from "./writing";

describe("one id that a forged file gives to two mothers", () => {
  const hers = measurement("A-1", "baseline", { id: "m-1", ml: 15 });
  const others = measurement("B-1", "baseline", {
    id: "m-1",
    ml: 40,
    updatedAt: atHour(90),
  });
  const ours = [participant("A-1"), hers];
  const theirs = [
    participant("B-1"),
    others,
    withdrawalOf("id-B-1", { now: atHour(91), deviceId: "laptop" }),
  ];

  it("takes nothing away from her when the other one has withdrawn, in whichever order", () => {
    const merged = mergeRegisters(ours, theirs);

    expect(merged).toContainEqual(hers);
    expect(mergeRegisters(theirs, ours)).toEqual(merged);
    expect(mergeRegisters(merged, theirs)).toEqual(merged);
    expect(mergeRegisters(ours, merged)).toEqual(merged);
  });

  it("leaves both what they have while nobody has", () => {
    expect(mergeRegisters(ours, [participant("B-1"), others])).toEqual(
      expect.arrayContaining([hers, others]),
    );
  });
});
