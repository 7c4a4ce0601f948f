import { measureOf } from "../../src/content/notebook/measures";
import type {
  BirthRecord,
  EntryRecord,
  MeasureId,
  MilkVolumeRecord,
  RecordBase,
  SessionRecord,
  When,
} from "../../src/core/notebook/record";
import { volumeOf } from "../../src/core/notebook/volume";
import { protocols } from "../../src/content/protocols/index";
import { usualChoices } from "../../src/core/protocol/choices";
import { atHour, BORN } from "./born";

export { atHour, BORN };

const baseAt = (hour: number, id: string): RecordBase => ({
  id,
  createdAt: atHour(hour),
  updatedAt: atHour(hour),
  deletedAt: null,
  deviceId: "phone-1",
});

export const birth: BirthRecord = {
  ...baseAt(0, "birth"),
  kind: "birth",
  at: BORN,
  mode: null,
  place: null,
  skinToSkin: null,
  weightG: null,
  twins: null,
};

/** The same birth, of two babies. */
export const twinBirth: BirthRecord = { ...birth, twins: true };

export const feed = (hour: number): EntryRecord => ({
  ...baseAt(hour, `feed-${hour}`),
  kind: "feed",
  at: atHour(hour),
});

export const nappy = (content: "wet" | "stool", hour: number): EntryRecord => ({
  ...baseAt(hour, `${content}-${hour}`),
  kind: "nappy",
  at: atHour(hour),
  content,
});

export const notYet = (hour: number): EntryRecord => ({
  ...baseAt(hour, `not-yet-${hour}`),
  kind: "not-yet",
  at: atHour(hour),
});

/** At an hour, or at some time between two. */
export const comingIn = (hour: number, until?: number): EntryRecord => ({
  ...baseAt(hour, `coming-in-${hour}`),
  kind: "milk-coming-in",
  when:
    until === undefined
      ? { kind: "exact", at: atHour(hour) }
      : { kind: "between", from: atHour(hour), until: atHour(until) },
});

export const massage = (hour: number, minutes = 20): SessionRecord => ({
  ...baseAt(hour, `session-${hour}`),
  kind: "session",
  protocol: "jujun",
  choices: usualChoices(protocols.jujun),
  startedAt: atHour(hour),
  endedAt: atHour(hour + minutes / 60),
  activeMs: [300_000, 300_000, 300_000],
  interruptions: [],
  stopReason: null,
  sound: "audible",
  feeling: null,
});

type Told = readonly [MeasureId, number];

const milkWhen = (when: When, hour: number, told: Told | null): MilkVolumeRecord => ({
  ...baseAt(hour, `milk-${hour}`),
  kind: "milk-volume",
  when,
  volume: told === null ? null : volumeOf(measureOf(told[0]), told[1]),
  side: null,
  relation: null,
});

export const milk = (hour: number, told: Told | null = null): MilkVolumeRecord =>
  milkWhen({ kind: "exact", at: atHour(hour) }, hour, told);

/** Seen at some time between two hours. */
export const milkBetween = (from: number, until: number, told: Told | null = null) =>
  milkWhen({ kind: "between", from: atHour(from), until: atHour(until) }, from, told);
