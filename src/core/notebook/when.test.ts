import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyInstant, anyRecord } from "../../../tests/fakes/arbitrary-records";
import { elapsedMs, instantMs, type Instant } from "../time/instant";
import { boundsOf, exactly, lastNight, momentOf, momentOfEntry } from "./when";
import { offsetMinutes } from "../time/instant";
import { isEntry } from "./reading";

const spanOf = (now: Instant, birth: Instant | null = null) => {
  const night = lastNight(now, birth);
  return night?.kind === "between" ? [night.from, night.until] : [];
};

describe("last night", () => {
  it.each([
    [
      "at two in the morning it runs still",
      "2026-11-24T02:15",
      "2026-11-23T18:00",
      "2026-11-24T02:15",
    ],
    ["in the morning it is over", "2026-11-24T09:00", "2026-11-23T18:00", "2026-11-24T06:00"],
    [
      "in the afternoon it is the one before",
      "2026-11-24T17:59",
      "2026-11-23T18:00",
      "2026-11-24T06:00",
    ],
    ["in the evening it is this one", "2026-11-24T21:00", "2026-11-24T18:00", "2026-11-24T21:00"],
    [
      "as the next one begins it is over",
      "2026-11-24T18:00",
      "2026-11-23T18:00",
      "2026-11-24T06:00",
    ],
    [
      "early in the evening it is still the one before",
      "2026-11-24T20:59",
      "2026-11-23T18:00",
      "2026-11-24T06:00",
    ],
    ["over the turn of the year", "2027-01-01T00:30", "2026-12-31T18:00", "2027-01-01T00:30"],
  ])("%s", (_what, now, from, until) => {
    expect(spanOf(`${now}:00.000+09:00`)).toEqual([
      `${from}:00.000+09:00`,
      `${until}:00.000+09:00`,
    ]);
  });

  it("does not begin before the birth", () => {
    const [from, until] = spanOf("2026-11-24T07:00:00.000+07:00", "2026-11-24T03:20:00.000+07:00");

    expect([from, until]).toEqual([
      "2026-11-24T03:20:00.000+07:00",
      "2026-11-24T06:00:00.000+07:00",
    ]);
  });

  it("is the evening that runs for a baby born since the night before", () => {
    const spans = ["12:00", "18:30"].map((time) =>
      spanOf(`2026-11-24T${time}:00.000+07:00`, "2026-11-24T10:00:00.000+07:00"),
    );

    expect(spans).toEqual([[], ["2026-11-24T18:00:00.000+07:00", "2026-11-24T18:30:00.000+07:00"]]);
  });

  it("never lies before the birth, not even in part", () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, (now, birth) => {
        fc.pre(instantMs(birth) <= instantMs(now));
        const [from] = spanOf(now, birth);

        if (from !== undefined) expect(elapsedMs(birth, from)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("is never after now, never longer than twelve hours, and begins before it ends", () => {
    fc.assert(
      fc.property(anyInstant, fc.option(anyInstant), (now, birth) => {
        const [from, until] = spanOf(now, birth);
        fc.pre(from !== undefined && until !== undefined);

        expect(instantMs(until)).toBeLessThanOrEqual(instantMs(now));
        expect(elapsedMs(from, until)).toBeGreaterThanOrEqual(0);
        expect(elapsedMs(from, until)).toBeLessThanOrEqual(12 * 3_600_000);
        expect(offsetMinutes(from)).toBe(offsetMinutes(now));
      }),
    );
  });
});

describe("between when something was", () => {
  it("lies the moment by which it stands in order, whichever end was told first", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        fc.pre(isEntry(record));
        const [first, last] = boundsOf(record);
        const momentMs = instantMs(momentOfEntry(record));

        expect(instantMs(first)).toBeLessThanOrEqual(momentMs);
        expect(instantMs(last)).toBeGreaterThanOrEqual(momentMs);
        if ("when" in record && record.when.kind === "between")
          expect(new Set([first, last])).toEqual(new Set([record.when.from, record.when.until]));
        else expect(first).toBe(last);
      }),
    );
  });
});

describe("the moment of a span", () => {
  it("is its middle", () => {
    const when = {
      kind: "between",
      from: "2026-11-23T18:00:00.000+07:00",
      until: "2026-11-24T06:00:00.000+07:00",
    } as const;

    expect(momentOf(when)).toBe("2026-11-24T00:00:00.000+07:00");
  });

  it("is the moment itself when that is known", () => {
    fc.assert(
      fc.property(anyInstant, (at) => {
        expect(momentOf(exactly(at))).toBe(at);
      }),
    );
  });

  it.each([
    ["2026-11-24T02:15:00.000+07:00", 420],
    ["2026-11-24T02:15:00.000-03:30", -210],
    ["2026-11-24T02:15:00.000Z", 0],
  ])("knows the place of %s", (instant, minutes) => {
    expect(offsetMinutes(instant)).toBe(minutes);
  });
});
