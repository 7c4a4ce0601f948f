/** "auto": night when the phone is dark or the sun is down. */
export const THEME_CHOICES = ["auto", "light", "night", "dim"] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];
export type Theme = Exclude<ThemeChoice, "auto">;

/** Local hours between which "auto" is night: sunset and sunrise near the equator, all year within half an hour. */
export const DARK_FROM_HOUR = 18;
export const LIGHT_FROM_HOUR = 6;

export const isDarkHour = (hour: number): boolean =>
  hour >= DARK_FROM_HOUR || hour < LIGHT_FROM_HOUR;

/** @param hour local hour of the day, 0 to 23 */
export const themeOf = (choice: ThemeChoice, hour: number, prefersDark: boolean): Theme => {
  if (choice !== "auto") return choice;
  return prefersDark || isDarkHour(hour) ? "night" : "light";
};
