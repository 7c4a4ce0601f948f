import fc from "fast-check";
import { describe, expect, it } from "vitest";

import checkFile from "../../../content/safety/daily-check.json";
import { nappyTable } from "../../../content/notebook/nappies";
import { signOf } from "../../../content/safety/signs";
import { careCalendar } from "../../../content/visits/visits";
import { anyNotebook, anyTwoOrders } from "../../../../tests/fakes/arbitrary-records";
import {
  atHour,
  birth,
  comingIn,
  feed,
  massage,
  milk,
  milkBetween,
  nappy,
  notYet,
  twinBirth,
} from "../../../../tests/fakes/first-days";
import { ofBaby } from "../../notebook/babies";
import { birthOf } from "../../notebook/birth";
import { placeEntries } from "../../notebook/placing";
import { entriesOf, isMilk } from "../../notebook/reading";
import type { MilkVolumeRecord, NotebookRecord, SafetyCheckRecord } from "../../notebook/record";
import { boundsOf } from "../../notebook/when";
import { parseQuestions } from "../../safety/daily-check";
import { instantMs, type Instant } from "../../time/instant";
import { sheetOf, type MidwifeSheet } from "./sheet";

const questions = parseQuestions(checkFile, signOf);

const show = (
  records: readonly NotebookRecord[],
  now: Instant = atHour(70),
  name: string | null = null,
): MidwifeSheet =>
  sheetOf(records, { now, name, nappies: nappyTable, visits: careCalendar.visits, questions });

const around = (
  record: MilkVolumeRecord,
  to: "before" | "after",
  sessionId: string | null,
): MilkVolumeRecord => ({ ...record, relation: { to, sessionId } });

const checkAt = (
  hour: number,
  answers: SafetyCheckRecord["answers"],
  advice: SafetyCheckRecord["advice"],
): SafetyCheckRecord => ({
  ...birth,
  id: `check-${hour}`,
  kind: "safety-check",
  at: atHour(hour),
  answers,
  advice,
  midwifeAgreed: false,
});

const RUNS = { numRuns: 300 };

const amountsIn = ({ days }: MidwifeSheet) => days.flatMap(({ amounts }) => amounts);

describe("the midwife's sheet", () => {
  it("counts every note that lives once, whether the birth is known or not", () => {
    fc.assert(
      fc.property(anyNotebook(25), (records) => {
        const { days, massages, notYets } = show(records);
        const entries = entriesOf(records);
        const noted = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
        const counted = (lane: "massage" | "feed" | "wet" | "stool" | "milk") =>
          days.reduce((sum, { counts }) => sum + counts[lane], 0);

        expect(counted("feed")).toBe(noted("feed"));
        expect(counted("wet") + counted("stool")).toBe(noted("nappy"));
        expect(counted("massage")).toBe(noted("session"));
        expect(counted("milk")).toBe(entries.filter(isMilk).length);
        expect(massages).toHaveLength(noted("session"));
        expect(notYets).toHaveLength(noted("not-yet"));
      }),
      RUNS,
    );
  });

  it("tells every amount once, with its low and high and between which moments", () => {
    fc.assert(
      fc.property(anyNotebook(25), (records) => {
        const told = amountsIn(show(records)).map(({ id, volume, time }) => ({
          id,
          volume,
          ends: [time.from, time.until],
        }));
        const noted = entriesOf(records)
          .filter(isMilk)
          .filter(({ volume }) => volume !== null)
          .map((record) => ({ id: record.id, volume: record.volume, ends: boundsOf(record) }));

        expect(told).toHaveLength(noted.length);
        expect(told).toEqual(expect.arrayContaining(noted));
      }),
      RUNS,
    );
  });

  it("adds up each day's lows and highs, and never makes a zero of nothing", () => {
    fc.assert(
      fc.property(anyNotebook(25), (records) => {
        for (const { amounts, total } of show(records).days) {
          const sum = (of: "ml" | "lowMl" | "highMl") =>
            amounts.reduce((ml, { volume }) => ml + volume[of], 0);

          expect(total === null).toBe(amounts.length === 0);
          if (total === null) continue;
          expect(total.ml).toBeCloseTo(sum("ml"), 2);
          expect(total.lowMl).toBeCloseTo(sum("lowMl"), 2);
          expect(total.highMl).toBeCloseTo(sum("highMl"), 2);
        }
      }),
      RUNS,
    );
  });

  it("is the same in whatever order the notes come, and without those in the bin", () => {
    fc.assert(
      fc.property(anyTwoOrders(25), ([records, shuffled]) => {
        const living = records.filter(
          ({ kind, deletedAt }) => kind !== "erased" && deletedAt === null,
        );

        expect(show(shuffled)).toEqual(show(records));
        expect(show(living)).toEqual(show(records));
      }),
      RUNS,
    );
  });

  it("has each day once, in order", () => {
    fc.assert(
      fc.property(anyNotebook(25), (records) => {
        const days = show(records).days.map(({ day, begins }) => day ?? instantMs(begins ?? ""));

        expect(new Set(days).size).toBe(days.length);
        expect([...days].sort((a, b) => a - b)).toEqual(days);
      }),
      RUNS,
    );
  });

  it("counts nothing of one baby that it does not count of all", () => {
    fc.assert(
      fc.property(anyNotebook(25), (records) => {
        for (const { byBaby, counts } of show(records).days.filter(
          ({ byBaby }) => byBaby.length > 0,
        ))
          for (const of of ["feed", "wet", "stool"] as const)
            expect(byBaby.reduce((sum, one) => sum + one[of], 0)).toBe(counts[of]);
      }),
      RUNS,
    );
  });

  it("measures nothing of twins, of other days than a newborn's, or without a birth", () => {
    fc.assert(
      fc.property(anyNotebook(25), (records) => {
        const { birth: born, days } = show(records);
        for (const { day, usual } of days) {
          const isOfTable = born?.babies === "one" && day !== null && day >= 1 && day <= 28;

          expect(usual !== null).toBe(isOfTable);
        }
      }),
      RUNS,
    );
  });

  it("tells the hours to the first colostrum as the notebook does", () => {
    fc.assert(
      fc.property(anyNotebook(25), (records) => {
        const born = birthOf(records);
        const { firstMilk } = show(records);
        const seen = entriesOf(records).filter(isMilk);
        expect(firstMilk === null).toBe(seen.length === 0);
        if (born === null) expect(firstMilk?.hours ?? null).toBeNull();
        if (born === null || firstMilk === null) return;
        const between = placeEntries(entriesOf(records), born).firstMilkBetween;

        expect(firstMilk.hours?.from).toBeCloseTo(between?.fromHour ?? Number.NaN, 6);
        expect(firstMilk.hours?.until).toBeCloseTo(between?.untilHour ?? Number.NaN, 6);
      }),
      RUNS,
    );
  });
});

