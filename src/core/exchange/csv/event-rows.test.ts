import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyNotebook, anyTwoOrders } from "../../../../tests/fakes/arbitrary-records";
import {
  atHour,
  birth,
  feed,
  massage,
  milk,
  milkBetween,
} from "../../../../tests/fakes/first-days";
import { firstFamily } from "../../../../tests/fakes/first-family";
import { birthOf } from "../../notebook/birth";
import { kinds } from "../../notebook/kinds";
import type { NotebookRecord } from "../../notebook/record";
import { COLUMNS, type Column, type EventRow } from "./columns";
import { eventRowsOf } from "./event-rows";

const consent = { version: "2026-11-30", agreedAt: "2026-11-30T08:00:00.000+07:00" };

const rowsOf = (records: readonly NotebookRecord[], name: string | null = null) =>
  eventRowsOf(records, { name, consent });

const rowOf = (id: string, records: readonly NotebookRecord[] = firstFamily): EventRow =>
  rowsOf(records).find(({ record }) => record === id) ?? {};

const picked = (row: EventRow, ...columns: readonly Column[]) =>
  columns.map((column) => row[column] ?? null);

describe("the rows of events", () => {
  it("are one for each record that lives, and for the birth that holds", () => {
    fc.assert(
      fc.property(anyNotebook(15), (records) => {
        const living = records
          .filter(({ kind, deletedAt }) => kind !== "erased" && deletedAt === null)
          .filter(({ kind, id }) => kind !== "birth" || id === birthOf(records)?.id);

        const told = rowsOf(records).map(({ record }) => String(record));

        expect([...told].sort()).toEqual(living.map(({ id }) => id).sort());
      }),
      { numRuns: 300 },
    );
  });

  it("are the same in whatever order the notes come", () => {
    fc.assert(
      fc.property(anyTwoOrders(15), ([records, shuffled]) => {
        expect(rowsOf(shuffled)).toEqual(rowsOf(records));
      }),
    );
  });

  it("fill every column, and none that is not listed", () => {
    const rows = rowsOf(firstFamily, "Bu A");
    const filled = new Set(rows.flatMap((row) => Object.keys(row)));

    expect([...filled].sort()).toEqual([...COLUMNS].sort());
    for (const column of COLUMNS)
      expect([column, rows.some((row) => (row[column] ?? null) !== null)]).toEqual([column, true]);
  });

  it("never tell which phone it was", () => {
    expect(JSON.stringify(rowsOf(firstFamily))).not.toContain("phone-1");
  });

  it("have a row of every kind that can be told", () => {
    const told = new Set(rowsOf(firstFamily).map(({ kind }) => String(kind)));

    expect([...told].sort()).toEqual(
      Object.keys(kinds)
        .filter((kind) => kind !== "erased")
        .sort(),
    );
  });

  it("tell a moment, a span, and what lasted", () => {
    const times = ["certainty", "from", "until", "hours_from", "hours_until", "day"] as const;

    expect(picked(rowOf("milk-26"), ...times)).toEqual([
      "exact",
      atHour(26),
      atHour(26),
      26,
      26,
      2,
    ]);
    expect(picked(rowOf("milk-3"), ...times)).toEqual(["between", atHour(3), atHour(9), 3, 9, 1]);
    expect(picked(rowOf("session-10"), ...times)).toEqual([
      "lasted",
      atHour(10),
      atHour(10 + 1 / 3),
      10,
      expect.closeTo(10 + 1 / 3, 6),
      1,
    ]);
    expect(picked(rowOf("feed--5", [birth, feed(-5)]), ...times)).toEqual([
      "exact",
      atHour(-5),
      atHour(-5),
      -5,
      -5,
      0,
    ]);
    expect(picked(rowOf("milk-3", [milkBetween(3, 9)]), ...times)).toEqual([
      "between",
      atHour(3),
      atHour(9),
      null,
      null,
      null,
    ]);
  });

  it("tell an amount with its low, high and method", () => {
    const amount = [
      "value",
      "low",
      "high",
      "unit",
      "method",
      "count",
      "side",
      "relation",
      "related_session",
    ] as const;

    expect(picked(rowOf("milk-10.5"), ...amount)).toEqual([
      2.5,
      1.25,
      3.65,
      "mL",
      "half-teaspoon",
      1,
      "left",
      "after",
      "session-10",
    ]);
    expect(picked(rowOf("milk-61"), ...amount)).toEqual(amount.map(() => null));
  });

  it("tell a massage by its minutes", () => {
    const columns = [
      "value",
      "unit",
      "rounds",
      "planned_rounds",
      "stop_reason",
      "feeling",
    ] as const;

    expect(picked(rowOf("session-34"), ...columns)).toEqual([6, "min", 2, 3, "unwell", "so-so"]);
    expect(picked(rowOf("session-10", [birth, massage(10)]), ...columns)).toEqual([
      15,
      "min",
      3,
      3,
      null,
      null,
    ]);
  });

  it("tell of which baby it is, where that was told", () => {
    expect(picked(rowOf("wet-58"), "content", "baby")).toEqual(["wet", "second"]);
    expect(picked(rowOf("feed-59"), "content", "baby")).toEqual([null, "first"]);
    expect(picked(rowOf("wet-6"), "content", "baby")).toEqual(["wet", null]);
  });

  it("tell which signs there were", () => {
    expect(
      picked(rowOf("check-9"), "advice", "midwife_agreed", "signs_yes", "signs_unsure"),
    ).toEqual(["get-help", false, "head-and-fever mother-fever", "pregnancy"]);
  });

  it("have the oldest first", () => {
    expect(rowsOf([feed(9), milk(3), birth]).map(({ record }) => record)).toEqual([
      "birth",
      "milk-3",
      "feed-9",
    ]);
  });
});
