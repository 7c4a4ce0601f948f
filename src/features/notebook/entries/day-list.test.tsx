import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import {
  atHour,
  birth,
  comingIn,
  feed,
  massage,
  milk,
  milkBetween,
} from "../../../../tests/fakes/first-days";
import { renderInApp } from "../../../../tests/fakes/render-in-app";
import { daysOf, entriesOf } from "../../../core/notebook/reading";
import type { EntryRecord } from "../../../core/notebook/record";
import { instantMs } from "../../../core/time/instant";
import type { Around } from "./around";
import { DayList } from "./day-list";

afterEach(cleanup);

/** The rows of the list, each as its name, its note and its time. */
async function rowsOf(entries: readonly EntryRecord[], around: Partial<Around> = {}) {
  const all = entriesOf(entries);
  const known: Around = { birth, firstColostrumId: null, milkSinceMs: null, ...around };
  await renderInApp(
    <DayList days={daysOf(all, known.birth)} around={known} onOpen={() => undefined} />,
  );
  return screen.getAllByRole("listitem").map((row) => {
    const button = within(row).getByRole("button");
    const [, words, time] = [...button.children];
    const [name, note] = [...(words?.children ?? [])];
    return {
      name: name?.textContent,
      note: note?.textContent,
      time: time?.textContent,
      said: button.getAttribute("aria-label"),
    };
  });
}

const clock = (hour: number): string =>
  new Intl.DateTimeFormat("id", { hour: "2-digit", minute: "2-digit" }).format(
    instantMs(atHour(hour)),
  );

describe("a note of which only a span is known", () => {
  it("shows both its ends, by the clock and by the age, and never its middle", async () => {
    const [row] = await rowsOf([milkBetween(3.2, 15.7)]);

    expect(row?.time).toBe(`${clock(3.2)}–${clock(15.7)}`);
    expect(row?.note).toMatch(/^Jam ke-3 sampai 15 · /);
    expect(row?.said).toContain(`antara ${clock(3.2)} dan ${clock(15.7)}`);
    expect(JSON.stringify(row)).not.toContain(clock(9.45));
  });

  it("within one hour has that hour, and before the birth says so", async () => {
    const rows = await rowsOf([milkBetween(5.1, 5.9), milkBetween(-9, -2), milkBetween(-2.5, 4.5)]);

    expect(rows.map(({ note }) => note?.split(" · ")[0])).toEqual([
      "Jam ke-5",
      "Sebelum lahir sampai jam ke-4",
      "Sebelum lahir",
    ]);
  });

  it("of milk coming in is told the same way", async () => {
    const [row] = await rowsOf([comingIn(50.5, 58.5)]);

    expect(row?.time).toBe(`${clock(50.5)}–${clock(58.5)}`);
    expect(row?.note).toMatch(/^Jam ke-50 sampai 58 · Antara /);
  });

  it("is called milk only where all of it lies after milk came in", async () => {
    const rows = await rowsOf([milkBetween(48, 60), milkBetween(40, 60), milk(50)], {
      milkSinceMs: instantMs(atHour(48)),
    });

    expect(rows.map(({ name }) => name)).toEqual(["ASI", "Kolostrum", "ASI"]);
  });
});

describe("a note of which the moment is known", () => {
  it("shows that moment and its hour", async () => {
    const rows = await rowsOf([feed(9.5), massage(7.2)]);

    expect(rows.map(({ note, time }) => [note?.split(" · ")[0], time])).toEqual([
      ["Jam ke-9", clock(9.5)],
      ["Jam ke-7", clock(7.2)],
    ]);
  });
});
