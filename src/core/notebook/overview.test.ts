import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyInstant, anyRecord } from "../../../tests/fakes/arbitrary-records";
import {
  atHour,
  birth,
  BORN,
  comingIn,
  feed,
  massage,
  milk,
  milkBetween,
  nappy,
  notYet,
} from "../../../tests/fakes/first-days";
import { instantMs, instantOf } from "../time/instant";
import { dayOfLife, hoursSinceBirth } from "./age";
import { amountsOf } from "./amounts";
import { WINDOW_DAYS, windowAt, windowIndexOfDay } from "./days-window";
import type { LaneId } from "./marks";
import { cutTo, lanesOf, type Lane } from "./overview";
import { placedOn, placeEntries, type Placing } from "./placing";
import { entriesOf } from "./reading";
import { unsureOf } from "./unsure-days";
import type { EntryRecord } from "./record";
import { boundsOf, momentOfEntry } from "./when";
import { HOUR_MS } from "../time/spans";

const marksOf = (lanes: readonly Lane[]) => lanes.flatMap(({ marks }) => marks);
const laneOf = (lanes: readonly Lane[], id: LaneId) => lanes.find((lane) => lane.id === id);

/** Entries of two weeks, each with its own id, around a birth somewhere in them. */
const anyNotebook = fc
  .record({ records: fc.array(anyRecord, { maxLength: 40 }), bornAt: anyInstant })
  .map(({ records, bornAt }) => ({
    entries: entriesOf(records.map((record, index) => ({ ...record, id: `id-${index}` }))),
    born: { at: bornAt },
  }));

/** The age, told without the code that is tested. */
const ageOf = (entry: EntryRecord, born: { readonly at: string }): number =>
  (Date.parse(momentOfEntry(entry)) - Date.parse(born.at)) / HOUR_MS;

/** Two weeks, in windows of three days. */
const WINDOWS = Array.from({ length: 5 }, (_, index) => windowAt(index));

