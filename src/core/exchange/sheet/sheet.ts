import { babiesOf, type Babies } from "../../notebook/birth";
import type { NappyTable } from "../../notebook/nappies";
import type { BirthRecord, NotebookRecord, RecordOf } from "../../notebook/record";
import { adviceOf, type Advice } from "../../notebook/worth-a-visit";
import type { Instant } from "../../time/instant";
import type { VisitRule } from "../../visits/calendar";
import { nextVisits, type Visit } from "../../visits/visits";
import { toldIn, type ToldRecord } from "../told";
import { writtenName } from "../written-name";
import { ageAt, axisOf, type Axis } from "./axis";
import { milestonesOf, type Milestones } from "./milestones";
import { sheetChecksOf, type Asked, type SheetCheck } from "./sheet-checks";
import { sheetDaysOf, type SheetDay } from "./sheet-days";
import { sheetMassagesOf, type SheetMassage } from "./sheet-massages";

/** What was told of the birth. */
export type SheetBirth = Pick<
  BirthRecord,
  "at" | "mode" | "place" | "skinToSkin" | "weightG" | "twins"
> & {
  /** Of more babies than one all is counted together, and nothing is measured by what is usual of one. */
  readonly babies: Babies;
};

/** "Not yet": she looked, and nothing was seen. */
export type SheetNotYet = {
  readonly id: string;
  readonly at: Instant;
  /** The age, in hours; null while the birth is unknown. */
  readonly hour: number | null;
};

/**
 * The page for the midwife, in numbers and ids: what is drawn on a screen, on paper, on a roll and as a picture is drawn
 * from it. What is in the bin is not on it.
 */
export type MidwifeSheet = Milestones & {
  readonly madeAt: Instant;
  /** As she chose it; null for none. */
  readonly name: string | null;
  /** Null while it is unknown: then no age is told, and days are those of the calendar. */
  readonly birth: SheetBirth | null;
  /** The age when the page was made, in hours; null while the birth is unknown. */
  readonly nowHour: number | null;
  readonly days: readonly SheetDay[];
  readonly massages: readonly SheetMassage[];
  readonly notYets: readonly SheetNotYet[];
  readonly checks: readonly SheetCheck[];
  /** What is worth asking, the most pressing first. */
  readonly advice: readonly Advice[];
  /** Visits that are not over, the one that ends first in front. */
  readonly visits: readonly (Visit & { readonly isOpen: boolean })[];
};

export type SheetOptions = {
  readonly now: Instant;
  readonly name: string | null;
  readonly nappies: NappyTable;
  readonly visits: readonly VisitRule[];
  readonly questions: Asked;
};

/** The page of a notebook. @param records all of them, each once, in any order */
export function sheetOf(
  records: readonly NotebookRecord[],
  { now, name, nappies, visits, questions }: SheetOptions,
): MidwifeSheet {
  const axis = axisOf(records, now);
  const told = toldIn(records);
  const nowHour = ageAt(axis, now);
  return {
    madeAt: now,
    name: writtenName(name),
    birth: axis.birth === null ? null : sheetBirthOf(axis.birth),
    nowHour,
    ...milestonesOf(axis),
    days: sheetDaysOf(axis, nowHour, nappies),
    massages: sheetMassagesOf(axis, told),
    notYets: told.filter(isNotYet).map((record) => notYetOf(axis, record)),
    checks: sheetChecksOf(axis, told, questions),
    advice: adviceNow(axis, nappies, nowHour),
    visits: axis.birth === null ? [] : nextVisits(visits, axis.birth, now),
  };
}

const sheetBirthOf = (birth: BirthRecord): SheetBirth => ({
  at: birth.at,
  mode: birth.mode,
  place: writtenName(birth.place),
  skinToSkin: birth.skinToSkin,
  weightG: birth.weightG,
  twins: birth.twins,
  babies: babiesOf(birth),
});

const isNotYet = (record: ToldRecord): record is RecordOf<"not-yet"> => record.kind === "not-yet";

const notYetOf = (axis: Axis, { id, at }: RecordOf<"not-yet">): SheetNotYet => ({
  id,
  at,
  hour: ageAt(axis, at),
});

const adviceNow = (
  { birth, placing }: Axis,
  nappies: NappyTable,
  nowHour: number | null,
): readonly Advice[] =>
  birth === null || nowHour === null ? [] : adviceOf(placing, nappies, nowHour, babiesOf(birth));
