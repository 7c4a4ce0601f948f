import * as v from "valibot";

import type { BodyPosition, ProtocolId } from "../protocol/protocol";

export type Language = "id" | "en";
/** "auto": night when the phone is dark or the sun is down. */
export type ThemeChoice = "auto" | "light" | "night" | "dim";
export type TextSize = "normal" | "large" | "largest";
export type Bed = "breath" | "silence";

export type ContactRole = "midwife" | "puskesmas" | "vehicle" | "hospital";
export type Contact = { readonly name: string; readonly number: string };

/** How the family massages, chosen once and remembered. `protocol` is null until they have chosen. */
export type MassagePreference = {
  readonly protocol: ProtocolId | null;
  readonly restMs: number;
  readonly rounds: number;
  readonly oil: boolean;
  readonly helper: "father" | "other";
  readonly position: BodyPosition;
};

export type Settings = {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly textSize: TextSize;
  readonly voice: boolean;
  readonly bed: Bed;
  readonly tick: boolean;
  readonly vibration: boolean;
  readonly massage: MassagePreference;
  readonly contacts: Readonly<Record<ContactRole, Contact>>;
  /** The hint to install was answered with "later". */
  readonly installHintClosed: boolean;
  /** The card each lesson was left at; `LESSON_READ` once it was read to its end. */
  readonly lessonPlaces: Readonly<Record<string, string>>;
};

export const CONTACT_ROLES: readonly ContactRole[] = [
  "midwife",
  "puskesmas",
  "vehicle",
  "hospital",
];

const NO_CONTACT: Contact = { name: "", number: "" };

export const usualSettings: Settings = {
  language: "id",
  theme: "auto",
  textSize: "normal",
  voice: true,
  bed: "breath",
  tick: false,
  vibration: true,
  massage: {
    protocol: null,
    restMs: 120_000,
    rounds: 1,
    oil: true,
    helper: "father",
    position: "sitting",
  },
  contacts: {
    midwife: NO_CONTACT,
    puskesmas: NO_CONTACT,
    vehicle: NO_CONTACT,
    hospital: NO_CONTACT,
  },
  installHintClosed: false,
  lessonPlaces: {},
};

export const LESSON_READ = "read";

/** The way a family massages; the study's, until they have chosen. */
export const wayOf = ({ protocol }: MassagePreference): ProtocolId => protocol ?? "jujun";

const name = v.pipe(v.string(), v.maxLength(60));

const contact = v.object({
  name: v.pipe(v.string(), v.maxLength(60)),
  number: v.pipe(v.string(), v.maxLength(24)),
});

const fields = {
  language: v.picklist(["id", "en"]),
  theme: v.picklist(["auto", "light", "night", "dim"]),
  textSize: v.picklist(["normal", "large", "largest"]),
  bed: v.picklist(["breath", "silence"]),
};

const massageFields = {
  protocol: v.nullable(v.picklist(["jujun", "downward"])),
  // What a protocol allows is its own affair: a choice it does not know falls back where the choice is made.
  restMs: v.pipe(v.number(), v.multipleOf(1000), v.minValue(1_000), v.maxValue(3_600_000)),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
  helper: v.picklist(["father", "other"]),
  position: v.picklist(["sitting", "side-lying"]),
};

export type SettingsReading = {
  readonly settings: Settings;
  /** Names of the fields that could not be read and were given their usual value, e.g. "massage.restMs". */
  readonly unreadable: readonly string[];
};

type Fields = Readonly<Record<string, unknown>>;
type Read = <T>(name: string, schema: v.GenericSchema<unknown, T>, usual: T) => T;

const hasFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads single fields; what cannot be read is noted by its name after `place`. */
const readerOf =
  (stored: Fields, place: string, unreadable: string[]): Read =>
  (name, schema, usual) => {
    const value = stored[name];
    if (value === undefined) return usual;
    const parsed = v.safeParse(schema, value);
    if (parsed.success) return parsed.output;
    unreadable.push(place + name);
    return usual;
  };

function readMassage(read: Read): MassagePreference {
  const usual = usualSettings.massage;
  return {
    protocol: read("protocol", massageFields.protocol, usual.protocol),
    restMs: read("restMs", massageFields.restMs, usual.restMs),
    rounds: read("rounds", massageFields.rounds, usual.rounds),
    oil: read("oil", v.boolean(), usual.oil),
    helper: read("helper", massageFields.helper, usual.helper),
    position: read("position", massageFields.position, usual.position),
  };
}

const readContacts = (read: Read): Settings["contacts"] => ({
  midwife: read("midwife", contact, NO_CONTACT),
  puskesmas: read("puskesmas", contact, NO_CONTACT),
  vehicle: read("vehicle", contact, NO_CONTACT),
  hospital: read("hospital", contact, NO_CONTACT),
});

/** Reads what was stored, field by field: one bad value loses itself and nothing else. Nothing stored is no fault. */
export function readSettings(stored: unknown): SettingsReading {
  if (stored === undefined || stored === null) return { settings: usualSettings, unreadable: [] };
  if (!hasFields(stored)) return { settings: usualSettings, unreadable: ["settings"] };

  const unreadable: string[] = [];
  const read = readerOf(stored, "", unreadable);
  const group = (name: "massage" | "contacts"): Read =>
    readerOf(read(name, v.custom<Fields>(hasFields), {}), `${name}.`, unreadable);

  const settings: Settings = {
    language: read("language", fields.language, usualSettings.language),
    theme: read("theme", fields.theme, usualSettings.theme),
    textSize: read("textSize", fields.textSize, usualSettings.textSize),
    voice: read("voice", v.boolean(), usualSettings.voice),
    bed: read("bed", fields.bed, usualSettings.bed),
    tick: read("tick", v.boolean(), usualSettings.tick),
    vibration: read("vibration", v.boolean(), usualSettings.vibration),
    massage: readMassage(group("massage")),
    contacts: readContacts(group("contacts")),
    installHintClosed: read("installHintClosed", v.boolean(), usualSettings.installHintClosed),
    lessonPlaces: read(
      "lessonPlaces",
      v.pipe(v.custom<Fields>(hasFields), v.record(name, name)),
      usualSettings.lessonPlaces,
    ),
  };
  return { settings, unreadable };
}

/** A number that a phone can dial: at least three digits, an optional leading plus, spaces and dashes between. */
export const isDiallable = (number: string): boolean => {
  const digits = number.replace(/[\s()-]/g, "");
  return /^\+?\d{3,15}$/.test(digits);
};

export const dialLink = (number: string): string => `tel:${number.replace(/[\s()-]/g, "")}`;