describe("the lanes of three days", () => {
  it("show every entry inside them once, at its hour, and nothing else", () => {
    fc.assert(
      fc.property(anyNotebook, ({ entries, born }) => {
        const placing = placeEntries(entries, born);

        for (const window of WINDOWS) {
          const inside = entries
            .filter(({ kind }) => kind !== "birth")
            .map((entry) => [entry.id, ageOf(entry, born)] as const)
            .filter(([, age]) => age >= window.fromHour && age < window.untilHour);
          const marks = marksOf(lanesOf(placing, window.days));

          expect(new Map(marks.map(({ id, hour }) => [id, hour]))).toEqual(new Map(inside));
          expect(marks).toHaveLength(inside.length);
        }
      }),
    );
  });

  it("count what they show", () => {
    fc.assert(
      fc.property(anyNotebook, fc.nat({ max: 4 }), ({ entries, born }, index) => {
        const { fromHour, untilHour, days } = windowAt(index);
        const inside = entries.filter((entry) => {
          const age = ageOf(entry, born);
          return age >= fromHour && age < untilHour;
        });
        const countOf = (isOne: (entry: EntryRecord) => boolean) => inside.filter(isOne).length;
        const lanes = lanesOf(placeEntries(entries, born), days);

        expect(lanes.map(({ id, count }) => [id, count])).toEqual([
          ["massage", countOf(({ kind }) => kind === "session")],
          ["milk", countOf(({ kind }) => kind === "first-colostrum" || kind === "milk-volume")],
          ["feed", countOf(({ kind }) => kind === "feed")],
          ["wet", countOf((entry) => entry.kind === "nappy" && entry.content === "wet")],
          ["stool", countOf((entry) => entry.kind === "nappy" && entry.content === "stool")],
        ]);
      }),
    );
  });

  it("tell all of a span, and draw of it what lies within the days that are shown", () => {
    fc.assert(
      fc.property(anyNotebook, fc.nat({ max: 4 }), ({ entries, born }, index) => {
        const window = windowAt(index);
        const told = new Map(entries.map((entry) => [entry.id, entry]));

        for (const mark of marksOf(lanesOf(placeEntries(entries, born), window.days))) {
          const entry = told.get(mark.id);
          const drawn = cutTo(mark, window);

          if (entry !== undefined && "when" in entry)
            expect([mark.fromHour, mark.untilHour]).toEqual(
              boundsOf(entry).map((at) => hoursSinceBirth(born, at)),
            );
          expect(drawn.fromHour).toBeGreaterThanOrEqual(window.fromHour);
          expect(drawn.untilHour).toBeLessThanOrEqual(window.untilHour);
          expect(drawn.fromHour).toBeLessThanOrEqual(mark.hour);
          expect(drawn.untilHour).toBeGreaterThanOrEqual(mark.hour);
        }
      }),
    );
  });

  it("are the same in whatever order and place the entries were noted", () => {
    fc.assert(
      fc.property(
        anyNotebook,
        fc.constantFrom(-210, 0, 345, 420, 540),
        ({ entries, born }, offset) => {
          const elsewhere = { at: instantOf(instantMs(born.at), offset) };
          const lanes = lanesOf(placeEntries(entries, born), windowAt(0).days);

          expect(
            lanesOf(
              placeEntries(
                [...entries].sort((a, b) => (a.id < b.id ? 1 : -1)),
                elsewhere,
              ),
              windowAt(0).days,
            ),
          ).toEqual(lanes);
        },
      ),
    );
  });

  it("count a day from the hour of birth, across midnight", () => {
    const hours = [-0.1, 0, 0.25, 23.99, 24, 47.99, 48, 71.99, 72];
    const placing = placeEntries(hours.map(feed), birth);
    const dayOf = (hour: number) =>
      [0, 1, 2, 3, 4].find((day) => placedOn(placing, day).some((one) => one.hour === hour));

    expect(BORN).toContain("T23:50");
    expect(hours.map((hour) => dayOf(hour))).toEqual([0, 1, 1, 1, 2, 2, 3, 3, 4]);
    expect(marksOf(lanesOf(placing, windowAt(0).days))).toHaveLength(7);
  });

  it("tell a day by the hour it lasts, not by the clock of the place", () => {
    const inPapua: EntryRecord = {
      ...feed(23.5),
      kind: "feed",
      side: undefined,
      at: atHour(23.5, 540),
    };
    const placing = placeEntries([inPapua], birth);

    expect(inPapua.at.slice(0, 10)).toBe("2026-11-25");
    expect(placedOn(placing, 1).map(({ hour }) => hour)).toEqual([23.5]);
  });

  it("set the first colostrum, milk coming in and 'not yet' apart, and count only what was seen", () => {
    const entries = [milk(9), notYet(2), milk(5), comingIn(60), milkBetween(20, 30)];
    const lane = laneOf(lanesOf(placeEntries(entries, birth), windowAt(0).days), "milk");

    expect(lane?.marks.map(({ kind, hour }) => [kind, hour])).toEqual([
      ["not-yet", 2],
      ["first-milk", 5],
      ["milk", 9],
      ["milk", 25],
      ["milk-coming-in", 60],
    ]);
    expect(lane?.count).toBe(3);
  });

  it("draw a span as a span, a massage with its length, and a moment as a moment", () => {
    const entries = [milkBetween(4, 12), massage(70, 180), nappy("wet", 8)];
    const marks = marksOf(lanesOf(placeEntries(entries, birth), windowAt(0).days));

    expect(marks.map(({ kind, fromHour, untilHour }) => [kind, fromHour, untilHour])).toEqual([
      ["massage", 70, 73],
      ["first-milk", 4, 12],
      ["wet", 8, 8],
    ]);
  });
});

