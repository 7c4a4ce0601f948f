import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { nappyTable } from "../../content/notebook/nappies";
import {
  birth,
  comingIn,
  feed,
  massage,
  milk,
  milkBetween,
  nappy,
  notYet,
  twinBirth,
} from "../../../tests/fakes/first-days";
import { babiesOf } from "./birth";
import { usualOn } from "./nappies";
import { placeEntries } from "./placing";
import type { EntryRecord } from "./record";
import { adviceOf } from "./worth-a-visit";

const adviceAt = (entries: readonly EntryRecord[], nowHour: number, of = birth) =>
  adviceOf(placeEntries(entries, of), nappyTable, nowHour, babiesOf(of));
const idsAt = (entries: readonly EntryRecord[], nowHour: number) =>
  adviceAt(entries, nowHour).map(({ id }) => id);

/** Ages in quarters of an hour, so that each is a different id. */
const anyHour = (most: number) => fc.nat({ max: most * 4 }).map((quarters) => quarters / 4);
const anyFeed = anyHour(100).map(feed);
const anyMilkNote = fc.oneof(
  anyHour(100).map((hour) => milk(hour)),
  anyHour(100).map((hour) => massage(hour)),
  anyHour(90).map((hour) => milkBetween(hour, hour + 6)),
  anyHour(100).map(comingIn),
);
const anyNappy = fc
  .tuple(fc.constantFrom("wet" as const, "stool" as const), anyHour(100))
  .map(([content, hour]) => nappy(content, hour));
const anyNote = fc.oneof(anyFeed, anyMilkNote, anyNappy, anyHour(100).map(notYet));
const anyAge = anyHour(120);

