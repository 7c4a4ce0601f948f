import { describe, expect, it } from "vitest";

import { atHour, BORN } from "../../../tests/fakes/first-days";
import { participant } from "../../../tests/fakes/register-rows";
import {
  draftNeedsGuardian,
  draftOf,
  emptyParticipant,
  readParticipant,
  type DraftReading,
} from "./draft";
import { readMeasurement } from "./measurement-draft";
import { readFigure } from "./typed";

const wall = () => ({ date: "2026-11-23", time: "23:50" });
const reading = (told: Partial<DraftReading> = {}): DraftReading => ({
  at: (date, time) => (date === "2026-11-23" && time === "23:50" ? BORN : null),
  now: atHour(70),
  consentVersion: "2026-11-30",
  codes: new Set(["B-2"]),
  standing: null,
  ...told,
});
const written = { ...draftOf(participant("A-1"), wall), hasAgreed: true };

describe("a participant who is written down by hand", () => {
  it("stands as she was told, with the words she agreed to and when", () => {
    const read = readParticipant({ ...written, code: " a-1 " }, reading());

    expect(read.faults).toEqual([]);
    expect(read.ok && read.value).toMatchObject({
      code: "A-1",
      bornAt: BORN,
      ageYears: 24,
      parity: 1,
      skinToSkin: true,
      firstColostrum: { kind: "seen", fromHour: 2, untilHour: 4 },
      consent: { version: "2026-11-30", agreedAt: atHour(70), guardian: null },
    });
  });

  it("is the same after she was shown and nothing was altered", () => {
    const standing = participant("A-1", { firstFeedHour: 1.5 });

    const read = readParticipant(draftOf(standing, wall), reading({ standing }));

    expect(read.ok && standing).toMatchObject(read.ok ? read.value : {});
  });

  it("needs nothing but a code and her yes", () => {
    const only = { ...emptyParticipant, code: "K7", hasAgreed: true };

    expect(readParticipant(only, reading()).ok).toBe(true);
    expect(readParticipant(emptyParticipant, reading()).faults).toEqual([
      { field: "code", reason: "needed" },
      { field: "hasAgreed", reason: "needed" },
    ]);
  });

  it.each([
    ["a name for a code", { code: "Siti" }, { field: "code", reason: "form" }],
    ["a code of another", { code: "b-2" }, { field: "code", reason: "taken" }],
    ["an age that is none", { ageYears: "dua puluh" }, { field: "ageYears", reason: "form" }],
    ["an age beyond all", { ageYears: "210" }, { field: "ageYears", reason: "form" }],
    ["half a birth", { bornTime: "" }, { field: "bornDate", reason: "form" }],
    [
      "no hour of what was seen",
      { colostrumFrom: "", colostrumUntil: "" },
      { field: "colostrumFrom", reason: "form" },
    ],
  ] as const)("is not kept with %s, and it is said where", (_what, change, fault) => {
    const read = readParticipant({ ...written, ...change }, reading());

    expect(read.ok).toBe(false);
    expect(read.faults).toEqual([fault]);
  });

  it("is asked for a guardian's yes below 18 years, and where her age is not known", () => {
    expect(
      ["17", "18", ""].map((ageYears) => draftNeedsGuardian({ ...written, ageYears })),
    ).toEqual([true, false, true]);
  });

  it("keeps when a guardian agreed, and notes another one anew", () => {
    const guardian = { agreedAt: atHour(2), who: "parent" } as const;
    const standing = participant("A-1", {
      consent: { version: "2026-01-01", agreedAt: atHour(2), guardian },
    });
    const draft = draftOf(standing, wall);

    const same = readParticipant(draft, reading({ standing }));
    const other = readParticipant({ ...draft, guardian: "other-guardian" }, reading({ standing }));

    expect(same.ok && same.value.consent).toEqual(standing.consent);
    expect(other.ok && other.value.consent).toEqual({
      ...standing.consent,
      guardian: { agreedAt: atHour(70), who: "other-guardian" },
    });
  });
});

describe("a measurement that is written down by hand", () => {
  const draft = { ml: "16,5", hour: "6", method: "", role: "bidan", why: "" };
  const of = { participant: "id-A-1", slot: "baseline", isCorrection: false } as const;

  it("is an amount with its hour", () => {
    const read = readMeasurement(draft, of);

    expect(read.ok && read.value).toMatchObject({ ml: 16.5, hour: 6, why: null, method: null });
  });

  it("says why, where another stands in its place", () => {
    expect(readMeasurement(draft, { ...of, isCorrection: true }).faults).toEqual([
      { field: "why" },
    ]);
    expect(readMeasurement({ ...draft, why: "slip" }, { ...of, isCorrection: true }).ok).toBe(true);
  });

  it("is none without an amount, or with one that nobody has", () => {
    expect(readMeasurement({ ...draft, ml: "" }, of).faults).toEqual([{ field: "ml" }]);
    expect(readMeasurement({ ...draft, ml: "5000" }, of).faults).toEqual([{ field: "ml" }]);
    expect(readMeasurement({ ...draft, hour: "x" }, of).faults).toEqual([{ field: "hour" }]);
  });
});

describe("a figure", () => {
  it("is read with a comma or a point, and is never guessed", () => {
    const read = ["2,5", "2.5", " 7 ", "", "1.000,5", "-3", "7 ml"].map((one) => readFigure(one));

    expect(read).toEqual([2.5, 2.5, 7, null, undefined, undefined, undefined]);
  });
});
