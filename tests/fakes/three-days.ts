import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

import { measureOf } from "../../src/content/notebook/measures";
import { protocols } from "../../src/content/protocols/index";
import type {
  MeasureId,
  NotebookRecord,
  RecordBase,
  Relation,
  When,
} from "../../src/core/notebook/record";
import { volumeOf } from "../../src/core/notebook/volume";
import { usualChoices } from "../../src/core/protocol/choices";
import { instantMs, instantOf, type Instant } from "../../src/core/time/instant";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const BORN_MS = instantMs("2026-11-24T02:15:00.000+07:00");
const KERINCI_MINUTES = 420;

const digestOf = (name: string): Uint8Array => sha256(utf8ToBytes(name));

/** As `Chance.newId` makes them: no two share anything. */
const idOf = (name: string): string => bytesToHex(digestOf(name).subarray(0, 16));

const HERS = idOf("her phone");
const HIS = idOf("his phone");

const at = (ms: number): Instant => instantOf(ms, KERINCI_MINUTES);
const hour = (hours: number): number => BORN_MS + hours * HOUR_MS;

/** The millisecond of a tap somewhere in the ten minutes from this hour on. */
function tapAt(name: string, hours: number): number {
  const [high = 0, middle = 0, low = 0] = digestOf(`${name} tapped`);
  return hour(hours) + ((high * 65_536 + middle * 256 + low) % (10 * MINUTE_MS));
}

const baseOf = (name: string, madeMs: number, deviceId: string): RecordBase => ({
  id: idOf(name),
  createdAt: at(madeMs),
  updatedAt: at(madeMs),
  deletedAt: null,
  deviceId,
});

/** Noted by one tap as it happened; every fourth later, by a time in whole minutes. */
function noted(name: string, nth: number, hours: number): { base: RecordBase; seen: Instant } {
  const madeMs = tapAt(name, hours);
  const isLate = nth % 4 === 3;
  const seenMs = isLate ? Math.floor(madeMs / MINUTE_MS - 35) * MINUTE_MS : madeMs;
  return { base: baseOf(name, madeMs, nth % 3 === 2 ? HIS : HERS), seen: at(seenMs) };
}

const spread = (count: number, from: number, until: number): readonly number[] =>
  Array.from({ length: count }, (_, nth) => from + ((until - from) * nth) / count);

const birth: NotebookRecord = {
  ...baseOf("birth", tapAt("birth", 5), HERS),
  kind: "birth",
  at: at(BORN_MS),
  mode: "vaginal",
  place: "Puskesmas Jujun",
  skinToSkin: true,
  weightG: 3_100,
  twins: false,
};

function feedAt(hours: number, nth: number): NotebookRecord {
  const { base, seen } = noted(`feed ${nth}`, nth, hours);
  return { ...base, kind: "feed", at: seen };
}

function nappyAt(hours: number, nth: number): NotebookRecord {
  const { base, seen } = noted(`nappy ${nth}`, nth, hours);
  return { ...base, kind: "nappy", at: seen, content: nth % 3 === 0 ? "stool" : "wet" };
}

function notYetAt(hours: number, nth: number): NotebookRecord {
  const { base, seen } = noted(`not yet ${nth}`, nth, hours);
  return { ...base, kind: "not-yet", at: seen };
}

const MASSAGE_HOURS = [8, 19, 32, 43, 56, 67];
const BEFORE_AND_AFTER = ["before", "after"] as const;

function massageAt(hours: number, nth: number): NotebookRecord {
  const startedMs = tapAt(`massage ${nth}`, hours);
  const isWhole = nth !== 3;
  const endedMs = startedMs + (isWhole ? 20 : 14) * MINUTE_MS + nth * 137;
  return {
    ...baseOf(`massage ${nth}`, endedMs, HIS),
    kind: "session",
    protocol: "jujun",
    choices: usualChoices(protocols.jujun),
    startedAt: at(startedMs),
    endedAt: at(endedMs),
    activeMs: isWhole ? [300_000, 300_000, 300_000] : [300_000, 300_000, 41_250],
    interruptions: isWhole
      ? []
      : [
          {
            cause: "outside",
            atMs: 391_207,
            from: at(startedMs + 391_900),
            until: at(startedMs + 447_316),
          },
        ],
    stopReason: isWhole ? null : "baby",
    sound: "audible",
    feeling: nth % 2 === 0 ? "comfortable" : null,
  };
}

