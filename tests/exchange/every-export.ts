import {
  leavingFiles,
  type LeavingOrder,
  type LeavingSource,
} from "../../src/core/exchange/leaving-files";
import type { RegisterRow } from "../../src/core/register/record";
import { resultsOf } from "../../src/core/register/results";
import { studyRowsOf } from "../../src/core/register/study-rows";
import { atHour } from "../fakes/first-days";

export const PUSKESMAS = "PKM-01";

/** When everything is taken out, by the clock of the tests. */
export const TAKEN_OUT = atHour(400);

const FLAVOURS = ["excel", "statistics"] as const;

/** Every form in every way in which the page offers it. */
export const everyOrder = (
  rows: readonly RegisterRow[],
  period = "202611",
): readonly LeavingOrder[] => {
  const results = resultsOf(studyRowsOf(rows));
  const month = { form: "month", orgUnit: PUSKESMAS, period } as const;
  return [
    ...FLAVOURS.flatMap((flavour): readonly LeavingOrder[] => [
      { form: "participants", flavour },
      { form: "measurements", flavour },
      { form: "tables", flavour, results },
    ]),
    { form: "bundle" },
    { form: "lines" },
    { form: "metadata" },
    { form: "tracker", orgUnit: PUSKESMAS },
    { ...month, format: "json" },
    { ...month, format: "csv" },
  ];
};

export const sourceOf = (rows: readonly RegisterRow[]): LeavingSource => ({
  rows,
  now: TAKEN_OUT,
  appVersion: "0.1.0",
  machine: "laptop-of-hers",
});

export type Export = {
  readonly form: LeavingOrder["form"];
  readonly name: string;
  readonly text: string;
};

/** The files of a form as they are handed out; none where fewer than five would leave. */
export function exportsOf(rows: readonly RegisterRow[], order: LeavingOrder): readonly Export[] {
  const made = leavingFiles(order, sourceOf(rows));
  if (!made.ok) return [];
  const texts = made.value.files.map(() => "");
  for (const { file, text } of made.value.pieces) texts[file] += text;
  return made.value.files.map(({ name }, place) => ({
    form: order.form,
    name,
    text: texts[place] ?? "",
  }));
}

/** All files in which a register can leave. */
export const everyExport = (rows: readonly RegisterRow[], period?: string): readonly Export[] =>
  everyOrder(rows, period).flatMap((order) => exportsOf(rows, order));