describe("notes that may be of another day", () => {
  it("are those whose span reaches another day, and no moment and no massage", () => {
    fc.assert(
      fc.property(anyNotebook, fc.integer({ min: 1, max: 15 }), ({ entries, born }, day) => {
        const placing = placeEntries(entries, born);
        const mayBeOf = (entry: EntryRecord): boolean => {
          const [first, last] = boundsOf(entry).map((at) => dayOfLife(hoursSinceBirth(born, at)));
          return first !== undefined && last !== undefined && first <= day && last >= day;
        };
        const spans = entries.filter((entry) => "when" in entry && entry.when.kind === "between");
        const filed = new Set(placedOn(placing, day).map(({ entry }) => entry.id));
        const reaching = spans.filter((entry) => {
          const days = boundsOf(entry).map((at) => dayOfLife(hoursSinceBirth(born, at)));
          return new Set(days).size > 1;
        });

        expect(unsureOf(placing, day)).toEqual({
          leaving: reaching.filter(({ id }) => filed.has(id)).length,
          entering: spans.filter((entry) => !filed.has(entry.id) && mayBeOf(entry)).length,
        });
      }),
    );
  });
});

describe("the first time milk was seen", () => {
  it("lies before every end, and not before the first beginning, whatever was noted", () => {
    fc.assert(
      fc.property(anyNotebook, ({ entries, born }) => {
        const milks = entries.filter((entry) => "volume" in entry).map(boundsOf);
        const hours = (at: string) => hoursSinceBirth(born, at);
        const between = placeEntries(entries, born).firstMilkBetween;

        expect(between).toEqual(
          milks.length === 0
            ? null
            : {
                fromHour: Math.min(...milks.map(([first]) => hours(first))),
                untilHour: Math.min(...milks.map(([, last]) => hours(last))),
              },
        );
      }),
    );
  });
});

describe("years of twins", () => {
  const RECORDS = 10_000;
  const HOURS_BETWEEN = 1.75;
  const entries = Array.from({ length: RECORDS }, (_, index) => feed(index * HOURS_BETWEEN));
  const placing = placeEntries(entries, birth);

  it("give only the days that are shown, and look at no others", () => {
    const looked: number[] = [];
    const watched: Placing = {
      ...placing,
      byDay: new Proxy(placing.byDay, {
        get: (map, name) => {
          if (name !== "get") throw new Error(`nothing but get is needed, not ${String(name)}`);
          return (day: number) => {
            looked.push(day);
            return map.get(day);
          };
        },
      }),
    };
    const window = windowAt(200);

    const marks = marksOf(lanesOf(watched, window.days));

    expect(looked).toEqual(window.days);
    expect(marks).toHaveLength(
      entries.filter((_, index) => {
        const age = index * HOURS_BETWEEN;
        return age >= window.fromHour && age < window.untilHour;
      }).length,
    );
  });

  it("are in some window, each of them", () => {
    const last = windowIndexOfDay(placing.lastDay ?? 0);
    const shown = Array.from({ length: last + 1 }, (_, index) => windowAt(index)).flatMap(
      ({ days }) => marksOf(lanesOf(placing, days)),
    );

    expect(shown).toHaveLength(RECORDS);
  });
});

describe("a window", () => {
  it("is of three days that follow each other, and the windows leave no day out", () => {
    const days = [0, 1, 2, 300].map((index) => windowAt(index).days);

    expect(days).toEqual([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
      [901, 902, 903],
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), (day) => {
        const window = windowAt(windowIndexOfDay(day));

        expect(window.days).toContain(day);
        expect(window.untilHour - window.fromHour).toBe(WINDOW_DAYS * 24);
      }),
    );
  });

  it("is the first for a day before the birth", () => {
    expect(windowIndexOfDay(0)).toBe(0);
    expect(windowIndexOfDay(-9)).toBe(0);
  });
});

describe("the amounts", () => {
  it("are those of the days shown that have one, the oldest first", () => {
    const entries = [
      milk(30, ["teaspoon", 1]),
      milk(5, ["drops", 4]),
      milk(8),
      milk(80, ["ml", 9]),
    ];
    const placing = placeEntries(entries, birth);

    expect(amountsOf(placing, [1, 2, 3]).map(({ hour, volume }) => [hour, volume.ml])).toEqual([
      [5, 0.2],
      [30, 5],
    ]);
    expect(placing.lastAmountDay).toBe(4);
    expect(placeEntries([milk(8), feed(200)], birth)).toMatchObject({
      lastDay: 9,
      lastAmountDay: null,
    });
  });
});
