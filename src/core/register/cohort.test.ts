import { describe, expect, it } from "vitest";

import { atHour, BORN } from "../../../tests/fakes/first-days";
import { measurement, participant } from "../../../tests/fakes/register-rows";
import { careCalendar } from "../../content/visits/visits";
import { cohortLinesOf, cohortNumberOf, numbered, readCohortNumber } from "./cohort";
import { mergeRegisters } from "./merge";
import type { Participant, RegisterRow } from "./record";

const her = participant("A-1");
let nth = 0;
const originAt = (hour: number) => ({
  now: atHour(hour),
  deviceId: "laptop",
  newId: () => `number-${(nth += 1)}`,
});
const writing = (rows: readonly RegisterRow[], number: string | null, hour: number) =>
  mergeRegisters(rows, numbered(rows, her.id, number, originAt(hour)));

describe("the number in the paper kohort", () => {
  it.each([
    [" 17/2026 ", "17/2026"],
    ["kb-3.12", "KB-3.12"],
    ["Siti", undefined],
    ["Siti 17?", undefined],
    ["", undefined],
  ])("is read of %j as %j", (typed, number) => {
    expect(readCohortNumber(typed)).toBe(number);
  });

  it("is written, written anew and taken away", () => {
    const first = writing([her], "17/2026", 70);
    const second = writing(first, "18/2026", 71);
    const none = writing(second, null, 72);

    expect([first, second, none].map((rows) => cohortNumberOf(rows, her.id)?.number)).toEqual([
      "17/2026",
      "18/2026",
      undefined,
    ]);
  });

  it("is one where two midwives have written it at once, and none after it was taken away", () => {
    const both = mergeRegisters(writing([her], "17/2026", 70), writing([her], "18/2026", 71));

    expect(cohortNumberOf(both, her.id)?.number).toBe("18/2026");
    expect(cohortNumberOf(writing(both, "19/2026", 72), her.id)?.number).toBe("19/2026");
    expect(cohortNumberOf(writing(both, null, 72), her.id)).toBeNull();
  });
});

describe("a line for the paper kohort", () => {
  const lineOf = (told: Partial<Participant>, ...rows: readonly RegisterRow[]) =>
    cohortLinesOf([participant("A-1", told), ...rows], {
      id: "id-A-1",
      now: atHour(72),
      rules: careCalendar.visits,
    })[0];

  it("says when her visits are due, and none where the birth is not known", () => {
    expect(lineOf({})?.visits.map(({ id }) => id)).toEqual(careCalendar.visits.map(({ id }) => id));
    expect(lineOf({ bornAt: null })?.visits).toEqual([]);
  });

  it.each([
    [{ firstColostrum: { kind: "seen", fromHour: 1, untilHour: 2 } } as const, "seen"],
    [{ firstColostrum: { kind: "waiting", untilHour: 20 } } as const, "not-seen"],
    [{ firstColostrum: null }, null],
  ])("says of %j whether there was colostrum", (told, milk) => {
    expect(lineOf(told)?.milk).toBe(milk);
  });

  it("goes by an amount that was measured", () => {
    expect(lineOf({ firstColostrum: null }, measurement("A-1", "baseline"))?.milk).toBe("seen");
    expect(
      lineOf({ firstColostrum: null }, measurement("A-1", "baseline", { ml: 0 }))?.milk,
    ).toBeNull();
  });

  it("is made for all who gave birth within 42 days, and for nobody else", () => {
    const rows = [
      participant("A-1"),
      participant("A-2", { bornAt: null }),
      participant("A-3", { archivedAt: atHour(60) }),
      participant("A-4", { bornAt: atHour(80) }),
      participant("A-5", { bornAt: BORN.replace(/^\d{4}/, "2025") }),
    ];
    const lines = cohortLinesOf(rows, { id: null, now: atHour(72), rules: careCalendar.visits });

    expect(lines.map(({ participant: { code } }) => code)).toEqual(["A-1"]);
  });
});
