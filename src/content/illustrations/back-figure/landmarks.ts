import type { Landmark } from "../../../core/protocol/protocol";

/**
 * Height of each landmark in the drawing. Its ruler is the spine: C7 at 152, 12.5 to the next vertebra.
 * L4 (hip-bone height) 346, T2 (upper edge of the shoulder blade) 177, T7 (its lower tip) 240.
 */
export const landmarkY = {
  "lower-back": 346,
  "shoulder-blade-bottom": 240,
  "shoulder-blade-top": 177,
  "below-neck": 165,
} as const satisfies Record<Landmark, number>;

export type Zone = "lower" | "middle" | "shoulder-blades";

export const zones: readonly Zone[] = ["lower", "middle", "shoulder-blades"];

/** Which part of the back a height belongs to. */
export const zoneAt = (y: number): Zone => {
  if (y > 300) return "lower";
  return y > 207 ? "middle" : "shoulder-blades";
};

const zoneCentreY = { lower: 346, middle: 250, "shoulder-blades": 184 } as const satisfies Record<
  Zone,
  number
>;

/** Where hands that do not move rest while a zone is worked on, never outside the path. */
export const restingY = (zone: Zone, from: number, to: number): number =>
  Math.min(Math.max(zoneCentreY[zone], Math.min(from, to)), Math.max(from, to));
