// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { createFakeTabulator } from "../../../../tests/fakes/register-work";
import { motherRows, possibleSeventeen } from "../../../../tests/fakes/made-up-study";
import { participant } from "../../../../tests/fakes/register-rows";
import { renderInApp } from "../../../../tests/fakes/render-in-app";
import { createTabulate } from "../../../application/register/tabulating";
import type { RegisterRow } from "../../../core/register/record";
import type { Language } from "../../../core/settings/choices";
import { TablesView } from "./tables-view";

afterEach(cleanup);

const breath = async (): Promise<void> => undefined;
const working = createTabulate({ openTabulator: createFakeTabulator, breath });

/** The tables of these rows, once they are worked. */
async function see(rows: readonly RegisterRow[], language: Language = "id") {
  const view = <TablesView desk={{ tabulate: working }} rows={rows} />;
  const shown = await renderInApp(view, {}, language);
  await screen.findByRole("heading", { level: 1 });
  await screen.findByText(/\d+ Ibu dihitung|mothers? counted|are counted|Belum ada Ibu/);
  return shown;
}

/** The figures of a table, by the names of its rows: one column, or each. */
function figuresOf(table: string): Readonly<Record<string, string>> {
  const rows = within(screen.getByRole("table", { name: table })).getAllByRole("row");
  return Object.fromEntries(
    rows.map((row) => [
      row.querySelector("th")?.textContent ?? "",
      [...row.querySelectorAll("td")].map(({ textContent }) => textContent).join(" | "),
    ]),
  );
}

const picture = (begin: RegExp): HTMLElement => screen.getByRole("img", { name: begin });

describe("the tables of a sample that meets the study's figures", () => {
  it("are the study's to the digit", async () => {
    await see(possibleSeventeen());

    expect(figuresOf("Tabel 2. Sebelum pijat")).toMatchObject({
      "Banyak Ibu": "17",
      "Rata-rata": "16,59",
      "Simpangan baku": "4,757",
      Terkecil: "10",
      Terbesar: "26",
    });
    expect(figuresOf("Tabel 3. Hari ke-2")).toMatchObject({
      "Rata-rata": "34,00",
      "Simpangan baku": "3,725",
      Terkecil: "29",
      Terbesar: "39",
    });
    expect(figuresOf("Tabel 4. Sebelum dan sesudah")).toMatchObject({
      "Pasangan lengkap": "17",
      "Rata-rata sebelum": "16,59",
      "Rata-rata sesudah": "34,00",
      "Rata-rata selisih": "17,41",
    });
  });

  it("test the pairs, every chance under its name and none of them 0", async () => {
    await see(possibleSeventeen());
    const test = figuresOf("Uji Wilcoxon berpasangan");

    expect(test).toMatchObject({
      Naik: "17",
      Turun: "0",
      "Wilcoxon, W": "153",
      "p, dihitung tepat": "0,000015 (2 dari 131.072)",
      "z dan p, pendekatan normal": expect.stringMatching(/^z 3,\d{3}; p < 0,001$/),
      "z dan p, dengan koreksi kontinuitas": expect.stringMatching(/^z 3,\d{3}; p < 0,001$/),
      "Besar pengaruh, rank-biserial": "1,000",
      "Batas 95 persen rank-biserial": "semua searah, batas tidak bisa dihitung",
    });
    expect(Object.values(test).join(" ")).not.toMatch(/p 0,000\b/);
  });

  it("are met as SPSS prints them, with a word on what looks like a nought", async () => {
    await see(possibleSeventeen());

    expect(figuresOf("Seperti dicetak SPSS: Ranks")).toMatchObject({
      "Negatif (turun)": "0 | – | 0,00",
      "Positif (naik)": "17 | 9,00 | 153,00",
      Jumlah: "17 | – | –",
    });
    expect(figuresOf("Seperti dicetak SPSS: Test Statistics")).toMatchObject({
      Z: expect.stringMatching(/^-3,\d{3}$/),
      "Asymp. Sig. (2-tailed)": ",000",
    });
    expect(screen.getByText(",000 bukan nol. Artinya di bawah 0,0005.")).toBeTruthy();
  });

  it("are drawn, each picture with what it shows in words and in figures", async () => {
    await see(possibleSeventeen());

    const lines = picture(/^Setiap garis adalah 1 Ibu\. 17 naik, 0 turun, 0 tetap\./);
    expect(lines.querySelectorAll("line[x1='10%']")).toHaveLength(17 + 1);
    const dots = picture(/^Sebelum pijat: separuh Ibu antara .+ 1 titik adalah 1 Ibu\./);
    expect(dots.querySelectorAll("circle")).toHaveLength(34);
    expect(picture(/^Garis turun setiap kali kolostrum pertama terlihat\. 17 Ibu/)).toBeTruthy();
    for (const figure of screen.getAllByRole("figure"))
      expect(figure.querySelector("details table")).not.toBeNull();
  });

  it("say that there is nobody to compare with", async () => {
    await see(possibleSeventeen());

    expect(
      screen.getByText("Belum ada kelompok pembanding. Pengaruh pijat belum bisa dibandingkan."),
    ).toBeTruthy();
  });

  it("say beside every result what it cannot show", async () => {
    await see([
      ...possibleSeventeen(),
      ...motherRows("comparison", [
        [3, 5],
        [4, 9],
      ]),
    ]);
    const results = screen
      .getAllByRole("region")
      .filter((region) => region.querySelector("figure, h3") !== null);

    expect(results).toHaveLength(5);
    for (const result of results)
      expect(within(result).getAllByText("Yang tidak bisa ditunjukkan").length).toBe(1);
  });
});

