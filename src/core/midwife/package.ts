import * as v from "valibot";

import { openText, sealText, type EnvelopeFault, type FileFormat } from "../exchange/envelope";
import type { Immutable } from "../immutable";
import { failure, success, type Result } from "../result";
import { instantSchema } from "../time/schemas";
import {
  adviceSchema,
  MOST_NUMBERS,
  NAME_LENGTH,
  numberSchema,
  voiceSchema,
  whoSchema,
} from "./parts";
import { reviewSchema } from "./review";

const FORMAT: FileFormat = { name: "tetes-pertama.package", version: 1 };

/** No package comes near it, in letters: the whole script spoken is less than 3 MB. A larger file is not read. */
export const MOST_PACKAGE_BYTES = 6_000_000;
const MOST_REVIEWS = 1_000;

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
