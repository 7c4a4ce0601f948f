import { VARIABLE_IDS, type VariableId } from "../../register/codebook";
import { MEASUREMENT_FIELDS, PARTICIPANT_FIELDS } from "../../register/columns";
import type { LeavingMeasurement, LeavingRow } from "../../register/leaving";
import type { Slot } from "../../register/ids";
import type { Cell } from "./columns";
import { mappedSlices } from "../pieces";
import { tablePieces, type CsvFlavour } from "./table-text";

/** The columns of the table of participants; `docs/district.md` tells what each means. */
export const PARTICIPANT_COLUMNS = ["code", ...VARIABLE_IDS, ...PARTICIPANT_FIELDS] as const;

/** The columns of the table of measurements: every row that was ever written, with what it corrects and why. */
export const MEASUREMENT_COLUMNS = ["code", ...MEASUREMENT_FIELDS] as const;

type Cells<Columns extends readonly string[]> = Readonly<Partial<Record<Columns[number], Cell>>>;

const categoryCells = ({ categories }: LeavingRow): Readonly<Partial<Record<VariableId, Cell>>> =>
  Object.fromEntries(VARIABLE_IDS.map((id, place) => [id, categories[place] ?? null]));

const heldIn = ({ measurements }: LeavingRow, slot: Slot): LeavingMeasurement | null =>
  measurements.find((one) => one.slot === slot && one.holds) ?? null;

function participantCells(row: LeavingRow): Cells<typeof PARTICIPANT_COLUMNS> {
  const { firstColostrum } = row;
  const [before, after] = [heldIn(row, "baseline"), heldIn(row, "second-day")];
  return {
    code: row.code,
    ...categoryCells(row),
    first_feed_hour: row.firstFeedHour,
    first_colostrum: firstColostrum?.kind ?? null,
    first_colostrum_from_hour: firstColostrum?.kind === "seen" ? firstColostrum.fromHour : null,
    first_colostrum_until_hour: firstColostrum?.untilHour ?? null,
    baseline_ml: before?.ml ?? null,
    baseline_hour: before?.hour ?? null,
    second_day_ml: after?.ml ?? null,
    second_day_hour: after?.hour ?? null,
    difference_ml: row.differenceMl,
  };
}

const measurementCells = (
  { code }: LeavingRow,
  {
    lowMl,
    highMl,
    writtenHour,
    slot,
    step,
    holds,
    ml,
    method,
    hour,
    origin,
    why,
    role,
  }: LeavingMeasurement,
): Cells<typeof MEASUREMENT_COLUMNS> => ({
  code,
  slot,
  step,
  holds,
  ml,
  low: lowMl,
  high: highMl,
  method,
  hour,
  origin,
  why,
  role,
  written_hour: writtenHour,
});

/** The participants, one in a row, de-identified; piece by piece. */
export const participantTable = (
  rows: readonly LeavingRow[],
  flavour: CsvFlavour,
): Generator<string> =>
  tablePieces(
    PARTICIPANT_COLUMNS,
    mappedSlices(rows, (row) => [participantCells(row)]),
    flavour,
  );

/** Every measurement with its audit, one step in a row; piece by piece. */
export const measurementTable = (
  rows: readonly LeavingRow[],
  flavour: CsvFlavour,
): Generator<string> =>
  tablePieces(
    MEASUREMENT_COLUMNS,
    mappedSlices(rows, (row) => row.measurements.map((one) => measurementCells(row, one))),
    flavour,
  );