function checkAt(hours: number, nth: number): NotebookRecord {
  const madeMs = tapAt(`massage ${nth * 2}`, hours) - 2 * MINUTE_MS;
  const base = baseOf(`check ${nth}`, madeMs, HIS);
  const isFirst = nth === 0;
  return {
    ...base,
    kind: "safety-check",
    at: base.createdAt,
    answers: {
      bleeding: "no",
      "head-and-fever": "no",
      "breath-and-leg": "no",
      "back-and-body": "no",
      "baby-today": "no",
      ...(isFirst && { "just-after-birth": "no", pregnancy: "no" }),
    },
    advice: "clear",
    midwifeAgreed: false,
  };
}

type Told = readonly [MeasureId, number];

const MEASURED: readonly Told[] = [
  ["drops", 4],
  ["drops", 9],
  ["half-teaspoon", 1],
  ["half-teaspoon", 1],
  ["teaspoon", 1],
  ["teaspoon", 2],
  ["syringe", 3.4],
  ["syringe", 5],
  ["teaspoon", 2],
  ["tablespoon", 1],
];

function milkOf([measure, count]: Told, nth: number): NotebookRecord {
  const massage = Math.floor(nth / 2) + 1;
  const to = BEFORE_AND_AFTER[nth % 2] ?? "after";
  const hours = (MASSAGE_HOURS[massage] ?? 0) + (to === "before" ? -0.3 : 0.6);
  const { base, seen } = noted(`milk ${nth}`, nth, hours);
  const relation: Relation = { to, sessionId: to === "after" ? idOf(`massage ${massage}`) : null };
  return {
    ...base,
    kind: "milk-volume",
    when: { kind: "exact", at: seen },
    volume: volumeOf(measureOf(measure), count),
    side: nth % 4 === 0 ? "left" : null,
    relation,
  };
}

const lastNight: When = {
  kind: "between",
  from: at(hour(15.75)),
  until: at(hour(27.75)),
};

const firsts: readonly NotebookRecord[] = [
  {
    ...baseOf("first colostrum", tapAt("first colostrum", 28), HERS),
    kind: "first-colostrum",
    when: lastNight,
    volume: null,
    side: "both",
    relation: null,
  },
  {
    ...baseOf("milk comes in", tapAt("milk comes in", 62), HERS),
    kind: "milk-coming-in",
    when: { kind: "between", from: at(hour(51.75)), until: at(hour(61.75)) },
  },
];

/** A slip of the thumb, deleted a minute later; and one that has left the bin. */
function goneOf(name: "slip" | "erased"): NotebookRecord {
  const madeMs = tapAt(name, 12);
  const base = baseOf(name, madeMs, HERS);
  const deletedAt = at(madeMs + MINUTE_MS + 411);
  const marked = { ...base, deletedAt, updatedAt: deletedAt };
  return name === "slip"
    ? { ...marked, kind: "feed", at: base.createdAt }
    : { ...marked, kind: "erased" };
}

/**
 * The notebook of a family three days after the birth, as two phones have kept it: ids by chance, taps to the
 * millisecond, so that it weighs what a real one weighs. Sixty records.
 */
export const threeDays: readonly NotebookRecord[] = [
  birth,
  ...spread(22, 1, 72).map(feedAt),
  ...spread(12, 7, 72).map(nappyAt),
  ...[6, 10].map(notYetAt),
  ...MASSAGE_HOURS.map(massageAt),
  ...[8, 32, 56].map(checkAt),
  ...MEASURED.map(milkOf),
  ...firsts,
  goneOf("slip"),
  goneOf("erased"),
];
