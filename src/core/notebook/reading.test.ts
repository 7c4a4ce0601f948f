import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyInstant, anyRecord } from "../../../tests/fakes/arbitrary-records";
import { atHour, comingIn, feed } from "../../../tests/fakes/first-days";
import { instantMs, instantOf } from "../time/instant";
import { hoursSinceBirth } from "./age";
import { daysOf, entriesOf, firstColostrumOf, milkSinceMs } from "./reading";
import { birthOf } from "./birth";
import type { RecordOf } from "./record";
import { momentOfEntry } from "./when";

const AT = "2026-11-24T23:50:00.000+07:00";
const base = {
  createdAt: AT,
  updatedAt: AT,
  deletedAt: null,
  deviceId: "phone",
};
const feedAt = (at: string, id = at): RecordOf<"feed"> => ({ ...base, kind: "feed", id, at });
const birthAt = (at: string, updatedAt = AT, id = "birth"): RecordOf<"birth"> => ({
  ...base,
  kind: "birth",
  id,
  at,
  updatedAt,
  mode: null,
  place: null,
  skinToSkin: null,
  weightG: null,
  twins: null,
});
const milk = (kind: "first-colostrum" | "milk-volume", at: string) =>
  ({
    ...base,
    kind,
    id: kind,
    when: { kind: "exact", at },
    volume: null,
    side: null,
    relation: null,
  }) as const;

describe("the entries", () => {
  it("are all that lives and was seen, the newest first", () => {
    fc.assert(
      fc.property(fc.array(anyRecord), (records) => {
        const entries = entriesOf(records);

        const seen = records.filter(
          ({ kind, deletedAt }) =>
            deletedAt === null && kind !== "erased" && kind !== "safety-check",
        );
        const moments = entries.map((entry) => instantMs(momentOfEntry(entry)));
        expect(new Set(entries)).toEqual(new Set(seen));
        expect(moments).toEqual([...moments].sort((a, b) => b - a));
      }),
    );
  });

  it("stand in days of life: every entry once, in the day of its hour", () => {
    fc.assert(
      fc.property(fc.array(anyRecord), anyInstant, (records, at) => {
        const entries = entriesOf(records);
        const birth = birthAt(at);

        const days = daysOf(entries, birth);

        expect(days.flatMap((day) => day.entries)).toEqual(entries);
        expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
        for (const { day, entries: ofDay } of days)
          for (const entry of ofDay) {
            const hours = hoursSinceBirth(birth, momentOfEntry(entry));
            expect(day).toBe(hours < 0 ? 0 : Math.floor(hours / 24) + 1);
          }
      }),
    );
  });

  it("of one night stay together when the birth was shortly before midnight", () => {
    const before = feedAt("2026-11-24T23:55:00.000+07:00");
    const after = feedAt("2026-11-25T00:05:00.000+07:00");

    const days = daysOf(entriesOf([before, after]), birthAt(AT));

    expect(days.map(({ day, entries }) => [day, entries.length])).toEqual([[1, 2]]);
  });

  it("stand by the calendar while the birth is unknown", () => {
    const days = daysOf(
      entriesOf([feedAt("2026-11-24T23:55:00.000+07:00"), feedAt("2026-11-25T00:05:00.000+07:00")]),
      null,
    );

    expect(days.map(({ day, date }) => [day, date])).toEqual([
      [null, "2026-11-25"],
      [null, "2026-11-24"],
    ]);
  });
});

describe("the birth", () => {
  it("is none while none was noted, or it was deleted", () => {
    expect(birthOf([feedAt(AT)])).toBeNull();
    expect(birthOf([{ ...birthAt(AT), deletedAt: AT }])).toBeNull();
  });

  it("is the one changed last when two phones noted it, in any order", () => {
    const first = birthAt("2026-11-24T20:00:00.000+07:00", AT, "one");
    const mended = birthAt(
      "2026-11-24T20:10:00.000+07:00",
      instantOf(instantMs(AT) + 1, 420),
      "two",
    );

    expect(birthOf([first, mended])).toBe(mended);
    expect(birthOf([mended, first])).toBe(mended);
  });
});

describe("milk", () => {
  it("is what was seen after it came in for sure: by the earliest end of what was noted", () => {
    const entries = [comingIn(50, 58), comingIn(52, 55), comingIn(70), feed(40)];

    expect(milkSinceMs(entries)).toBe(instantMs(atHour(55)));
    expect(milkSinceMs([feed(40)])).toBeNull();
  });
});

describe("the first colostrum", () => {
  it("is the earliest that was seen, whichever was noted first", () => {
    const noted = milk("first-colostrum", "2026-11-25T03:00:00.000+07:00");
    const earlier = milk("milk-volume", "2026-11-25T01:00:00.000+07:00");

    expect(firstColostrumOf(entriesOf([noted, earlier]))).toBe(earlier);
    expect(firstColostrumOf(entriesOf([feedAt(AT)]))).toBeNull();
  });
});
