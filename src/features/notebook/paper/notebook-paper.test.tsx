// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";

import {
  atHour,
  birth,
  comingIn,
  feed,
  massage,
  milk,
  nappy,
  notYet,
  twinBirth,
} from "../../../../tests/fakes/first-days";
import { renderInApp } from "../../../../tests/fakes/render-in-app";
import { entriesOf } from "../../../core/notebook/reading";
import type { BirthRecord, EntryRecord } from "../../../core/notebook/record";
import { NotebookPaper } from "./notebook-paper";

afterEach(cleanup);

const fiveDays = [0, 1, 2, 3, 4].flatMap((day) => [
  massage(24 * day + 3),
  feed(24 * day + 1),
  feed(24 * day + 6),
  nappy("wet", 24 * day + 8),
  nappy("stool", 24 * day + 9),
  milk(24 * day + 5, ["half-teaspoon", day + 1]),
]);

const show = (entries: readonly EntryRecord[], of: BirthRecord = birth, asked = 0) =>
  renderInApp(
    <NotebookPaper
      entries={entriesOf([of, ...entries])}
      birth={of}
      now={atHour(110)}
      asked={asked}
    />,
  );

/** Written in the time of the machine. */
const DATE = / \(\p{L}+, \d+ \p{L}+\)$/u;

const rows = (): readonly (readonly string[])[] =>
  within(screen.getByRole("table"))
    .getAllByRole("row")
    .map((row) =>
      [...row.querySelectorAll("th, td")].map((cell) => cell.textContent.replace(DATE, "")),
    );

describe("the printed notebook", () => {
  it("says what it is, when it was printed, and what was told of the birth", async () => {
    const { container } = await show(fiveDays, { ...birth, mode: "caesarean", weightG: 3100 });

    expect(screen.getByRole("heading", { name: "Catatan Ibu" })).toBeTruthy();
    expect(container.textContent).toMatch(/Dicetak \p{L}+, 28 Nov \d\d\.50/u);
    expect(container.textContent).toMatch(/Bayi lahir\p{L}+, 2[34] Nov \d\d\.50/u);
    expect(container.textContent).toContain("Umur110 jam");
    expect(container.textContent).toContain("Operasi sesar (SC)");
    expect(container.textContent).toContain("3.100");
    expect(container.textContent).toContain("Kolostrum pertama terlihat 5 jam setelah lahir.");
    expect(container.textContent).toContain("Ini catatan, bukan bukti bahwa pijat bekerja.");
  });

  it("has a row for each day, the first ones too", async () => {
    await show(fiveDays);

    expect(rows()).toEqual([
      ["Hari", "Pijat", "Menyusu", "Pipis", "BAB", "Kolostrum, ASI", "Perah, kira-kira"],
      ["Hari 1", "1", "2", "1", "1", "1", "2,5 ml"],
      ["Hari 2", "1", "2", "1", "1", "1", "5 ml"],
      ["Hari 3", "1", "2", "1", "1", "1", "7,5 ml"],
      ["Hari 4", "1", "2", "1", "1", "1", "10 ml"],
      ["Hari 5", "1", "2", "1", "1", "1", "12,5 ml"],
    ]);
  });

  it("draws both pictures from the hour of birth over all the days", async () => {
    await show([...fiveDays, comingIn(60)]);

    for (const name of ["Semua catatan menurut jam", "Kira-kira berapa"]) {
      const figure = screen.getByRole("figure", { name });
      expect(within(figure).getByText("Hari 1")).toBeTruthy();
      expect(within(figure).getByText("Hari 5")).toBeTruthy();
    }
  });

  it("keeps what was noted before the birth, and a day without notes has dashes", async () => {
    await show([notYet(-5), milk(-3), feed(30)]);

    expect(rows().slice(1)).toEqual([
      ["Sebelum lahir", "–", "–", "–", "–", "1", "–"],
      ["Hari 1", "–", "–", "–", "–", "–", "–"],
      ["Hari 2", "–", "1", "–", "–", "–", "–"],
    ]);
  });

  it("tells the midwife first what is worth a visit, and that twins are counted together", async () => {
    const { container } = await show([nappy("stool", 30)], twinBirth);

    expect(container.textContent).toContain("berangkat ke Puskesmas sekarang");
    expect(container.textContent).toContain("Hitungan ini untuk semua bayi bersama.");
    expect(container.textContent).toContain("Kembar");
  });

  it("is printed when it was asked for, and not before", async () => {
    const print = vi.spyOn(globalThis, "print").mockImplementation(() => undefined);
    Object.defineProperty(HTMLImageElement.prototype, "decode", {
      configurable: true,
      value: async () => undefined,
    });
    await show(fiveDays);
    expect(print).not.toHaveBeenCalled();
    cleanup();

    await show(fiveDays, birth, 1);

    await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
  });
});
