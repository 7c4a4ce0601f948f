import { createHash } from "node:crypto";

import { randomFrom } from "../random.mjs";

const AT = "2026-11-24T21:00:00.000+07:00";
const base = { createdAt: AT, updatedAt: AT, deletedAt: null, deviceId: "phone-1" };
const when = { kind: "exact", at: "2026-11-24T20:00:00.000+07:00" };
const volume = { ml: 2.5, lowMl: 1, highMl: 4, method: "teaspoon", count: 1 };
const milk = { when, volume, side: "left", relation: { to: "after", sessionId: "session" } };
const span = {
  kind: "between",
  from: "2026-11-23T18:00:00.000+07:00",
  until: "2026-11-24T02:00:00.000+07:00",
};

/** A family's notebook: one record of each kind, and what the forger starts from. */
export const FAMILY = [
  {
    ...base,
    id: "birth",
    kind: "birth",
    at: "2026-11-24T02:15:00.000+07:00",
    mode: "vaginal",
    place: "Puskesmas Jujun",
    skinToSkin: true,
    weightG: 3_000,
    twins: true,
  },
  { ...base, id: "first", kind: "first-colostrum", ...milk },
  { ...base, id: "milk", kind: "milk-volume", ...milk, when: span },
  { ...base, id: "not-yet", kind: "not-yet", at: "2026-11-24T10:00:00.000+07:00" },
  { ...base, id: "plenty", kind: "milk-coming-in", when: span },
  { ...base, id: "feed", kind: "feed", at: "2026-11-24T11:00:00.000+07:00" },
  { ...base, id: "wet", kind: "nappy", at: "2026-11-24T12:00:00.000+07:00", content: "wet" },
  {
    ...base,
    id: "session",
    kind: "session",
    protocol: "jujun",
    choices: { restMs: 120_000, rounds: 3, oil: true, helper: "father", position: "sitting" },
    startedAt: "2026-11-24T19:00:00.000+07:00",
    endedAt: "2026-11-24T19:20:00.000+07:00",
    activeMs: [300_000, 300_000, 300_000],
    interruptions: [],
    stopReason: null,
    sound: "audible",
    feeling: "comfortable",
  },
];

/** Moments that no phone is right in, that only look like one, or that lie far ahead. */
const MOMENTS = [
  "0000-01-01T00:00:00.000Z",
  "1970-01-01T00:00:00.000Z",
  "1989-12-31T23:59:59.999+07:00",
  "1990-01-01T00:00:00.000+07:00",
  "2015-01-01T00:00:00.000+07:00",
  "2026-11-16T21:00:00.000+07:00",
  "2026-11-24T21:00:30.000+07:00",
  "2027-11-24T21:00:00.000+07:00",
  "2090-06-01T00:00:00.000+07:00",
  "2100-12-31T23:59:59.999-23:59",
  "2101-01-01T00:00:00.000Z",
  "9999-12-31T23:59:59.999-23:59",
  "+010000-01-01T00:00:00.000Z",
  "2026-02-30T00:00:00.000Z",
  "",
];

const IDS = [
  "",
  "a".repeat(65),
  "x\r\nATTACH:http://evil.example/a\r\nX-EVIL:1",
  "<img src=x onerror=alert(1)>",
  "__proto__",
  "constructor",
  "../../a",
  "a b",
  "\u202e",
  "other-birth",
];

const NUMBERS = [1e308, -1, -0, 0, 1.5, 86_400_000, 86_400_001, 2 ** 53, 10_000, 500.01];
const ODD = [null, true, [], {}, "", "a".repeat(81), { toString: 1 }, [[[[]]]]];

/** Where values lie in a record: paths of names, the deepest too. */
function placesIn(value, path = []) {
  if (typeof value !== "object" || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([name, part]) => placesIn(part, [...path, name])),
  ];
}

function put(record, [name, ...rest], value) {
  if (rest.length === 0) record[name] = structuredClone(value);
  else put(record[name], rest, value);
}

const signed = (version, content) => {
  const sum = createHash("sha256").update(`${version} ${content}`).digest("hex");
  return `{"format":"tetes-pertama.notebook","version":${version},"sha256":"${sum}",${content}`;
};

/**
 * Copies with a checksum that is right and a content that no app has written: the same again with the same seed.
 *
 * @param {number} seed
 */
export function createForger(seed) {
  const { below } = randomFrom(seed);
  const pick = (list) => list[below(list.length)];

  /** One value somewhere in a record becomes another. */
  function spoil(record) {
    const places = placesIn(record).filter((path) => path.length > 0);
    const path = pick(places);
    const last = path.at(-1);
    const isMoment = /At$|^at$|^from$|^until$/.test(last);
    const isId = /^id$|Id$/.test(last);
    const values = isMoment ? MOMENTS : isId ? IDS : pick([NUMBERS, ODD]);
    put(record, path, below(10) === 0 ? pick(ODD) : pick(values));
  }

  const later = () => pick(["2026-11-24T21:00:30.000+07:00", ...MOMENTS]);
  const forged = () => {
    const record = structuredClone(pick(FAMILY));
    switch (below(7)) {
      case 0: {
        const { id, createdAt, deviceId } = record;
        return { id, createdAt, deviceId, kind: "erased", updatedAt: later(), deletedAt: later() };
      }
      case 1:
        return { ...record, updatedAt: later(), deletedAt: later() };
      case 2:
        return { ...record, kind: pick(FAMILY).kind, updatedAt: later() };
      case 3:
        return { ...record, id: pick(IDS), updatedAt: later() };
      default:
        for (let count = below(3); count >= 0; count -= 1) spoil(record);
        return record;
    }
  };

  return () => {
    const records = Array.from({ length: below(6) + 1 }, forged);
    const content = { madeAt: below(20) === 0 ? pick(MOMENTS) : AT, appVersion: "9.9.9", records };
    if (below(50) === 0) put(content, [pick(["madeAt", "appVersion", "records"])], pick(ODD));
    return signed(below(50) === 0 ? pick([0, 2, 999_999]) : 1, JSON.stringify(content).slice(1));
  };
}
