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
};

const contact = v.object({
  name: v.pipe(v.string(), v.maxLength(60)),
  number: v.pipe(v.string(), v.maxLength(24)),
});

const fields = {
  language: v.picklist(["id", "en"]),
  theme: v.picklist(["auto", "light", "night", "dim"]),
  textSize: v.picklist(["normal", "large", "largest"]),
  voice: v.boolean(),
  bed: v.picklist(["breath", "silence"]),
  tick: v.boolean(),
  vibration: v.boolean(),
  massage: v.object({
    protocol: v.nullable(v.picklist(["jujun", "downward"])),
    restMs: v.pipe(v.number(), v.integer(), v.minValue(120_000), v.maxValue(180_000)),
    rounds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3)),
    oil: v.boolean(),
    helper: v.picklist(["father", "other"]),
    position: v.picklist(["sitting", "side-lying"]),
  }),
  contacts: v.object({
    midwife: contact,
    puskesmas: contact,
    vehicle: contact,
    hospital: contact,
  }),
  installHintClosed: v.boolean(),
};

export type SettingsReading = {
  readonly settings: Settings;
  /** Names of the fields that could not be read and were given their usual value. */
  readonly unreadable: readonly string[];
};

const hasField = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads what was stored, field by field: one bad value loses itself and nothing else. Nothing stored is no fault. */
export function readSettings(stored: unknown): SettingsReading {
  if (stored === undefined || stored === null) return { settings: usualSettings, unreadable: [] };
  if (!hasField(stored)) return { settings: usualSettings, unreadable: ["settings"] };

  const unreadable: string[] = [];
  function read<T>(name: keyof Settings, schema: v.GenericSchema<unknown, T>, usual: T): T {
    const value = stored instanceof Object ? Reflect.get(stored, name) : undefined;
    if (value === undefined) return usual;
    const parsed = v.safeParse(schema, value);
    if (parsed.success) return parsed.output;
    unreadable.push(name);
    return usual;
  }

  const settings: Settings = {
    language: read("language", fields.language, usualSettings.language),
    theme: read("theme", fields.theme, usualSettings.theme),
    textSize: read("textSize", fields.textSize, usualSettings.textSize),
    voice: read("voice", fields.voice, usualSettings.voice),
    bed: read("bed", fields.bed, usualSettings.bed),
    tick: read("tick", fields.tick, usualSettings.tick),
    vibration: read("vibration", fields.vibration, usualSettings.vibration),
    massage: read("massage", fields.massage, usualSettings.massage),
    contacts: read("contacts", fields.contacts, usualSettings.contacts),
    installHintClosed: read(
      "installHintClosed",
      fields.installHintClosed,
      usualSettings.installHintClosed,
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
