import * as v from "valibot";

import type { Immutable } from "../immutable";
import { BODY_POSITIONS, HELPERS } from "../protocol/manner";
import { PROTOCOL_IDS } from "../protocol/ids";
import { BEDS, forEachRole, LANGUAGES, TEXT_SIZES } from "./choices";
import { isStored } from "./stored";
import { THEME_CHOICES } from "./theme";

export type FieldsOf<All> = Readonly<Record<keyof All, v.GenericSchema>>;
export type OutputOf<All extends FieldsOf<All>> = { [Name in keyof All]: v.InferOutput<All[Name]> };

export const massageFields = {
  /** Null until they have chosen. */
  protocol: v.nullable(v.picklist(PROTOCOL_IDS)),
  // What a protocol allows is its own affair: a choice it does not know falls back where the choice is made.
  /** Null until they have chosen: the protocol knows what is usual. */
  restMs: v.nullable(
    v.pipe(v.number(), v.multipleOf(1000), v.minValue(1_000), v.maxValue(3_600_000)),
  ),
  /** Null likewise. */
  rounds: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))),
  oil: v.boolean(),
  helper: v.picklist(HELPERS),
  position: v.picklist(BODY_POSITIONS),
};

/** How the family massages, chosen once and remembered. */
export type MassagePreference = Immutable<OutputOf<typeof massageFields>>;

/** What fits into the field of a number, in characters: a number with a name and all the marks that a chat adds. */
export const NUMBER_LENGTH = 80;

const name = v.pipe(v.string(), v.maxLength(60));
/** As it was typed or pasted: what of it is dialled, `phone.ts` reads. */
const number = v.pipe(v.string(), v.maxLength(NUMBER_LENGTH));
const contact = v.object({ name, number });
export type Contact = Immutable<v.InferOutput<typeof contact>>;

export const contactFields = forEachRole(() => contact);

export const object = v.custom<Readonly<Record<string, unknown>>>(isStored);

export const fields = {
  language: v.picklist(LANGUAGES),
  theme: v.picklist(THEME_CHOICES),
  textSize: v.picklist(TEXT_SIZES),
  voice: v.boolean(),
  bed: v.picklist(BEDS),
  tick: v.boolean(),
  vibration: v.boolean(),
  /** Her back is drawn under a thin shirt. */
  clothedBack: v.boolean(),
  /** The midwife's number was asked for before the first massage, and given or left out. */
  contactAsked: v.boolean(),
  /** The hint to install was answered with "later". */
  installHintClosed: v.boolean(),
  /** The card each lesson was left at; `LESSON_READ` once it was read to its end. */
  lessonPlaces: v.pipe(object, v.record(name, name)),
};

export type Settings = Immutable<OutputOf<typeof fields>> & {
  readonly massage: MassagePreference;
  readonly contacts: Immutable<OutputOf<typeof contactFields>>;
};
