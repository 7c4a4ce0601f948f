import { describe, expect, it } from "vitest";

import { careCalendar } from "../../content/visits/visits";
import { instantMs, instantOf, type Instant } from "../time/instant";
import { parseCalendar } from "./calendar";
import { nextVisits, visitsOf } from "./visits";

const BORN: Instant = "2026-11-24T22:30:00.000+07:00";
const birth = { at: BORN };
const at = (hours: number): Instant => instantOf(instantMs(BORN) + hours * 3_600_000, 420);
const hours = (instant: Instant): number => (instantMs(instant) - instantMs(BORN)) / 3_600_000;

describe("the visits of a birth", () => {
  it("lie where the registers put them, days counted from the hour of birth", () => {
    const spans = visitsOf(careCalendar.visits, birth).map(
      ({ id, from, until }) => `${id} ${hours(from)}-${hours(until)}`,
    );

    expect(spans).toEqual([
      "KF1 6-48",
      "KN1 6-48",
      "KF2 48-168",
      "KN2 48-168",
      "KF3 168-672",
      "KN3 168-672",
      "KF4 672-1008",
    ]);
  });

  it("are written in the time of the place of birth", () => {
    const [first] = visitsOf(careCalendar.visits, birth);

    expect(first?.from).toBe("2026-11-25T04:30:00.000+07:00");
  });
});

describe("the next visits", () => {
  const namesAt = (now: Instant) =>
    nextVisits(careCalendar.visits, birth, now).map(
      ({ id, isOpen }) => id + (isOpen ? " open" : ""),
    );

  it("are those that are not over, the one that ends first in front", () => {
    expect(namesAt(at(0))).toEqual(["KF1", "KN1", "KF2", "KN2", "KF3", "KN3", "KF4"]);
    expect(namesAt(at(6))).toEqual(["KF1 open", "KN1 open", "KF2", "KN2", "KF3", "KN3", "KF4"]);
    expect(namesAt(at(48))).toEqual(["KF2 open", "KN2 open", "KF3", "KN3", "KF4"]);
    expect(namesAt(at(1_007))).toEqual(["KF4 open"]);
  });

  it("are none after six weeks", () => {
    expect(namesAt(at(1_008))).toEqual([]);
  });
});

describe("the content file of the visits", () => {
  const [visit] = careCalendar.visits;

  it.each([
    ["an hour that no clock has", { ...careCalendar, visitAt: ["24:00"] }],
    ["the same visit twice", { ...careCalendar, visits: [visit, visit] }],
    ["a visit without a source", { ...careCalendar, visits: [{ ...visit, sources: [] }] }],
    [
      "a visit that ends before it begins",
      { ...careCalendar, visits: [{ ...visit, span: { unit: "days", from: 7, until: 3 } }] },
    ],
  ])("is refused with %s", (_what, file) => {
    expect(parseCalendar(file)).toEqual({ ok: false, reason: "unreadable" });
  });
});
