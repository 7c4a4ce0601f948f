import type { Tabulator } from "../../src/application/register/ports";
import { resultsOf } from "../../src/core/register/results";
import type { TableRow } from "../../src/core/register/study-rows";

/** Works tables in the page itself, from what a worker would be handed: letters and figures alone. */
export function createFakeTabulator(): Tabulator {
  const taken: TableRow[] = [];
  return {
    take: (rows) => taken.push(...structuredClone(rows)),
    finish: async () => structuredClone(resultsOf(taken)),
  };
}
