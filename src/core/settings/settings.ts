import * as v from "valibot";

import type { Immutable } from "../immutable";
import { BODY_POSITIONS, HELPERS, USUAL_MANNER } from "../protocol/choices-schema";
import { PROTOCOL_IDS, USUAL_PROTOCOL, type ProtocolId } from "../protocol/ids";
import { THEME_CHOICES } from "./theme";

export const LANGUAGES = ["id", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export const TEXT_SIZES = ["normal", "large", "largest"] as const;

/** What lies between the lines of a massage. */
const BEDS = ["breath", "silence"] as const;
export type Bed = (typeof BEDS)[number];

export const CONTACT_ROLES = ["midwife", "puskesmas", "vehicle", "hospital"] as const;
export type ContactRole = (typeof CONTACT_ROLES)[number];

type FieldsOf<All> = Readonly<Record<keyof All, v.GenericSchema>>;
type OutputOf<All extends FieldsOf<All>> = { [Name in keyof All]: v.InferOutput<All[Name]> };

const massageFields = {
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

const name = v.pipe(v.string(), v.maxLength(60));
const contact = v.object({ name, number: v.pipe(v.string(), v.maxLength(24)) });
export type Contact = Immutable<v.InferOutput<typeof contact>>;

const forEachRole = <Value>(give: (role: ContactRole) => Value): Record<ContactRole, Value> => ({
  midwife: give("midwife"),
  puskesmas: give("puskesmas"),
  vehicle: give("vehicle"),
  hospital: give("hospital"),
});
const contactFields = forEachRole(() => contact);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const object = v.custom<Readonly<Record<string, unknown>>>(isObject);

const fields = {
  language: v.picklist(LANGUAGES),
  theme: v.picklist(THEME_CHOICES),
  textSize: v.picklist(TEXT_SIZES),
  voice: v.boolean(),
  bed: v.picklist(BEDS),
  tick: v.boolean(),
  vibration: v.boolean(),
  /** The hint to install was answered with "later". */
  installHintClosed: v.boolean(),
  /** The card each lesson was left at; `LESSON_READ` once it was read to its end. */
  lessonPlaces: v.pipe(object, v.record(name, name)),
};

export type Settings = Immutable<OutputOf<typeof fields>> & {
  readonly massage: MassagePreference;
  readonly contacts: Immutable<OutputOf<typeof contactFields>>;
};

export const usualSettings: Settings = {
  language: "id",
  theme: "auto",
  textSize: "normal",
  voice: true,
  bed: "breath",
  tick: false,
  vibration: true,
  massage: { protocol: null, restMs: null, rounds: null, ...USUAL_MANNER },
  contacts: forEachRole(() => ({ name: "", number: "" })),
  installHintClosed: false,
  lessonPlaces: {},
};

export const LESSON_READ = "read";

/** The way a family massages; the study's, until they have chosen. */
export const wayOf = ({ protocol }: MassagePreference): ProtocolId => protocol ?? USUAL_PROTOCOL;

export type SettingsReading = {
  readonly settings: Settings;
  /** Names of the fields that could not be read and were given their usual value, e.g. "massage.restMs". */
  readonly unreadable: readonly string[];
};

/** Reads fields one by one: what was not stored is as usual, and so is what cannot be read, which is told. */
const readerOf =
  <All extends FieldsOf<All>>(
    all: All,
    usual: OutputOf<All>,
    stored: Readonly<Record<string, unknown>>,
    onUnreadable: (name: string) => void,
  ) =>
  <Name extends keyof All & string>(name: Name): OutputOf<All>[Name] => {
    const value = stored[name];
    if (value === undefined) return usual[name];
    const parsed = v.safeParse(all[name], value);
    if (parsed.success) return parsed.output;
    onUnreadable(name);
    return usual[name];
  };

/** Reads what was stored, field by field: one bad value loses itself and nothing else. Nothing stored is no fault. */
export function readSettings(stored: unknown): SettingsReading {
  if (stored === undefined || stored === null) return { settings: usualSettings, unreadable: [] };
  if (!isObject(stored)) return { settings: usualSettings, unreadable: ["settings"] };

  const unreadable: string[] = [];
  const note = (name: string) => void unreadable.push(name);
  const group = readerOf(
    { massage: object, contacts: object },
    { massage: {}, contacts: {} },
    stored,
    note,
  );
  const read = readerOf(fields, usualSettings, stored, note);
  const readMassage = readerOf(massageFields, usualSettings.massage, group("massage"), (name) =>
    note(`massage.${name}`),
  );
  const readContact = readerOf(contactFields, usualSettings.contacts, group("contacts"), (name) =>
    note(`contacts.${name}`),
  );

  const settings: Settings = {
    language: read("language"),
    theme: read("theme"),
    textSize: read("textSize"),
    voice: read("voice"),
    bed: read("bed"),
    tick: read("tick"),
    vibration: read("vibration"),
    massage: {
      protocol: readMassage("protocol"),
      restMs: readMassage("restMs"),
      rounds: readMassage("rounds"),
      oil: readMassage("oil"),
      helper: readMassage("helper"),
      position: readMassage("position"),
    },
    contacts: forEachRole(readContact),
    installHintClosed: read("installHintClosed"),
    lessonPlaces: read("lessonPlaces"),
  };
  return { settings, unreadable };
}

/** A number that a phone can dial: at least three digits, an optional leading plus, spaces and dashes between. */
export const isDiallable = (number: string): boolean => {
  const digits = number.replace(/[\s()-]/g, "");
  return /^\+?\d{3,15}$/.test(digits);
};

export const dialLink = (number: string): string => `tel:${number.replace(/[\s()-]/g, "")}`;
