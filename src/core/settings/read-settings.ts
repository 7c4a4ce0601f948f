import * as v from "valibot";

import { forEachRole } from "./choices";
import {
  contactFields,
  fields,
  massageFields,
  object,
  type FieldsOf,
  type OutputOf,
  type Settings,
} from "./schema";
import { usualSettings } from "./settings";
import { isStored } from "./stored";

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
  if (!isStored(stored)) return { settings: usualSettings, unreadable: ["settings"] };

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
    clothedBack: read("clothedBack"),
    massage: {
      protocol: readMassage("protocol"),
      restMs: readMassage("restMs"),
      rounds: readMassage("rounds"),
      oil: readMassage("oil"),
      helper: readMassage("helper"),
      position: readMassage("position"),
    },
    contacts: forEachRole(readContact),
    contactAsked: read("contactAsked"),
    installHintClosed: read("installHintClosed"),
    lessonPlaces: read("lessonPlaces"),
  };
  return { settings, unreadable };
}