describe("what the textbooks warn of", () => {
  it("is said of too few pairs, with the smallest chance that they can give", async () => {
    await see(possibleSeventeen().slice(0, 15));

    expect(screen.getByText("Belum ada 6 pasangan. Uji ini belum bisa bicara.")).toBeTruthy();
    expect(screen.getByText("p terkecil yang mungkin: 0,063.")).toBeTruthy();
  });

  it("is said of pairs that stayed, of equal differences and of what is missing", async () => {
    await see(
      motherRows("massage", [
        [10, 20],
        [11, 21],
        [12, 12],
        [13, 12],
        [14, null],
        [null, null],
      ]),
    );

    expect(screen.getByText("1 pasangan tetap. Mereka tidak ikut uji.")).toBeTruthy();
    expect(screen.getByText("Ada selisih yang sama besar. Urutannya dibagi rata.")).toBeTruthy();
    expect(screen.getByText("2 Ibu belum punya 2 angka. Mereka tidak ikut.")).toBeTruthy();
    expect(picture(/2 naik, 1 turun, 1 tetap\./)).toBeTruthy();
  });

  it("is said where all stayed, where nobody has both, and where nobody is", async () => {
    await see(motherRows("massage", [[10, 10]]));
    expect(screen.getByText("Tidak ada yang naik atau turun. Tidak ada yang diuji.")).toBeTruthy();
    cleanup();

    await see(motherRows("massage", [[10, null]]));
    expect(screen.queryByRole("table", { name: "Tabel 4. Sebelum dan sesudah" })).toBeNull();
    cleanup();

    await see([participant("M-1", { ageYears: 16 })]);
    expect(screen.getByText("Belum ada Ibu yang bisa dihitung.")).toBeTruthy();
    expect(screen.getByText("1 Ibu belum dihitung. Izin wali belum ada.")).toBeTruthy();
    expect(screen.queryByRole("figure")).toBeNull();
  });

  it("draws some of very many lines, says how they were chosen, and counts in columns", async () => {
    const many = Array.from(
      { length: 230 },
      (_, nth) => [10 + (nth % 9), 25 + (nth % 13)] as const,
    );
    await see(motherRows("massage", many));

    expect(screen.getByText("Digambar 60 dari 230 garis, merata menurut selisihnya.")).toBeTruthy();
    expect(picture(/^Setiap garis/).querySelectorAll("line[x1='10%']")).toHaveLength(61);
    expect(picture(/Tinggi batang adalah banyaknya Ibu\./).querySelector("circle")).toBeNull();
    expect(
      screen.getByText("Lebih dari 200 pasangan berubah: p dihitung dengan pendekatan normal."),
    ).toBeTruthy();
    expect(figuresOf("Uji Wilcoxon berpasangan")["p, dihitung tepat"]).toBeUndefined();
  });
});

