import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyInstant } from "../../../tests/fakes/arbitrary-records";
import { instantMs, instantOf } from "../time/instant";
import { faultOfAmount, faultOfWeight, faultOfWhen } from "./entry-faults";
import { exactly } from "./when";

const NOW = "2026-11-24T12:00:00.000+07:00";
const BIRTH = "2026-11-23T12:00:00.000+07:00";
const at = (time: string): string => `2026-11-24T${time}:00.000+07:00`;

describe("a time that cannot be", () => {
  it.each([
    ["a minute ahead is the clock's fault", exactly(at("12:01")), null],
    ["two minutes ahead has not come yet", exactly(at("12:02")), "future"],
    ["the hour of birth itself is possible", exactly(BIRTH), null],
    ["a minute before the birth is not", exactly("2026-11-23T11:59:00.000+07:00"), "before-birth"],
    [
      "a span that begins before the birth",
      { kind: "between", from: "2026-11-23T11:59:00.000+07:00", until: at("01:00") },
      "before-birth",
    ],
    [
      "a span that ends after now",
      { kind: "between", from: at("11:00"), until: at("12:02") },
      "future",
    ],
    [
      "a span that ends before it begins",
      { kind: "between", from: at("11:00"), until: at("10:59") },
      "end-before-start",
    ],
    [
      "a span of no length is possible",
      { kind: "between", from: at("11:00"), until: at("11:00") },
      null,
    ],
  ] as const)("%s", (_what, when, fault) => {
    expect(faultOfWhen(when, BIRTH, NOW)).toBe(fault);
  });

  it("is none before the birth is known, if it is not to come", () => {
    fc.assert(
      fc.property(anyInstant, fc.nat({ max: 10_000_000 }), (now, agoMs) => {
        const when = exactly(instantOf(instantMs(now) - agoMs, 420));

        expect(faultOfWhen(when, null, now)).toBeNull();
      }),
    );
  });
});

describe("an amount that cannot be", () => {
  it.each([
    [0.05, null],
    [500, null],
    [500.1, "too-much"],
    [1000, "too-much"],
    [0, "not-above-zero"],
    [-3, "not-above-zero"],
    [Number.NaN, "not-a-number"],
    [Number.POSITIVE_INFINITY, "not-a-number"],
  ] as const)("%d ml: %s", (ml, fault) => {
    expect(faultOfAmount(ml)).toBe(fault);
  });

  it.each([
    [2_900, null],
    [500, null],
    [7_000, null],
    [499, "unlikely"],
    [7_001, "unlikely"],
    [2.9, "unlikely"],
    [Number.NaN, "not-a-number"],
  ] as const)("a birth weight of %d g: %s", (grams, fault) => {
    expect(faultOfWeight(grams)).toBe(fault);
  });
});
