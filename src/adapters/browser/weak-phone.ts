/** Phones with 2 GB of memory or less say so in Chromium; others are trusted. */
export const isWeakPhone = (): boolean =>
  "deviceMemory" in navigator &&
  typeof navigator.deviceMemory === "number" &&
  navigator.deviceMemory <= 2;