describe("the sheet of the first days", () => {
  it("says what was told of the birth, and her name only where she chose one", () => {
    const told: NotebookRecord = {
      ...birth,
      mode: "caesarean",
      place: " Puskesmas ",
      weightG: 3100,
    };

    expect(show([told], atHour(70), " Bu A ")).toMatchObject({
      name: "Bu A",
      madeAt: atHour(70),
      nowHour: 70,
      birth: { at: birth.at, mode: "caesarean", place: "Puskesmas", weightG: 3100, babies: "one" },
    });
    expect(show([told], atHour(70), "  ").name).toBeNull();
  });

  it("tells a moment as a moment and a span as a span", () => {
    expect(show([birth, milk(5)]).firstMilk).toEqual({
      from: atHour(5),
      until: atHour(5),
      hours: { from: 5, until: 5 },
    });
    expect(show([birth, milkBetween(3, 9), milkBetween(6, 12)]).firstMilk?.hours).toEqual({
      from: 3,
      until: 9,
    });
    expect(show([birth, comingIn(50), comingIn(40, 60)]).comingIn?.hours).toEqual({
      from: 40,
      until: 50,
    });
    expect(show([birth, notYet(5)])).toMatchObject({
      firstMilk: null,
      comingIn: null,
      notYets: [{ at: atHour(5), hour: 5 }],
    });
  });

  it("has a row for each day since the birth beside the table of that day", () => {
    const { days } = show([
      birth,
      milk(-3),
      feed(1),
      nappy("wet", 2),
      nappy("stool", 3),
      milk(4, ["half-teaspoon", 1]),
      milk(5, ["teaspoon", 1]),
      feed(50),
    ]);

    expect(days.map(({ day, stand, counts }) => [day, stand, counts.feed, counts.wet])).toEqual([
      [0, null, 0, 0],
      [1, "over", 1, 1],
      [2, "over", 0, 0],
      [3, "running", 1, 0],
    ]);
    expect(days.map(({ usual }) => usual?.wetLeast ?? null)).toEqual([null, 1, 2, 3]);
    expect(days[1]?.total).toEqual({
      ml: 7.5,
      lowMl: 3.75,
      highMl: 10.95,
      methods: ["half-teaspoon", "teaspoon"],
    });
    expect(days.map(({ begins }) => begins)).toEqual([null, atHour(0), atHour(24), atHour(48)]);
  });

  it("says of a span that crosses a day that it may be of another", () => {
    const { days } = show([birth, milkBetween(20, 40, ["teaspoon", 1]), feed(60)]);

    expect(days.map(({ day, amounts, unsure }) => [day, amounts.length, unsure])).toEqual([
      [1, 0, { leaving: 0, entering: 1 }],
      [2, 1, { leaving: 1, entering: 0 }],
      [3, 0, { leaving: 0, entering: 0 }],
    ]);
  });

  it("counts twins together and holds them to no table", () => {
    const sheet = show([twinBirth, nappy("wet", 2), nappy("stool", 3), nappy("wet", 30), feed(40)]);

    expect(sheet.birth).toMatchObject({ twins: true, babies: "more" });
    expect(sheet.days.map(({ usual }) => usual)).toEqual([null, null]);
    expect(sheet.advice.map(({ id }) => id)).not.toContain("fewer-wet");
  });

  it("counts of each of them what was told of which", () => {
    const { days } = show([
      twinBirth,
      ofBaby("second")(feed(1)),
      ofBaby("second")(nappy("wet", 2)),
      ofBaby("first")(nappy("stool", 3)),
      nappy("wet", 4),
      feed(30),
    ]);

    expect(days.map(({ byBaby }) => byBaby)).toEqual([
      [
        { baby: "first", feed: 0, wet: 0, stool: 1 },
        { baby: "second", feed: 1, wet: 1, stool: 0 },
        { baby: null, feed: 0, wet: 1, stool: 0 },
      ],
      [],
    ]);
  });

  it("has calendar days and no ages while the birth is unknown", () => {
    const sheet = show([milkBetween(3, 9), feed(30), massage(31)]);

    expect(sheet).toMatchObject({ birth: null, nowHour: null, advice: [], visits: [] });
    expect(sheet.firstMilk).toEqual({ from: atHour(3), until: atHour(9), hours: null });
    expect(sheet.days.map(({ day, begins, counts }) => [day, begins, counts.feed])).toEqual([
      [null, "2026-11-24T00:00:00.000+07:00", 0],
      [null, "2026-11-25T00:00:00.000+07:00", 1],
    ]);
    expect(sheet.massages[0]?.hour).toBeNull();
  });

  it("has no row for every day of a year in which nothing was noted", () => {
    const { days } = show([birth, feed(1), feed(24 * 400)], atHour(24 * 500));

    expect(days).toHaveLength(43);
    expect(days[42]).toMatchObject({ day: 401, counts: { feed: 1 } });
    expect(days.filter(({ usual }) => usual !== null)).toHaveLength(28);
  });
});

