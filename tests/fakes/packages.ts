import fc from "fast-check";

import { toBase85 } from "../../src/core/exchange/base85";
import { VERDICTS } from "../../src/core/midwife/review";
import type { MidwifePackage } from "../../src/core/midwife/package";
import { MOST_NUMBERS } from "../../src/core/midwife/parts";
import { joinSound, recordedLine } from "../../src/core/midwife/recording";
import { PROTOCOL_IDS } from "../../src/core/protocol/ids";
import { instantOf } from "../../src/core/time/instant";
import { anyRecordings, spokenLine } from "./recordings";

const MADE_AT = "2026-11-24T21:30:00.000+07:00";
const spoken = [spokenLine("take-oil", "Hangatkan sedikit minyak di tangan.")];

/** A package with something of each kind; its sound is not deflated. */
export const madePackage: MidwifePackage = {
  madeAt: MADE_AT,
  appVersion: "0.1.0",
  who: { place: "Puskesmas Jujun", role: "Bidan desa" },
  numbers: [{ label: "Ambulans desa", number: "0812 3456 7890" }],
  advice: { protocol: "jujun", restMs: 120_000 },
  voice: {
    agreedAt: MADE_AT,
    lines: spoken.map(recordedLine),
    sound: toBase85(joinSound(spoken)),
  },
  reviews: [
    {
      statement: "line/take-oil",
      hash: "0123456789abcdef0123456789abcdef",
      verdict: "agrees",
      says: null,
      note: null,
      at: MADE_AT,
    },
  ],
};

/** A moment to the minute, in any of Indonesia's times. */
const anyMinute = fc
  .tuple(fc.integer({ min: 27_000_000, max: 40_000_000 }), fc.constantFrom(420, 480, 540))
  .map(([minute, offset]) => instantOf(minute * 60_000, offset));

export const anyName = fc
  .string({ minLength: 1, maxLength: 20, unit: "grapheme" })
  .filter((name) => name.trim() === name && name.length <= 60 && /^[^\p{C}\p{Z}]+$/u.test(name));

const anyNumber = fc.oneof(
  fc.stringMatching(/^08[1-9]\d{8,9}$/),
  fc.stringMatching(/^\+628[1-9]\d{7,9}$/),
  fc.constantFrom("119", "110"),
);

const anyAdvice = fc.record({
  protocol: fc.constantFrom(...PROTOCOL_IDS),
  restMs: fc.option(fc.integer({ min: 1, max: 3_600 }).map((seconds) => seconds * 1_000)),
});

const anyVoice = anyRecordings.map((recordings) => ({
  agreedAt: MADE_AT,
  lines: recordings.map(recordedLine),
  sound: toBase85(joinSound(recordings)),
}));

const anyWords = fc.option(fc.string({ maxLength: 40, unit: "grapheme" }));

const anyReview = fc.record({
  statement: fc.stringMatching(/^[a-z]{1,8}(\/[A-Za-z0-9_-]{1,12}){1,3}$/),
  hash: fc.stringMatching(/^[0-9a-f]{32}$/),
  verdict: fc.constantFrom(...VERDICTS),
  says: anyWords,
  note: anyWords,
  at: anyMinute,
});

/** A package that has something to take over: a number at least. */
export const anyPackage: fc.Arbitrary<MidwifePackage> = fc.record({
  madeAt: anyMinute,
  appVersion: fc.constant("0.1.0"),
  who: fc.record({ place: anyName, role: anyName }),
  numbers: fc.array(fc.record({ label: anyName, number: anyNumber }), {
    minLength: 1,
    maxLength: MOST_NUMBERS,
  }),
  advice: fc.option(anyAdvice),
  voice: fc.option(anyVoice),
  reviews: fc.array(anyReview, { maxLength: 4 }),
});
