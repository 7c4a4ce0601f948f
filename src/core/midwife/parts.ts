import * as v from "valibot";

import { isId } from "../id";
import type { Immutable } from "../immutable";
import { PROTOCOL_IDS } from "../protocol/ids";
import { isDiallable } from "../settings/phone";
import { NUMBER_LENGTH } from "../settings/schema";
import { instantSchema } from "../time/schemas";
import { framesOfAll } from "./recording";

export const MOST_NUMBERS = 5;
export const NAME_LENGTH = 60;
/** What she may say in her own way, in characters. */
export const SAID_LENGTH = 200;
const MOST_LINES = 600;
/** A line of a minute, in frames of 24 ms. */
const MOST_FRAMES = 2_500;
/** All lines together, in frames: 40 minutes, three times the whole script. A forged few letters must not fill a phone. */
const MOST_FRAMES_IN_ALL = 100_000;

/** One line of text without anything that cannot be seen; a name is shown as it is, and never as markup. */
const nameSchema = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(NAME_LENGTH),
  v.regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u),
);

export const whoSchema = v.object({
  /** The Puskesmas or the village. */
  place: nameSchema,
  /** What she is there: no name of a person is needed. */
  role: nameSchema,
});

export const numberSchema = v.object({
  label: nameSchema,
  number: v.pipe(v.string(), v.maxLength(NUMBER_LENGTH), v.check(isDiallable)),
});

export const adviceSchema = v.object({
  protocol: v.picklist(PROTOCOL_IDS),
  /** Null where the way has no rests, or she leaves them to the family. In ms. */
  restMs: v.nullable(
    v.pipe(v.number(), v.multipleOf(1000), v.minValue(1_000), v.maxValue(3_600_000)),
  ),
});

export const lineSchema = v.object({
  line: v.pipe(v.string(), v.check(isId)),
  words: v.pipe(v.string(), v.minLength(1), v.maxLength(SAID_LENGTH)),
  said: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(SAID_LENGTH))),
  frames: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_FRAMES)),
});

export const voiceSchema = v.object({
  /** When the speaker agreed that families hear her voice and pass it on. */
  agreedAt: instantSchema,
  lines: v.pipe(
    v.array(lineSchema),
    v.minLength(1),
    v.maxLength(MOST_LINES),
    v.check((lines) => new Set(lines.map(({ line }) => line)).size === lines.length),
    v.check((lines) => framesOfAll(lines) <= MOST_FRAMES_IN_ALL),
  ),
  /** The sound of all of them (`joinSound`), deflated, as base85. */
  sound: v.string(),
});

/** Where the package comes from. */
export type Who = Immutable<v.InferOutput<typeof whoSchema>>;
export type PlaceNumber = Immutable<v.InferOutput<typeof numberSchema>>;
/** How she teaches the massage. */
export type Advice = Immutable<v.InferOutput<typeof adviceSchema>>;
/** Her voice, packed. */
export type PackedVoice = Immutable<v.InferOutput<typeof voiceSchema>>;
