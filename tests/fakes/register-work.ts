import { gatherFiles } from "../../src/adapters/register/gather-files";
import type { FileWriter, HandOverReader, Tabulator } from "../../src/application/register/ports";
import { leavingFiles } from "../../src/core/exchange/leaving-files";
import { readHandOverText } from "../../src/core/register/hand-over-text";
import type { RegisterRow } from "../../src/core/register/record";
import { resultsOf } from "../../src/core/register/results";
import type { TableRow } from "../../src/core/register/study-rows";
import { success } from "../../src/core/result";

// What a worker does, done in the page itself, from what a worker would be handed: letters and figures alone.

export function createFakeTabulator(): Tabulator {
  const taken: TableRow[] = [];
  return {
    take: (rows) => taken.push(...structuredClone(rows)),
    finish: async () => structuredClone(resultsOf(taken)),
  };
}

export function createFakeFileWriter(): FileWriter {
  const taken: RegisterRow[] = [];
  return {
    take: (rows) => taken.push(...structuredClone(rows)),
    finish: async (order, options) => {
      const files = leavingFiles(structuredClone(order), { ...options, rows: taken });
      return files.ok ? success(gatherFiles(files.value)) : files;
    },
  };
}

export const createFakeReader = (): HandOverReader => ({
  read: async (text, now) => structuredClone(readHandOverText(text, now)),
  end: () => undefined,
});