describe("what is worth a visit", () => {
  it("is never that something was not noted: where feeds were, it is asked and no more", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyFeed, anyMilkNote)), anyAge, (entries, nowHour) => {
        const isFed = entries.some(({ kind }) => kind === "feed");
        const ids = idsAt(entries, nowHour);

        expect(isFed ? ids.filter((id) => id !== "wet-unknown") : ids).toEqual([]);
      }),
    );
  });

  it("is never a matter of how often the baby was fed", () => {
    fc.assert(
      fc.property(fc.array(anyNote), fc.array(anyFeed), anyAge, (entries, feeds, nowHour) => {
        const others = entries.filter(({ kind }) => kind !== "feed");
        const told = (notes: readonly EntryRecord[]) =>
          adviceAt(notes, nowHour).filter(({ id }) => id !== "wet-unknown" && id !== "fewer-wet");

        expect(told([...others, ...feeds])).toEqual(told(others));
      }),
    );
  });

  it("is the question of a wee when feeds were noted and no wee for 24 hours", () => {
    const feeds = [1, 4, 7, 20, 25, 30, 44].map(feed);

    expect(idsAt(feeds, 24.9)).toEqual([]);
    expect(adviceAt(feeds, 25)).toEqual([{ id: "wet-unknown", hours: 24 }]);
    expect(adviceAt(feeds, 46)).toEqual([{ id: "wet-unknown", hours: 45 }]);
    expect(idsAt([...feeds, nappy("wet", 45)], 46)).toEqual([]);
    const withWet = [...feeds, nappy("stool", 5), nappy("wet", 10)];
    expect(idsAt(withWet, 34)).toEqual(["wet-unknown"]);
    expect(idsAt(withWet, 33.9)).toEqual([]);
  });

  it("does not go on asking when the notes have ended", () => {
    expect(idsAt([feed(1)], 73)).toEqual(["wet-unknown"]);
    expect(idsAt([feed(1)], 73.1)).toEqual([]);
  });

  it("stands until a wet nappy answers it, not until the next day", () => {
    const dry = [nappy("stool", 1), nappy("stool", 20)];

    for (const nowHour of [25, 30, 48, 60, 72, 100])
      expect(idsAt(dry, nowHour)).toContain("no-wet");
    expect(idsAt([...dry, nappy("wet", 61)], 62)).not.toContain("no-wet");
  });

  it("is a day dry by the hours too, across the end of a day of life", () => {
    const notes = [nappy("wet", 10), nappy("stool", 12), nappy("wet", 30), nappy("stool", 50)];

    expect(idsAt(notes, 53.9)).toEqual(["fewer-wet"]);
    expect(idsAt(notes, 54)).toEqual(["no-wet"]);
  });

  it("is never read from the day that still runs", () => {
    fc.assert(
      fc.property(fc.array(anyNappy), fc.integer({ min: 1, max: 5 }), (entries, day) => {
        const today = entries.filter(
          ({ createdAt }) => createdAt >= feed((day - 1) * 24).createdAt,
        );

        expect(adviceAt(today, day * 24 - 0.01)).toEqual([]);
      }),
    );
  });

  it("is nothing about wet nappies on a day that had those of its table", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.nat({ max: 4 }), (day, more) => {
        const count = usualOn(nappyTable, day).wetLeast + more;
        const entries = Array.from({ length: count }, (_, index) =>
          nappy("wet", (day - 1) * 24 + index),
        );

        expect(idsAt(entries, day * 24)).not.toContain("fewer-wet");
        expect(idsAt(entries, day * 24)).not.toContain("no-wet");
      }),
    );
  });

  it.each([
    [1, 0],
    [2, 1],
    [3, 2],
    [5, 4],
    [6, 5],
    [9, 5],
  ])("is a whole day %i with %i wet nappies noted, once it is over", (day, wet) => {
    const hour = (day - 1) * 24;
    const entries = [
      nappy("stool", hour + 1),
      ...Array.from({ length: wet }, (_, index) => nappy("wet", hour + 2 + index)),
    ];

    expect(idsAt(entries, day * 24 - 0.01)).toEqual([]);
    expect(idsAt(entries, day * 24)).toEqual([wet === 0 ? "no-wet" : "fewer-wet"]);
    expect(idsAt(entries, day * 24 + 24)).toEqual([wet === 0 ? "no-wet" : "fewer-wet"]);
  });

  it("tells what was noted beside what the table says", () => {
    expect(adviceAt([nappy("stool", 50), nappy("wet", 60)], 73)).toEqual([
      { id: "fewer-wet", day: 3, wet: 1, least: 3 },
    ]);
  });

  it("does not send her at once when a wet nappy came after the day without", () => {
    const entries = [nappy("stool", 3), nappy("wet", 25)];

    expect(adviceAt(entries, 26)).toEqual([{ id: "fewer-wet", day: 1, wet: 0, least: 1 }]);
  });

  it("is no stool in two days of which nappies were noted, until there is one", () => {
    const wet = [3, 10, 26, 30, 40].map((hour) => nappy("wet", hour));

    expect(idsAt(wet, 23.9)).toEqual([]);
    expect(idsAt(wet.slice(0, 2), 24)).toEqual(["no-stool-first-day"]);
    expect(idsAt(wet, 47.9)).toEqual(["no-stool-first-day"]);
    expect(idsAt(wet, 48)).toEqual(["no-stool"]);
    expect(idsAt([...wet, nappy("stool", 49)], 49)).toEqual([]);
    expect(idsAt([nappy("wet", 30), nappy("wet", 31)], 48)).toEqual([]);
  });

  it("is 'not yet' as the last word on her milk, after 72 hours", () => {
    expect(idsAt([notYet(50)], 71.9)).toEqual([]);
    expect(adviceAt([notYet(3), notYet(50)], 72)).toEqual([{ id: "still-not-yet", hour: 50 }]);
    expect(idsAt([notYet(3), milk(9)], 80)).toEqual([]);
    expect(idsAt([milk(9), notYet(75)], 80)).toEqual(["still-not-yet"]);
    expect(idsAt([comingIn(60), notYet(75)], 80)).toEqual([]);
    expect(idsAt([notYet(75), comingIn(78)], 80)).toEqual([]);
  });

  it("has the most pressing first", () => {
    const noWet = [notYet(50), ...[1, 30, 50].map((hour) => nappy("stool", hour))];
    const noStool = [notYet(50), ...[1, 30, 50].map((hour) => nappy("wet", hour))];

    expect(idsAt(noWet, 73)).toEqual(["no-wet", "still-not-yet"]);
    expect(idsAt(noStool, 73)).toEqual(["no-stool", "still-not-yet", "fewer-wet"]);
  });

  it("is of the newborn: nothing before the birth and after four weeks", () => {
    const entries = [notYet(1), nappy("stool", 27 * 24 + 1), nappy("stool", 28 * 24 + 1)];

    expect(idsAt(entries, -1)).toEqual([]);
    expect(idsAt(entries, 28 * 24 - 0.1)).toEqual(["still-not-yet"]);
    expect(idsAt(entries, 29 * 24)).toEqual([]);
  });
});

describe("what is worth a visit of twins", () => {
  it("is all that holds for each baby, and nothing by the table of one", () => {
    fc.assert(
      fc.property(fc.array(anyNote), anyAge, (entries, nowHour) => {
        const ofOne = adviceAt(entries, nowHour);

        expect(adviceAt(entries, nowHour, twinBirth)).toEqual(
          ofOne.filter(({ id }) => id !== "fewer-wet"),
        );
      }),
    );
  });

  it("is told when no wee of either was noted for a day, and not told how many there should be", () => {
    const dry = [nappy("stool", 3)];
    const few = [nappy("stool", 30), nappy("wet", 40)];

    expect(adviceAt(dry, 25, twinBirth).map(({ id }) => id)).toContain("no-wet");
    expect(adviceAt(few, 49).map(({ id }) => id)).toEqual(["fewer-wet"]);
    expect(adviceAt(few, 49, twinBirth)).toEqual([]);
  });
});

describe("how many babies there are", () => {
  it.each([
    [null, "one"],
    [false, "one"],
    [true, "more"],
  ] as const)("where twins were answered with %s is %s", (twins, babies) => {
    expect(babiesOf({ twins })).toBe(babies);
  });
});
