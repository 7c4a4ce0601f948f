import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { isPin, pinFault } from "./pin";

const digits = (length: number) =>
  fc.stringMatching(new RegExp(`^\\d{${length}}$`), { size: "max" });

describe("a PIN", () => {
  it.each(["2580", "13795", "020406", "112358132134"])("may be %s", (pin) => {
    expect(pinFault(pin)).toBeNull();
  });

  it.each([
    ["", "too-short"],
    ["258", "too-short"],
    ["1123581321345", "too-long"],
    ["25 80", "not-digits"],
    ["25a0", "not-digits"],
    ["٢٥٨٠", "not-digits"],
    ["0000", "too-easy"],
    ["1111111", "too-easy"],
    ["1212", "too-easy"],
    ["1234", "too-easy"],
    ["0123456789", "too-easy"],
    ["4321", "too-easy"],
    ["987654", "too-easy"],
    ["7890", "too-easy"],
    ["3210", "too-easy"],
    ["2109", "too-easy"],
  ] as const)("may not be '%s', because it is %s", (pin, fault) => {
    expect(pinFault(pin)).toBe(fault);
  });

  it("is never refused for its digits alone when one of them stands out", () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 12 }).chain(digits), (pin) => {
        const steps = new Set(
          [...pin].slice(1).map((d, i) => (Number(d) - Number(pin[i]) + 10) % 10),
        );
        const isEasy = (steps.size === 1 && [0, 1, 9].some((s) => steps.has(s))) || isInTurn(pin);

        expect(pinFault(pin)).toBe(isEasy ? "too-easy" : null);
      }),
    );
  });

  it("that is too easy still opens a lock that was set with it", () => {
    expect(isPin("1234")).toBe(true);
    expect(isPin("123")).toBe(false);
    expect(isPin("1234567890123")).toBe(false);
    expect(isPin("12 34")).toBe(false);
  });
});

const isInTurn = (pin: string): boolean =>
  pin.length % 2 === 0 && pin === pin.slice(0, 2).repeat(pin.length / 2);
