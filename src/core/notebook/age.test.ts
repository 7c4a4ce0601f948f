import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyInstant } from "../../../tests/fakes/arbitrary-records";
import { instantMs, instantOf } from "../time/instant";
import { dayOfLife, hoursSinceBirth } from "./age";
import { HOUR_MS } from "../time/spans";

describe("the age of a baby", () => {
  it("is counted in hours from the birth, wherever the two moments were noted", () => {
    fc.assert(
      fc.property(
        anyInstant,
        fc.integer({ min: -72, max: 2_000 }),
        fc.integer({ min: -720, max: 840 }),
        (at, hours, offset) => {
          const later = instantOf(instantMs(at) + hours * HOUR_MS, offset);

          expect(hoursSinceBirth({ at }, later)).toBe(hours);
        },
      ),
    );
  });

  it("does not change its day at midnight", () => {
    const birth = { at: "2026-11-24T23:50:00.000+07:00" };
    const dayAt = (instant: string): number => dayOfLife(hoursSinceBirth(birth, instant));

    expect(dayAt("2026-11-24T23:59:00.000+07:00")).toBe(1);
    expect(dayAt("2026-11-25T00:01:00.000+07:00")).toBe(1);
    expect(dayAt("2026-11-25T23:49:59.999+07:00")).toBe(1);
    expect(dayAt("2026-11-25T23:50:00.000+07:00")).toBe(2);
  });

  it.each([
    [0, 1],
    [23.99, 1],
    [24, 2],
    [47.99, 2],
    [48, 3],
    [-0.01, 0],
    [-24, 0],
    [-24.01, -1],
  ])("of %d hours is day %d of life", (hours, day) => {
    expect(dayOfLife(hours)).toBe(day);
  });
});
