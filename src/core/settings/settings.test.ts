import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { usualSettings } from "./settings";
import { readSettings } from "./read-settings";
import { type Settings } from "./schema";
import { CONTACT_ROLES } from "./choices";

/** Every field differs from its usual value. */
const chosen: Settings = {
  language: "en",
  theme: "dim",
  textSize: "largest",
  voice: false,
  bed: "silence",
  tick: true,
  vibration: false,
  clothedBack: true,
  massage: {
    protocol: "downward",
    restMs: 180_000,
    rounds: 3,
    oil: false,
    helper: "other",
    position: "side-lying",
  },
  contacts: {
    midwife: { name: "Bidan desa", number: "0812 3456 789" },
    puskesmas: { name: "Puskesmas Jujun", number: "0748 21234" },
    vehicle: { name: "Mobil tetangga", number: "0813111222" },
    hospital: { name: "RSUD", number: "074821000" },
  },
  contactAsked: true,
  installHintClosed: true,
  lessonPlaces: { colostrum: "two-events", "learn-massage": "read" },
};
const FIELDS = Object.keys(chosen);
const isField = (name: string): name is keyof Settings => name in usualSettings;

const throughStorage = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const usualIn = (name: string): Settings =>
  isField(name) ? { ...chosen, [name]: usualSettings[name] } : chosen;

describe("settings that were stored", () => {
  it("come back as they were", () => {
    expect(readSettings(throughStorage(chosen))).toEqual({ settings: chosen, unreadable: [] });
    expect(readSettings(throughStorage(usualSettings))).toEqual({
      settings: usualSettings,
      unreadable: [],
    });
  });

  it.each([undefined, null])(
    "are the usual ones, without complaint, when there are none",
    (none) => {
      expect(readSettings(none)).toEqual({ settings: usualSettings, unreadable: [] });
    },
  );

  it.each([[[]], ["settings"], [7], [true]])("are unreadable when they are %j", (stored) => {
    expect(readSettings(stored)).toEqual({ settings: usualSettings, unreadable: ["settings"] });
  });

  it.each(FIELDS)("lose '%s' alone when it alone is spoilt, and say so", (name) => {
    for (const spoilt of [[], 42.5, "no such word", null]) {
      const reading = readSettings({ ...chosen, [name]: spoilt });

      expect(reading).toEqual({ settings: usualIn(name), unreadable: [name] });
    }
  });

  it.each(FIELDS)("take '%s' as usual when it was not stored, without complaint", (name) => {
    const { [name]: _left, ...rest }: Record<string, unknown> = { ...chosen };

    expect(readSettings(rest)).toEqual({ settings: usualIn(name), unreadable: [] });
  });

  it("lose nothing but the spoilt fields, however many there are", () => {
    const anySpoilt = fc.subarray(FIELDS);
    fc.assert(
      fc.property(anySpoilt, (names) => {
        const spoilt = Object.fromEntries(names.map((name) => [name, Symbol("spoilt")]));

        const { settings, unreadable } = readSettings({ ...chosen, ...spoilt });

        expect([...unreadable].sort()).toEqual([...names].sort());
        for (const name of FIELDS.filter(isField))
          expect(settings[name]).toEqual((names.includes(name) ? usualSettings : chosen)[name]);
      }),
    );
  });

  it("may be anything at all: what is read is always whole and can be stored again", () => {
    const anyField = fc.dictionary(fc.constantFrom(...FIELDS, "colour"), fc.anything());
    fc.assert(
      fc.property(fc.oneof(fc.anything(), anyField), (stored) => {
        const { settings } = readSettings(stored);

        expect(Object.keys(settings).sort()).toEqual([...FIELDS].sort());
        expect(readSettings(throughStorage(settings))).toEqual({ settings, unreadable: [] });
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("the contacts that were stored", () => {
  it.each(CONTACT_ROLES)("lose '%s' alone when it alone is spoilt", (role) => {
    const contacts = { ...chosen.contacts, [role]: { name: "x".repeat(61), number: "0812" } };

    const { settings } = readSettings({ ...chosen, contacts });

    expect(settings.contacts).toEqual({ ...chosen.contacts, [role]: { name: "", number: "" } });
  });

  it.each(CONTACT_ROLES)("keep the others when '%s' was not yet asked for", (role) => {
    const { [role]: _left, ...contacts } = chosen.contacts;

    const { settings } = readSettings({ ...chosen, contacts });

    expect(settings.contacts).toEqual({ ...chosen.contacts, [role]: { name: "", number: "" } });
  });

  it("may be left empty", () => {
    expect(readSettings(usualSettings).settings.contacts.midwife).toEqual({ name: "", number: "" });
  });

  it.each([
    { name: "x".repeat(61), number: "0812" },
    { name: "Bidan", number: "1".repeat(81) },
    { name: "Bidan" },
    { name: 1, number: 2 },
  ])("are never read as %j", (spoilt) => {
    const { settings } = readSettings({
      ...chosen,
      contacts: { ...chosen.contacts, midwife: spoilt },
    });

    expect(settings.contacts.midwife).toEqual({ name: "", number: "" });
  });
});

describe("the way of massaging that was stored", () => {
  it.each(Object.keys(chosen.massage))("loses '%s' alone when it alone is spoilt", (name) => {
    const massage = { ...chosen.massage, [name]: "no such word" };
    const { [name]: usual }: Record<string, unknown> = { ...usualSettings.massage };

    const { settings } = readSettings({ ...chosen, massage });

    expect(settings.massage).toEqual({ ...chosen.massage, [name]: usual });
  });

  it("may be not yet chosen", () => {
    const massage = { ...chosen.massage, protocol: null };

    expect(readSettings({ ...chosen, massage }).settings.massage).toEqual(massage);
  });

  it("keeps any whole second a corrected protocol may one day offer", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3600 }), (seconds) => {
        const restMs = seconds * 1000;

        const { massage } = readSettings({
          ...chosen,
          massage: { ...chosen.massage, restMs },
        }).settings;

        expect(massage.restMs).toBe(restMs);
      }),
    );
  });

  it.each([
    { restMs: 0 },
    { restMs: 3_601_000 },
    { restMs: 120_000.5 },
    { rounds: 0 },
    { rounds: 11 },
    { rounds: 1.5 },
  ])("is never read with %j", (change) => {
    const { settings, unreadable } = readSettings({
      ...chosen,
      massage: { ...chosen.massage, ...change },
    });

    expect(settings.massage).not.toMatchObject(change);
    expect(unreadable).not.toEqual([]);
  });
});
