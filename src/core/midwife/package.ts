import * as v from "valibot";

import {
  isMeantAs,
  openText,
  sealText,
  type EnvelopeFault,
  type FileFormat,
} from "../exchange/envelope";
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

/** What of a package fits into one code that stands still: see `small-part.ts`. */
export const smallPartSchema = v.object({
  madeAt: instantSchema,
  who: whoSchema,
  numbers: v.pipe(v.array(numberSchema), v.maxLength(MOST_NUMBERS)),
  advice: v.nullable(adviceSchema),
});
export type SmallPart = Immutable<v.InferOutput<typeof smallPartSchema>>;

const packageSchema = v.object({
  ...smallPartSchema.entries,
  appVersion: v.pipe(v.string(), v.maxLength(NAME_LENGTH)),
  voice: v.nullable(voiceSchema),
  reviews: v.pipe(v.array(reviewSchema), v.maxLength(MOST_REVIEWS)),
});

/** What a midwife hands to the families she sees, as it lies in its file: its sound is still packed. */
export type MidwifePackage = Immutable<v.InferOutput<typeof packageSchema>>;

/** "empty": whole, but nothing stands in it that could be taken over. */
export type PackageFault = EnvelopeFault | "empty";

/** Whether a text was meant to be a package, whole or not: so it is told from a copy of a notebook. */
export const isPackageText = (carried: string): boolean => isMeantAs(carried, FORMAT);

/** Writes a package as the text of a file: plain ASCII in the envelope of the copies. */
export const encodePackage = (content: MidwifePackage): string => sealText(FORMAT, content);

/** Whether it holds neither a number nor advice. */
export const hasNothing = ({ numbers, advice }: Pick<SmallPart, "numbers" | "advice">): boolean =>
  numbers.length === 0 && advice === null;

/** Whether nothing stands in it that could be taken over. */
export const isEmpty = ({
  voice,
  reviews,
  ...small
}: Omit<MidwifePackage, "madeAt" | "appVersion">): boolean =>
  hasNothing(small) && voice === null && reviews.length === 0;

/** Reads the text of a file, all or nothing. Its sound is proved where it is unpacked. */
export function decodePackage(carried: string): Result<MidwifePackage, PackageFault> {
  if (carried.length > MOST_PACKAGE_BYTES) return failure("foreign");
  const content = openText(carried, FORMAT);
  if (!content.ok) return content;
  const parsed = v.safeParse(packageSchema, content.value);
  if (!parsed.success) return failure("damaged");
  return isEmpty(parsed.output) ? failure("empty") : success(parsed.output);
}
