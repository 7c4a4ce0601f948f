import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyInstant, anyRecord } from "../../../tests/fakes/arbitrary-records";
import { elapsedMs, offsetMinutes } from "../time/instant";
import { backdatesOf, movedTo } from "./backdating";
import { exactly } from "./when";

const TAP = "2026-11-24T00:20:05.300+07:00";

describe("moments before a tap", () => {
  it("are half an hour and an hour before it, by the clock of its place", () => {
    expect(backdatesOf(TAP, null)).toEqual([
      { ms: 1_800_000, at: "2026-11-23T23:50:05.300+07:00" },
      { ms: 3_600_000, at: "2026-11-23T23:20:05.300+07:00" },
    ]);
  });

  it("are never before the birth", () => {
    const bornAt = "2026-11-23T23:40:00.000+07:00";

    expect(backdatesOf(TAP, bornAt).map(({ ms }) => ms)).toEqual([1_800_000]);
    fc.assert(
      fc.property(anyInstant, anyInstant, (tap, birth) => {
        for (const { ms, at } of backdatesOf(tap, birth)) {
          expect(elapsedMs(at, tap)).toBe(ms);
          expect(offsetMinutes(at)).toBe(offsetMinutes(tap));
          expect(elapsedMs(birth, at)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe("a record that is moved", () => {
  it("tells all that it told, but for its moment", () => {
    fc.assert(
      fc.property(anyRecord, anyInstant, (record, at) => {
        const {
          at: _at,
          when: _when,
          ...moved
        } = { at, when: null, ...movedTo(exactly(at))(record) };
        const { at: _was, when: _then, ...before } = { at, when: null, ...record };

        expect(moved).toEqual(before);
      }),
    );
  });
});
