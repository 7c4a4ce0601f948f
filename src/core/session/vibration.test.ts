import { describe, expect, it } from "vitest";

import { PULSES_MS } from "./vibration";

describe("the pulses", () => {
  it("differ in number or length for every phase, so that they are told apart by feel", () => {
    const patterns = Object.values(PULSES_MS).map((pulses) => pulses.join());

    expect(new Set(patterns).size).toBe(patterns.length);
  });

  it("begin and end with a pulse, and are felt without being a nuisance", () => {
    for (const pulses of Object.values(PULSES_MS)) {
      expect(pulses.length % 2).toBe(1);
      expect(Math.min(...pulses)).toBeGreaterThanOrEqual(50);
      expect(pulses.reduce((total, ms) => total + ms, 0)).toBeLessThanOrEqual(3_000);
    }
  });
});
