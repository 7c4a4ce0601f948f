import type { MeasureId } from "../../core/notebook/record";
import { parseMeasures, type Measure } from "../../core/notebook/measure-schema";
import file from "./measures.json";

const parsed = parseMeasures(file);
if (!parsed.ok) throw new TypeError("measures.json cannot be used");

/** The ways to tell an amount, in the order they are offered: the smallest first. */
export const measures: readonly Measure[] = parsed.value;

export function measureOf(id: MeasureId): Measure {
  const found = measures.find((measure) => measure.id === id);
  if (found === undefined) throw new RangeError(`no measure ${id}`);
  return found;
}
