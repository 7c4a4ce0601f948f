import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { elapsedMs, instantMs, instantOf, isInstant, localDate } from "./instant";

const anyEpochMs = fc.integer({ min: 0, max: Date.UTC(2100, 11, 31) });
const anyOffset = fc.integer({ min: -720, max: 840 });

describe("an instant", () => {
  it("gives back the moment it was made of, wherever it was noted", () => {
    fc.assert(
      fc.property(anyEpochMs, anyOffset, (epochMs, offset) => {
        const instant = instantOf(epochMs, offset);

        expect(instantMs(instant)).toBe(epochMs);
        expect(isInstant(instant)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it("tells the date on the wall of that place", () => {
    fc.assert(
      fc.property(anyEpochMs, anyOffset, (epochMs, offset) => {
        const wall = new Date(epochMs + offset * 60_000);
        const parts = [wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate()];

        const date = localDate(instantOf(epochMs, offset));

        expect(date.split("-").map(Number)).toEqual(parts);
      }),
    );
  });

  it.each([
    ["2026-11-23T19:15:00.000Z", 420, "2026-11-24T02:15:00.000+07:00", "2026-11-24"],
    ["2026-11-24T02:15:00.000Z", -210, "2026-11-23T22:45:00.000-03:30", "2026-11-23"],
    ["1970-01-01T00:00:00.000Z", 0, "1970-01-01T00:00:00.000+00:00", "1970-01-01"],
    ["1970-01-01T00:00:00.000Z", -720, "1969-12-31T12:00:00.000-12:00", "1969-12-31"],
  ])("writes %s at %i minutes as %s", (utc, offset, written, date) => {
    const instant = instantOf(Date.parse(utc), offset);

    expect(instant).toBe(written);
    expect(localDate(instant)).toBe(date);
  });

  it("counts what has passed between two places and two moments", () => {
    fc.assert(
      fc.property(anyEpochMs, anyEpochMs, anyOffset, anyOffset, (a, b, here, there) => {
        expect(elapsedMs(instantOf(a, here), instantOf(b, there))).toBe(b - a);
      }),
    );
  });
});

describe("isInstant", () => {
  it.each([
    "2026-11-24T02:15:00.000+07:00",
    "2026-11-24T02:15:00+07:00",
    "2026-11-24T02:15:00.5Z",
    "2024-02-29T00:00:00Z",
  ])("accepts %s", (text) => {
    expect(isInstant(text)).toBe(true);
  });

  it.each([
    "",
    "now",
    "2026-11-24",
    "2026-11-24T02:15",
    "2026-11-24T02:15:00",
    "2026-11-24 02:15:00+07:00",
    "2026-11-24T02:15:00+0700",
    "2026-13-01T00:00:00Z",
    "2026-11-00T00:00:00Z",
    "2026-11-24T25:00:00Z",
    "2026-11-24T02:60:00Z",
    "2026-11-24T02:15:00.1234Z",
    " 2026-11-24T02:15:00Z",
    "2026-11-24T02:15:00Z\n",
    "+02026-11-24T02:15:00Z",
    "٢٠٢٦-11-24T02:15:00Z",
  ])("refuses %j", (text) => {
    expect(isInstant(text)).toBe(false);
  });

  it("refuses a day that no calendar has", () => {
    expect(isInstant("2026-02-30T00:00:00Z")).toBe(false);
    expect(isInstant("2026-11-31T00:00:00Z")).toBe(false);
    expect(isInstant("2026-02-29T00:00:00Z")).toBe(false);
  });

  it("knows the days of every month, as the calendar does", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2199 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const two = (value: number): string => String(value).padStart(2, "0");
          const date = `${year}-${two(month)}-${two(day)}`;
          const moment = new Date(Date.UTC(year, month - 1, day));

          expect(isInstant(`${date}T00:00:00Z`)).toBe(moment.toISOString().startsWith(date));
        },
      ),
    );
  });

  it("refuses an offset that no place has", () => {
    expect(isInstant("2026-11-24T02:15:00+99:99")).toBe(false);
  });

  it("refuses any text that is none, and never throws", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(isInstant(text)).toBe(false);
      }),
    );
  });
});