describe("a comparison group", () => {
  const massage = [
    [10, 30],
    [12, 29],
    [14, 35],
    [9, 31],
    [11, 26],
  ] as const;
  const comparison = [
    [10, 20],
    [13, 24],
    [12, 26],
    [8, 20],
  ] as const;
  const both = [...motherRows("massage", massage), ...motherRows("comparison", comparison)];

  it("stands beside the massaged, by rise and by waiting", async () => {
    await see([...both, ...motherRows(null, [[10, 11]])]);

    expect(figuresOf("Tabel 5. Dipijat dan pembanding")).toMatchObject({
      "Banyak Ibu": "5 | 4",
      "Rata-rata selisih (ml)": "19,00 | 11,75",
      "Nilai tengah selisih": "20 | 11,5",
    });
    expect(screen.getByText("1 Ibu belum punya kelompok. Mereka tidak ikut.")).toBeTruthy();
    // All five rose by more than the four: U is 5 × 4, one of 126 ways on each side.
    expect(figuresOf("Selisih jumlah (Mann–Whitney)")).toMatchObject({
      "Mann–Whitney, U kelompok dipijat": "20",
      "p, dihitung tepat": "0,016",
      "Besar pengaruh, rank-biserial": "1,000",
    });
    expect(figuresOf("Uji log-rank")).toMatchObject({ "Terlihat di kelompok dipijat": "4" });
    expect(picture(/Dipijat: 4 Ibu sudah melihat, 1 belum\. .*Pembanding: 3 Ibu/)).toBeTruthy();
  });

  it("that is too small is said to be", async () => {
    await see([
      ...motherRows("massage", massage.slice(0, 3)),
      ...motherRows("comparison", comparison.slice(0, 3)),
    ]);

    expect(screen.getByText("Kelompok terlalu kecil. Uji ini belum bisa bicara.")).toBeTruthy();
    expect(screen.getByText("p terkecil yang mungkin: 0,100.")).toBeTruthy();
  });

  it("says where half of a group has not seen colostrum", async () => {
    const waiting = Array.from({ length: 3 }, (_, nth) =>
      participant(`W-${nth}`, {
        group: "comparison",
        firstColostrum: { kind: "waiting", untilHour: 30 },
      }),
    );
    await see([...motherRows("massage", massage), ...waiting]);

    const [, group] = screen.getAllByRole("table", { name: "Nilai tengah jam (Kaplan–Meier)" });
    expect(group?.textContent).toContain("belum tercapai");
    expect(picture(/Pembanding: Sampai jam ke-30, separuh belum tercapai\./)).toBeTruthy();
  });
});

describe("tables that cannot be worked", () => {
  it("are asked for again by a tap, and come", async () => {
    let isThere = false;
    const openTabulator = () => ({
      ...createFakeTabulator(),
      ...(isThere ? {} : { finish: async () => null }),
    });
    const tabulate = createTabulate({ openTabulator, breath });
    const view = <TablesView desk={{ tabulate }} rows={possibleSeventeen()} />;
    const { user } = await renderInApp(view);
    await screen.findByText("Tabel belum bisa dihitung.");

    isThere = true;
    await user.click(screen.getByRole("button", { name: "Coba lagi" }));

    expect(await screen.findByText("17 Ibu dihitung.")).toBeTruthy();
  });

  it("stand in English too", async () => {
    await see(possibleSeventeen(), "en");

    expect(screen.getByText(".000 is not zero. It means below 0.0005.")).toBeTruthy();
  });
});
