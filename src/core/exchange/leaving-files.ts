import { leavingRows, type LeavingRow } from "../register/leaving";
import { leavingTables } from "../register/leaving-tables";
import type { RegisterRow } from "../register/record";
import type { StudyResults } from "../register/results";
import { studyRowsOf } from "../register/study-rows";
import { failure, success, type Result } from "../result";
import { measurementTable, participantTable } from "./csv/register-table";
import { studyTable } from "./csv/study-table";
import type { CsvFlavour } from "./csv/table-text";
import { dataValueTable, toDataValueSet, type Month } from "./dhis2/aggregate";
import { metadataPackage } from "./dhis2/metadata";
import { trackerPieces } from "./dhis2/tracker";
import {
  bundlePieces,
  linePieces,
  REGISTER_TYPES,
  type RegisterFhirOptions,
} from "./fhir/register-bundle";

/** Every form in which a register leaves as files. */
export const LEAVING_FORMS = [
  "participants",
  "measurements",
  "tables",
  "bundle",
  "lines",
  "metadata",
  "tracker",
  "month",
] as const;
export type LeavingForm = (typeof LEAVING_FORMS)[number];

export type MonthFormat = "json" | "csv";

/** A form, with what has to be chosen for it. */
export type LeavingOrder =
  | { readonly form: "participants" | "measurements"; readonly flavour: CsvFlavour }
  | { readonly form: "tables"; readonly flavour: CsvFlavour; readonly results: StudyResults }
  | { readonly form: "bundle" | "lines" | "metadata" }
  | { readonly form: "tracker"; readonly orgUnit: string }
  | ({ readonly form: "month"; readonly format: MonthFormat } & Month);

/** The same, while the tables that leave have not been worked. */
export type WantedOrder =
  | Exclude<LeavingOrder, { form: "tables" }>
  | Omit<Extract<LeavingOrder, { form: "tables" }>, "results">;

/** From what the files are made. */
export type LeavingSource = RegisterFhirOptions & { readonly rows: readonly RegisterRow[] };

type FileHead = { readonly name: string; readonly type: string };

/** What is written next, and into which of the files. */
export type FilePiece = { readonly file: number; readonly text: string };

export type LeavingFiles = {
  readonly files: readonly FileHead[];
  readonly pieces: Iterable<FilePiece>;
};

/** Says what it is, and nothing of whom it tells. */
const named = (stem: string, { now }: LeavingSource, ending: string): string =>
  `tetes-pertama-${stem}-${now.slice(0, 10)}.${ending}`;

const TYPES = { csv: "text/csv", json: "application/json", ndjson: "application/fhir+ndjson" };

function* ofOne(texts: Iterable<string>): Generator<FilePiece> {
  for (const text of texts) yield { file: 0, text };
}

type Single = {
  readonly stem: string;
  readonly ending: "csv" | "json";
  readonly texts: Iterable<string>;
};

const single = (source: LeavingSource, { stem, ending, texts }: Single): LeavingFiles => ({
  files: [{ name: named(stem, source, ending), type: TYPES[ending] }],
  pieces: ofOne(texts),
});

function* numbered(rows: readonly LeavingRow[], source: LeavingSource): Generator<FilePiece> {
  for (const { file, text } of linePieces(rows, source))
    yield { file: REGISTER_TYPES.indexOf(file), text };
}

/** Whoever may leave, row by row. */
const leaving = ({ rows }: LeavingSource): Result<readonly LeavingRow[], "too-few"> =>
  leavingRows(studyRowsOf(rows));

const withRows = (
  source: LeavingSource,
  make: (rows: readonly LeavingRow[]) => LeavingFiles,
): Result<LeavingFiles, "too-few"> => {
  const rows = leaving(source);
  return rows.ok ? success(make(rows.value)) : failure(rows.reason);
};

function tableFiles(
  source: LeavingSource,
  { flavour, results }: Extract<LeavingOrder, { form: "tables" }>,
): Result<LeavingFiles, "too-few"> {
  const tables = leavingTables(results);
  if (!tables.ok) return tables;
  const texts = [studyTable(tables.value, flavour)];
  return success(single(source, { stem: `tables-${flavour}`, ending: "csv", texts }));
}

function monthFiles(
  source: LeavingSource,
  { format, ...month }: Extract<LeavingOrder, { form: "month" }>,
): Result<LeavingFiles, "too-few"> {
  const set = toDataValueSet(studyRowsOf(source.rows), month);
  if (!set.ok) return set;
  const text = format === "csv" ? dataValueTable(set.value) : JSON.stringify(set.value, null, 2);
  const stem = `dhis2-values-${month.period}`;
  return success(single(source, { stem, ending: format, texts: [text] }));
}

/** The files of one form, to be written piece by piece; none where fewer than five would leave. */
export function leavingFiles(
  order: LeavingOrder,
  source: LeavingSource,
): Result<LeavingFiles, "too-few"> {
  switch (order.form) {
    case "participants":
    case "measurements": {
      const { form, flavour } = order;
      const table = form === "participants" ? participantTable : measurementTable;
      return withRows(source, (rows) =>
        single(source, { stem: `${form}-${flavour}`, ending: "csv", texts: table(rows, flavour) }),
      );
    }
    case "tables":
      return tableFiles(source, order);
    case "bundle":
      return withRows(source, (rows) =>
        single(source, { stem: "fhir-bundle", ending: "json", texts: bundlePieces(rows, source) }),
      );
    case "lines":
      return withRows(source, (rows) => ({
        files: REGISTER_TYPES.map((type) => ({
          name: named(`fhir-${type}`, source, "ndjson"),
          type: TYPES.ndjson,
        })),
        pieces: numbered(rows, source),
      }));
    case "metadata": {
      const texts = [JSON.stringify(metadataPackage(), null, 2)];
      return success(single(source, { stem: "dhis2-metadata", ending: "json", texts }));
    }
    case "tracker":
      return withRows(source, (rows) =>
        single(source, {
          stem: "dhis2-tracker",
          ending: "json",
          texts: trackerPieces(rows, order.orgUnit),
        }),
      );
    case "month":
      return monthFiles(source, order);
  }
}
