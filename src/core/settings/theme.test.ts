import { describe, expect, it } from "vitest";

import { DARK_FROM_HOUR, isDarkHour, LIGHT_FROM_HOUR, themeOf } from "./theme";

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const DARK = [18, 19, 20, 21, 22, 23, 0, 1, 2, 3, 4, 5];

describe("the theme", () => {
  it.each(HOURS)("at %i o'clock is dark from sunset to sunrise, and only then", (hour) => {
    expect(isDarkHour(hour)).toBe(DARK.includes(hour));
  });

  it.each(HOURS)("at %i o'clock follows the sun, and the phone when it is dark", (hour) => {
    expect(themeOf("auto", hour, true)).toBe("night");
    expect(themeOf("auto", hour, false)).toBe(DARK.includes(hour) ? "night" : "light");
  });

  it.each(["light", "night", "dim"] as const)("stays '%s' when that was chosen", (choice) => {
    for (const hour of HOURS)
      for (const prefersDark of [true, false])
        expect(themeOf(choice, hour, prefersDark)).toBe(choice);
  });

  it("turns at six in the evening and at six in the morning", () => {
    expect([DARK_FROM_HOUR, LIGHT_FROM_HOUR]).toEqual([18, 6]);
  });
});
