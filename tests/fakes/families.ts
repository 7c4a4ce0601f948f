import { encodeBundle } from "../../src/core/exchange/bundle";
import type {
  BirthRecord,
  MilkVolumeRecord,
  NotebookRecord,
  RecordBase,
  SessionRecord,
} from "../../src/core/notebook/record";
import { instantMs, instantOf, type Instant } from "../../src/core/time/instant";

/** Nobody's: families that hand over what they noted. Each has a notebook of its own. */

export type Noted = { readonly beforeMl?: number; readonly afterMl?: number };

const HOUR_MS = 3_600_000;
const KERINCI_MINUTES = 420;

/** When a phone makes its file, in hours after the birth: later than all that is noted. */
const MADE_HOUR = 50;

const MINUTES = 60;

function firstDaysOf(
  family: string,
  atHour: (hour: number) => Instant,
  { beforeMl = 5, afterMl = 30 }: Noted,
): readonly NotebookRecord[] {
  const baseAt = (hour: number, name: string): RecordBase => ({
    id: `${family}-${name}`,
    createdAt: atHour(hour),
    updatedAt: atHour(hour),
    deletedAt: null,
    deviceId: "phone-1",
  });
  const milk = (hour: number, ml: number): MilkVolumeRecord => ({
    ...baseAt(hour, `milk-${hour}`),
    kind: "milk-volume",
    when: { kind: "exact", at: atHour(hour) },
    volume: { ml, lowMl: ml - 1, highMl: ml + 1, method: "ml", count: ml },
    side: null,
    relation: null,
  });
  const birth: BirthRecord = {
    ...baseAt(0, "birth"),
    kind: "birth",
    at: atHour(0),
    mode: "vaginal",
    place: "Rumah di tepi danau",
    skinToSkin: true,
    weightG: 3_000,
    twins: false,
  };
  const massage: SessionRecord = {
    ...baseAt(10, "massage"),
    kind: "session",
    protocol: "jujun",
    choices: { restMs: 120_000, rounds: 3, oil: true, helper: "father", position: "sitting" },
    startedAt: atHour(10),
    endedAt: atHour(10.5),
    activeMs: [300_000, 300_000, 300_000],
    interruptions: [],
    stopReason: null,
    sound: "audible",
    feeling: null,
  };
  return [
    birth,
    { ...baseAt(1, "feed"), kind: "feed", at: atHour(1) },
    { ...baseAt(2, "not-yet"), kind: "not-yet", at: atHour(2) },
    milk(9, beforeMl),
    massage,
    milk(30, 10),
    milk(47, afterMl),
  ];
}

/** Families whose babies were born one after the other, a minute apart. @param born the first of them */
export function familiesOf(born: Instant) {
  const atHour = (hour: number): Instant =>
    instantOf(Math.round(instantMs(born) + hour * HOUR_MS), KERINCI_MINUTES);

  /** The notebook of one family of many: a massage at hour 10, an amount before it and one near hour 48. */
  const notebookOf = (family: number, noted: Noted = {}): readonly NotebookRecord[] =>
    firstDaysOf(`family-${family}`, (hour) => atHour(hour + family / MINUTES), noted);

  /** The file of a notebook. @param hour after the birth, at which it is made */
  const fileOf = (records: readonly NotebookRecord[], hour = MADE_HOUR): string =>
    encodeBundle(records, { madeAt: atHour(hour), appVersion: "1.0.0" });

  return {
    atHour,
    notebookOf,
    fileOf,
    /** The file that a family hands over. */
    handedFile: (family: number, noted: Noted = {}): string => fileOf(notebookOf(family, noted)),
  };
}
