import { measureOf } from "../../../content/notebook/measures";
import type { MeasureId } from "../../../core/notebook/record";

/** A line of the scale of amounts: a spoon, some drops, or a figure where spoons end. */
export type Tick = {
  readonly ml: number;
  readonly name: "drops" | "half-teaspoon" | "teaspoon" | "tablespoon" | "ml";
};

/** "Drops" stand for a few of them. */
const FEW_DROPS = 5;
const LARGE_ML = [500, 250, 120, 60];

/** Lines nearer than this share of the square-root scale would lay their words over each other. */
const LEAST_GAP = 0.115;

const mlOf = (id: MeasureId): number => {
  const { error } = measureOf(id);
  return error.kind === "counted" ? error.ml : 0;
};

const candidates: readonly Tick[] = [
  { name: "tablespoon", ml: mlOf("tablespoon") },
  { name: "drops", ml: mlOf("drops") * FEW_DROPS },
  { name: "teaspoon", ml: mlOf("teaspoon") },
  { name: "half-teaspoon", ml: mlOf("half-teaspoon") },
  ...LARGE_ML.map((ml) => ({ name: "ml" as const, ml })),
];

/** The lines that a scale up to `topMl` has room for; the first named come first. */
export function ticksUpTo(topMl: number): readonly Tick[] {
  const heightOf = ({ ml }: Tick) => Math.sqrt(ml / topMl);
  const kept: Tick[] = [];
  for (const tick of candidates) {
    if (tick.ml >= topMl) continue;
    const isFree = kept.every((one) => Math.abs(heightOf(one) - heightOf(tick)) >= LEAST_GAP);
    if (isFree) kept.push(tick);
  }
  return kept;
}
