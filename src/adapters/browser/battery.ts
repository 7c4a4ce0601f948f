type Battery = { readonly level: number; readonly charging: boolean };

const isBattery = (value: unknown): value is Battery =>
  typeof value === "object" &&
  value !== null &&
  "level" in value &&
  typeof value.level === "number" &&
  "charging" in value &&
  typeof value.charging === "boolean";

/** Only Chromium tells; elsewhere null. */
export async function readBattery(): Promise<Battery | null> {
  if (!("getBattery" in navigator) || typeof navigator.getBattery !== "function") return null;
  try {
    const battery: unknown = await navigator.getBattery();
    return isBattery(battery) ? { level: battery.level, charging: battery.charging } : null;
  } catch {
    return null;
  }
}
