import * as v from "valibot";

import type { Immutable } from "../immutable";
import { massageFields } from "../settings/schema";
import type { Instant } from "../time/instant";
import { instantSchema } from "../time/schemas";
import { adviceSchema, MOST_NUMBERS, numberSchema, whoSchema, type Who } from "./parts";

/** What of a package is taken over with a yes of its own. */
export const PACKAGE_PARTS = ["numbers", "advice", "voice", "reviews"] as const;
export type PackagePart = (typeof PACKAGE_PARTS)[number];

const takenSchema = v.object({
  madeAt: instantSchema,
  who: whoSchema,
  numbers: v.nullable(v.pipe(v.array(numberSchema), v.maxLength(MOST_NUMBERS))),
  advice: v.nullable(
    v.object({
      ...adviceSchema.entries,
      /** How they massaged before they took it: so it can be taken off again. */
      before: v.object({ protocol: massageFields.protocol, restMs: massageFields.restMs }),
    }),
  ),
  /** True: it lies in the store beside this. */
  voice: v.boolean(),
  reviews: v.boolean(),
});

/** What a family has taken over of a package. Of its sound and her word only that they were; they lie elsewhere. */
export type TakenPackage = Immutable<v.InferOutput<typeof takenSchema>>;

/** What stands on this phone: null where no package is used. */
export type Standing = { readonly package: TakenPackage | null };

const standingSchema = v.object({ package: v.nullable(takenSchema) });

/** Reads what is kept of it; null where nothing is that can be read. */
export function readStanding(stored: unknown): Standing | null {
  const parsed = v.safeParse(standingSchema, stored);
  return parsed.success ? parsed.output : null;
}

/** Where and when a package was made: by this it is known again. */
export type Origin = { readonly madeAt: Instant; readonly who: Who };

export const isSamePackage = (a: Origin, b: Origin): boolean =>
  a.madeAt === b.madeAt && a.who.place === b.who.place && a.who.role === b.who.role;

export const isPartTaken = (taken: TakenPackage, part: PackagePart): boolean =>
  typeof taken[part] === "boolean" ? taken[part] : taken[part] !== null;

export const isNothingTaken = (taken: TakenPackage): boolean =>
  PACKAGE_PARTS.every((part) => !isPartTaken(taken, part));

/** Before anything of it is taken. */
export const untaken = ({ madeAt, who }: Origin): TakenPackage => ({
  madeAt,
  who,
  numbers: null,
  advice: null,
  voice: false,
  reviews: false,
});
