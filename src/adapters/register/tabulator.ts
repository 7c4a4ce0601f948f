import type { Tabulator } from "../../application/register/ports";
import { openBeside } from "./beside";
import { isResults } from "./work-words";

export function openTabulator(): Tabulator {
  const beside = openBeside();
  return {
    take: (rows) => beside.tell({ kind: "table-rows", rows }),
    finish: async () => {
      const results = await beside.ask({ kind: "tabulate" });
      beside.end();
      return isResults(results) ? results : null;
    },
  };
}
