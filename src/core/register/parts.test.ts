import { describe, expect, it } from "vitest";

import { measurement, participant } from "../../../tests/fakes/register-rows";
import { participantIn, partOf, readPart, writtenPart } from "./parts";

const her = participant("A-1");
const measured = measurement("A-1", "baseline");
const ofAfter = { ...her, kind: "a-kind-of-after", more: [1, 2] };

describe("the parts of a register", () => {
  it("have all that hangs on a participant in one", () => {
    expect(partOf(participantIn(measured))).toBe(partOf(participantIn(her)));
  });

  it("are filled evenly by ids as they are made", () => {
    const counts = new Map<string, number>();
    for (let nth = 0; nth < 10_000; nth += 1) {
      const id = `${(nth * 2_654_435_761).toString(16)}-4a${nth % 97}`;
      counts.set(partOf(id), (counts.get(partOf(id)) ?? 0) + 1);
    }

    expect(counts.size).toBe(256);
    expect(Math.max(...counts.values())).toBeLessThan(100);
  });

  it("give back what this app cannot read, as it lay there", () => {
    const lying = { id: "part-7", kind: "register-part", rows: [her, ofAfter, 7] };

    const read = readPart(lying);

    expect(read).toEqual({ id: "part-7", rows: [her], unread: [ofAfter, 7] });
    expect(read === null ? null : writtenPart(read)).toEqual(lying);
  });

  it("are none where they are sealed, or something else", () => {
    for (const value of [null, 7, {}, { id: "part-1", kind: "sealed", rows: [] }, { id: "part-1" }])
      expect(readPart(value)).toBeNull();
  });
});
