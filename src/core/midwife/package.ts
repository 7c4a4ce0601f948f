import * as v from "valibot";

import { openText, sealText, type EnvelopeFault, type FileFormat } from "../exchange/envelope";
import { isId } from "../id";
import type { Immutable } from "../immutable";
import { PROTOCOL_IDS } from "../protocol/ids";
import { failure, success, type Result } from "../result";
import { isDiallable } from "../settings/phone";
import { NUMBER_LENGTH } from "../settings/schema";
import { instantSchema } from "../time/schemas";
import { reviewSchema } from "./review";

const FORMAT: FileFormat = { name: "tetes-pertama.package", version: 1 };

/** No package comes near it, in letters: the whole script spoken is less than 3 MB. A larger file is not read. */
export const MOST_PACKAGE_BYTES = 6_000_000;
export const MOST_NUMBERS = 5;
export const NAME_LENGTH = 60;
/** What she may say in her own way, in characters. */
export const SAID_LENGTH = 200;
const MOST_LINES = 600;
const MOST_REVIEWS = 1_000;
/** A line of a minute, in frames of 24 ms. */
const MOST_FRAMES = 2_500;

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

const lineSchema = v.object({
  line: v.pipe(v.string(), v.check(isId)),
  words: v.pipe(v.string(), v.minLength(1), v.maxLength(SAID_LENGTH)),
  said: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(SAID_LENGTH))),
  frames: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_FRAMES)),
});

const voiceSchema = v.object({
  /** When the speaker agreed that families hear her voice and pass it on. */
  agreedAt: instantSchema,
  lines: v.pipe(
    v.array(lineSchema),
    v.minLength(1),
    v.maxLength(MOST_LINES),
    v.check((lines) => new Set(lines.map(({ line }) => line)).size === lines.length),
  ),
  /** The sound of all of them (`joinSound`), deflated, as base85. */
  sound: v.string(),
});

const packageSchema = v.object({
  madeAt: instantSchema,
  appVersion: v.pipe(v.string(), v.maxLength(NAME_LENGTH)),
  who: whoSchema,
  numbers: v.pipe(v.array(numberSchema), v.maxLength(MOST_NUMBERS)),
  advice: v.nullable(adviceSchema),
  voice: v.nullable(voiceSchema),
  reviews: v.pipe(v.array(reviewSchema), v.maxLength(MOST_REVIEWS)),
});

/** What a midwife hands to the families she sees, as it lies in its file: its sound is still packed. */
export type MidwifePackage = Immutable<v.InferOutput<typeof packageSchema>>;
export type PackedVoice = NonNullable<MidwifePackage["voice"]>;
export type Advice = NonNullable<MidwifePackage["advice"]>;
export type PlaceNumber = MidwifePackage["numbers"][number];

/** "empty": whole, but nothing stands in it that could be taken over. */
export type PackageFault = EnvelopeFault | "empty";

/** Writes a package as the text of a file: plain ASCII in the envelope of the copies. */
export const encodePackage = (content: MidwifePackage): string => sealText(FORMAT, content);

const isEmpty = ({ numbers, advice, voice, reviews }: MidwifePackage): boolean =>
  numbers.length === 0 && advice === null && voice === null && reviews.length === 0;

/** Reads the text of a file, all or nothing. Its sound is proved where it is unpacked. */
export function decodePackage(carried: string): Result<MidwifePackage, PackageFault> {
  if (carried.length > MOST_PACKAGE_BYTES) return failure("foreign");
  const content = openText(carried, FORMAT);
  if (!content.ok) return content;
  const parsed = v.safeParse(packageSchema, content.value);
  if (!parsed.success) return failure("damaged");
  return isEmpty(parsed.output) ? failure("empty") : success(parsed.output);
}
