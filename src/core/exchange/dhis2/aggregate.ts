import { byText } from "../../notebook/version";
import { failure, success, type Result } from "../../result";
import { LEAST_GROUP } from "../../register/small-groups";
import type { Participant } from "../../register/record";
import type { StudyRow } from "../../register/study-rows";
import { tablesOf } from "../../register/tables";
import type { Description } from "../../statistics/describe";
import { tableText, type CsvFlavour } from "../csv/table-text";
import { thousandths } from "../fhir/values";
import { DATA_SET, TOTALS, type TotalId } from "./codes";

/** What a month of a Puskesmas tells, as `POST /api/dataValueSets` takes it. Developer manual, "Data values". */
export type DataValueSet = {
  readonly dataSet: string;
  /** A month, e.g. "202611". */
  readonly period: string;
  readonly orgUnit: string;
  readonly dataValues: readonly { readonly dataElement: string; readonly value: string }[];
};

export type Month = {
  /** "202611" for November 2026. */
  readonly period: string;
  /** Code of the Puskesmas. */
  readonly orgUnit: string;
};

/** Of fewer than five nothing is told. */
const countOf = (n: number): number | null => (n < LEAST_GROUP ? null : n);

const meanOf = (described: Description): number | null =>
  described.kind === "described" && described.n >= LEAST_GROUP ? described.mean : null;

const isTotal = (name: string): name is TotalId => name in TOTALS;

/** The month in which a participant's baby was born, by the clock of that place; null while the birth is unknown. */
const periodOf = ({ bornAt }: Participant): string | null =>
  bornAt === null ? null : bornAt.slice(0, 7).replace("-", "");

/**
 * The months of which totals may leave, the last one first: with the births of five participants at least.
 *
 * @param leaving those who may leave
 */
export function monthsOf(leaving: readonly Participant[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const participant of leaving) {
    const period = periodOf(participant);
    if (period !== null) counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, n]) => n >= LEAST_GROUP)
    .map(([period]) => period)
    .sort((a, b) => byText(b, a));
}

/** The totals of those whose babies were born in a month; none where fewer than five take part. */
export function toDataValueSet(
  rows: readonly StudyRow[],
  { period, orgUnit }: Month,
): Result<DataValueSet, "too-few"> {
  const tables = tablesOf(rows.filter(({ participant }) => periodOf(participant) === period));
  const { paired } = tables;
  const values: Readonly<Record<TotalId, number | null>> = {
    participants: countOf(tables.n),
    pairs: countOf(paired.difference.kind === "described" ? paired.difference.n : 0),
    baselineMean: meanOf(tables.baseline),
    secondDayMean: meanOf(tables.secondDay),
    differenceMean: meanOf(paired.difference),
  };
  if (values.participants === null) return failure("too-few");
  const dataValues = Object.keys(TOTALS)
    .filter(isTotal)
    .flatMap((id) => {
      const value = values[id];
      return value === null
        ? []
        : [{ dataElement: TOTALS[id].code, value: String(thousandths(value)) }];
    });
  return success({ dataSet: DATA_SET.code, period, orgUnit, dataValues });
}

/** The columns of a file of data values, in the order in which DHIS2 reads them. */
const VALUE_COLUMNS = [
  "dataelement",
  "period",
  "orgunit",
  "categoryoptioncombo",
  "attributeoptioncombo",
  "value",
] as const;

/** The same as a file: `curl --data-binary @values.csv -H "Content-Type: application/csv"`. */
export const dataValueTable = (
  { period, orgUnit, dataValues }: DataValueSet,
  flavour: CsvFlavour = "statistics",
): string =>
  tableText(
    VALUE_COLUMNS,
    dataValues.map(({ dataElement, value }) => ({
      dataelement: dataElement,
      period,
      orgunit: orgUnit,
      value,
    })),
    flavour,
  );
