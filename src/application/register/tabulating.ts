import type { RegisterRow } from "../../core/register/record";
import type { StudyResults } from "../../core/register/results";
import { tableRowsIn } from "../../core/register/study-rows";
import type { Breath, Tabulator } from "./ports";

/** The study's tables from the rows of a register; null where what works them has not come. */
export type Tabulate = (rows: readonly RegisterRow[]) => Promise<StudyResults | null>;

export type TabulatingPorts = {
  readonly openTabulator: () => Tabulator;
  readonly breath: Breath;
};

/** So many rows are looked through between two breaths: what a slow phone does before a finger waits. */
const ROWS_A_BREATH = 1_000;

/** Works the tables of each state of the register once, however often they are looked at. */
export function createTabulate({ openTabulator, breath }: TabulatingPorts): Tabulate {
  const known = new WeakMap<readonly RegisterRow[], Promise<StudyResults | null>>();

  async function work(rows: readonly RegisterRow[]): Promise<StudyResults | null> {
    const tabulator = openTabulator();
    for (const some of tableRowsIn(rows, ROWS_A_BREATH)) {
      if (some.length > 0) tabulator.take(some);
      await breath();
    }
    return tabulator.finish();
  }

  return async (rows) => {
    const working = known.get(rows) ?? work(rows);
    known.set(rows, working);
    const results = await working;
    // What has not come is asked for again the next time.
    if (results === null) known.delete(rows);
    return results;
  };
}
