import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyInstant } from "../../../tests/fakes/arbitrary-records";
import { instantMs, instantOf, type Instant } from "../time/instant";
import type { WallClock } from "../time/wall";
import { exactly } from "./when";
import {
  dayBefore,
  longHours,
  noTimes,
  sinceLast,
  timeValuesOf,
  whenIn,
  withDates,
} from "./time-form";
import type { When } from "./record";

/** The clock of a place so many minutes east of Greenwich. */
const clockAt = (offset: number): WallClock => ({
  wall: (instant) => {
    const local = instantOf(instantMs(instant), offset);
    return { date: local.slice(0, 10), time: local.slice(11, 16) };
  },
  at: (date, time) => {
    const ms = Date.parse(`${date}T${time}:00Z`);
    return Number.isNaN(ms) ? null : instantOf(ms - offset * 60_000, offset);
  },
});

const anyWhen: fc.Arbitrary<When> = fc.oneof(
  anyInstant.map(exactly),
  fc.record({ kind: fc.constant("between" as const), from: anyInstant, until: anyInstant }),
);
const anyPlace = fc.constantFrom(420, 480, 540, 0, -210, 345);

describe("a time in a form", () => {
  it("that nobody has touched is the very same, to the millisecond, wherever the phone is now", () => {
    fc.assert(
      fc.property(anyWhen, anyPlace, (when, place) => {
        const clock = clockAt(place);

        expect(whenIn(timeValuesOf(when, clock), when, clock)).toEqual(when);
      }),
    );
  });

  it("shows what the clock of this place shows, as the list does", () => {
    const noted = exactly("2026-11-24T08:12:34.567+07:00");

    expect(timeValuesOf(noted, clockAt(540))).toMatchObject({ date: "2026-11-24", time: "10:12" });
  });

  it("keeps the end of a span that was not touched", () => {
    const when: When = {
      kind: "between",
      from: "2026-11-24T01:02:03.004+07:00",
      until: "2026-11-24T05:06:07.008+07:00",
    };
    const clock = clockAt(540);
    const values = { ...timeValuesOf(when, clock), time: "04:00" };

    expect(whenIn(values, when, clock)).toEqual({
      kind: "between",
      from: "2026-11-24T04:00:00.000+09:00",
      until: "2026-11-24T05:06:07.008+07:00",
    });
  });

  it("is none as long as nobody has given one", () => {
    expect(whenIn(noTimes("exact"), null, clockAt(420))).toBeNull();
    expect(whenIn(noTimes("between"), null, clockAt(420))).toBeNull();
  });
});

describe("a date that follows its time", () => {
  const now = { date: "2026-11-24", time: "02:10" };

  it.each([
    ["00:00", "2026-11-24"],
    ["02:10", "2026-11-24"],
    ["02:11", "2026-11-23"],
    ["23:00", "2026-11-23"],
  ])("at ten past two, %s was on %s", (time, date) => {
    expect(withDates({ ...noTimes("exact"), time }, now).date).toBe(date);
  });

  it.each([
    ["00:00", "02:00", "2026-11-24", "2026-11-24"],
    ["23:00", "01:00", "2026-11-23", "2026-11-24"],
    ["18:00", "23:00", "2026-11-23", "2026-11-23"],
    ["23:30", "23:00", "2026-11-22", "2026-11-23"],
  ])("a span from %s to %s was from %s to %s", (time, untilTime, date, untilDate) => {
    const shown = withDates({ ...noTimes("between"), time, untilTime }, now);

    expect([shown.date, shown.untilDate]).toEqual([date, untilDate]);
  });

  it("is never one that someone has chosen", () => {
    const dates = { date: "2026-11-20", untilDate: "2026-11-21" };
    const values = { ...noTimes("between"), ...dates, time: "10:00", untilTime: "11:00" };

    expect(withDates(values, now)).toEqual(values);
  });

  it("makes a span that ends by now, begins before it ends, and lasts less than a day", () => {
    const anyTime = fc
      .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
    fc.assert(
      fc.property(anyInstant, anyPlace, anyTime, anyTime, (moment, place, time, untilTime) => {
        const clock = clockAt(place);
        const values = withDates({ ...noTimes("between"), time, untilTime }, clock.wall(moment));

        const when = whenIn(values, null, clock);

        if (when?.kind !== "between") throw new Error("a date is missing");
        const [from, until] = [instantMs(when.from), instantMs(when.until)];
        expect(until).toBeLessThanOrEqual(instantMs(moment));
        expect(until - from).toBeGreaterThanOrEqual(0);
        expect(until - from).toBeLessThan(86_400_000);
      }),
    );
  });

  it("knows the day before at every turn of a month and a year", () => {
    expect([dayBefore("2026-03-01"), dayBefore("2028-03-01"), dayBefore("2027-01-01")]).toEqual([
      "2026-02-28",
      "2028-02-29",
      "2026-12-31",
    ]);
  });
});

describe("since when, in words", () => {
  const clock = clockAt(420);
  const spanOf = (since: "sunset" | "midnight" | "dawn", now: Instant) => {
    const when = sinceLast(since, now, clock);
    return when?.kind === "between" ? [when.from.slice(0, 16), when.until.slice(0, 16)] : null;
  };

  it("is from the last time that the clock showed it, until now", () => {
    const now = "2026-11-24T02:10:00.000+07:00";

    expect(spanOf("sunset", now)).toEqual(["2026-11-23T18:00", "2026-11-24T02:10"]);
    expect(spanOf("midnight", now)).toEqual(["2026-11-24T00:00", "2026-11-24T02:10"]);
  });

  it("is not offered where that is more than twelve hours ago", () => {
    expect(spanOf("dawn", "2026-11-24T02:10:00.000+07:00")).toBeNull();
    expect(spanOf("midnight", "2026-11-24T12:01:00.000+07:00")).toBeNull();
  });
});

describe("a span", () => {
  it.each([
    [12 * 3_600_000, null],
    [12 * 3_600_000 + 1, 12],
    [26 * 3_600_000, 26],
  ])("of %i ms is asked about: %j hours", (ms, hours) => {
    const from = "2026-11-24T00:00:00.000+07:00";
    const until = instantOf(instantMs(from) + ms, 420);

    expect(longHours({ kind: "between", from, until })).toBe(hours);
  });
});
