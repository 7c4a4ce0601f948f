import type { Advice } from "../../core/notebook/worth-a-visit";

/** The sign that each reason of the notebook speaks of; its act is the sign's. */
export const signOfAdvice = {
  "no-wet": "baby-no-urine",
  "wet-unknown": "baby-no-urine",
  "no-stool": "baby-no-stool",
  "no-stool-first-day": "baby-no-stool-first-day",
  "still-not-yet": "mother-milk-late",
  "fewer-wet": "baby-few-wees",
} as const satisfies Readonly<Record<Advice["id"], string>>;