describe("the massages of the sheet", () => {
  it("are told with their hands-on time, the oldest first", () => {
    const stopped: NotebookRecord = {
      ...massage(10),
      activeMs: [300_000, 60_000, 0],
      stopReason: "unwell",
      feeling: "so-so",
    };

    expect(show([birth, massage(30), stopped]).massages).toMatchObject([
      { hour: 10, activeMs: 360_000, rounds: 2, stopReason: "unwell", feeling: "so-so" },
      { hour: 30, activeMs: 900_000, rounds: 3, stopReason: null, endedAt: atHour(30 + 1 / 3) },
    ]);
  });

  it("have the amounts before and after them, told or near by", () => {
    const { massages } = show([
      birth,
      massage(10),
      massage(20),
      around(milk(9.5, ["teaspoon", 1]), "before", null),
      around(milk(10.5, ["teaspoon", 2]), "after", "session-10"),
      around(milk(21, ["drops", 3]), "after", null),
      around(milk(14, ["drops", 9]), "before", null),
      around(milk(11, ["drops", 9]), "after", "gone"),
      milk(19.9, ["drops", 9]),
    ]);

    expect(
      massages.map(({ before, after }) =>
        [before, after].map((amounts) => amounts.map(({ volume, by }) => `${volume.ml} ${by}`)),
      ),
    ).toEqual([
      [["5 near"], ["10 told"]],
      [[], ["0.15 near"]],
    ]);
  });
});

describe("the checks of the sheet", () => {
  it("name the signs that were there, in the order in which they are asked", () => {
    const { checks } = show([
      birth,
      checkAt(
        30,
        { "head-and-fever": "yes", "mother-swelling": "yes", "mother-fever": "yes" },
        "get-help",
      ),
      checkAt(
        6,
        { bleeding: "no", pregnancy: "unsure", "back-and-body": "yes", strange: "yes" },
        "ask-midwife",
      ),
    ]);

    expect(checks).toMatchObject([
      {
        hour: 6,
        advice: "ask-midwife",
        signs: [],
        questions: ["back-and-body"],
        unsure: ["pregnancy"],
        others: ["strange"],
      },
      {
        hour: 30,
        advice: "get-help",
        signs: ["mother-fever", "mother-swelling"],
        questions: [],
        unsure: [],
        others: [],
      },
    ]);
  });
});

describe("the visits of the sheet", () => {
  it("are those that are not over", () => {
    const ids = (now: Instant) => show([birth], now).visits.map(({ id }) => id);

    expect(ids(atHour(50))).toEqual(["KF2", "KN2", "KF3", "KN3", "KF4"]);
    expect(ids(atHour(24 * 50))).toEqual([]);
  });
});
