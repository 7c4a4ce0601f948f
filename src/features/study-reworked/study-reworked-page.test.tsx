// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { renderInApp } from "../../../tests/fakes/render-in-app";
import { StudyReworkedPage } from "./study-reworked-page";

afterEach(cleanup);

const table = (caption: string, within_: HTMLElement = document.body) =>
  within(within_).getByRole("table", { name: caption });

/** The row of a table that is named so, cell by cell. */
const cellsOf = (rows: HTMLElement, name: string): readonly (string | null)[] =>
  within(within(rows).getByRole("row", { name: new RegExp(`^${name}`) }))
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);

const section = (name: string) => screen.getByRole("region", { name });

/** The page with some figures of the calculator typed anew, and worked out. */
async function workOut(changes: Readonly<Record<string, string>>) {
  const { user } = await renderInApp(<StudyReworkedPage />);
  for (const [name, words] of Object.entries(changes)) {
    const field = document.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (field === null) throw new Error(`no field ${name}`);
    await user.clear(field);
    if (words !== "") await user.type(field, words);
  }
  await user.click(screen.getByRole("button", { name: "Hitung" }));
  return user;
}

describe("the page of the study worked again", () => {
  it("says first, in plain words, what was found and what that cannot show", async () => {
    await renderInApp(<StudyReworkedPage />);

    const main = document.body.textContent;
    expect(main.indexOf("Pada semua ibu, jumlahnya naik.")).toBeLessThan(
      main.indexOf("tidak ada kelompok pembanding"),
    );
    expect(main.indexOf("tidak ada kelompok pembanding")).toBeLessThan(main.indexOf("Hitungannya"));
    expect(screen.getByText("Halaman ini belum ditinjau bidan.")).toBeTruthy();
  });

  it("works every step from the printed figures, to the digit", async () => {
    await renderInApp(<StudyReworkedPage />);

    expect(screen.getByText("(578 − 282) ÷ 17 = 17,4118")).toBeTruthy();
    const sums = table("Jumlah yang cocok, menurut cara angka ditulis (uji GRIM)");
    expect(cellsOf(sums, "1")).toEqual(["282", "578"]);
    expect(cellsOf(sums, "2,5")).toEqual(["tidak ada", "tidak ada"]);
    expect(cellsOf(sums, "0,1")).toEqual(["282 atau 282,1", "578"]);
    const spreads = table("Jumlah, jumlah kuadrat, dan SD (uji GRIMMER)");
    expect(cellsOf(spreads, "Jumlah kuadrat")).toEqual(["5.040", "19.874"]);
    expect(cellsOf(spreads, "SD dihitung lagi")).toEqual(["4,75735", "3,72492"]);
    expect(cellsOf(spreads, "SD paling kecil")).toEqual(["2,917", "1,768"]);
    expect(cellsOf(spreads, "SD paling besar")).toEqual(["8,117", "5,000"]);
    expect(
      screen.getByText("Jadi semua naik, 3 sampai 29, apa pun pasangan angkanya."),
    ).toBeTruthy();
  });

  it("tells the smallest chance as so many ways, never as nought, and what SPSS prints of it", async () => {
    await renderInApp(<StudyReworkedPage />);

    const ranks = table("Uji Wilcoxon");
    expect(cellsOf(ranks, "W")).toEqual(["153 dari 153"]);
    expect(cellsOf(ranks, "p, dihitung tepat")).toEqual(["0,000015 (2 dari 131.072)"]);
    expect(cellsOf(ranks, "z dan p, pendekatan normal")).toEqual(["z 3,62; p 0,00029"]);
    expect(cellsOf(ranks, "z dan p, dengan koreksi")).toEqual(["z 3,60; p 0,00032"]);
    expect(cellsOf(ranks, "Sig")).toEqual([",000"]);
    expect(document.body.textContent).not.toMatch(/\bp\s*=?\s*0(?:[,.]0*)?(?![\d,.])/);
  });

  it("leaves between bounds what hangs on the pairs", async () => {
    await renderInApp(<StudyReworkedPage />);

    const bounds = table("SD selisih dan besar pengaruh");
    expect(cellsOf(bounds, "SD selisih, dari rumus")).toEqual(["1,03", "8,48"]);
    expect(cellsOf(bounds, "SD selisih, dari angka bulat")).toEqual(["1,33", "8,44"]);
    expect(cellsOf(bounds, "d, dari rumus")).toEqual(["2,05", "16,87"]);
    expect(cellsOf(bounds, "d, dari rata-rata")).toEqual(["4,11", "4,11"]);
    const limits = table("Batas selisih rata-rata, menurut r");
    expect(cellsOf(limits, "−1")).toEqual(["13,05", "21,77"]);
    expect(cellsOf(limits, "0 ")).toEqual(["14,31", "20,52"]);
    expect(cellsOf(limits, "1")).toEqual(["16,88", "17,94"]);
    expect(screen.getByText(/t paling sedikit 8,46 \(p 0,00000026\)\./)).toBeTruthy();
  });

  it("sets beside each other what the paper says in different places, and says what is not told", async () => {
    await renderInApp(<StudyReworkedPage />);

    const words = within(section("Bagian jurnal yang tidak sama"));
    expect(words.getByText("1 kelompok")).toBeTruthy();
    expect(words.getByText("ada kelompok pembanding").nextSibling?.textContent).toBe(
      "Ringkasan, Pembahasan",
    );
    expect(words.getByText("p < 0,005")).toBeTruthy();
    const untold = within(section("Yang tidak bisa dihitung")).getAllByRole("listitem");
    expect(untold).toHaveLength(5);
  });

  it("speaks English, with points in its figures", async () => {
    await renderInApp(<StudyReworkedPage />, {}, "en");

    expect(screen.getByText("(578 − 282) ÷ 17 = 17.4118")).toBeTruthy();
    expect(cellsOf(table("Wilcoxon test"), "p, exact")).toEqual(["0.000015 (2 of 131,072)"]);
    expect(screen.getByDisplayValue("16.59")).toBeTruthy();
  });
});

describe("the calculator", () => {
  it("begins with the figures of the paper, and works them out the same", async () => {
    await workOut({});

    const result = section("Hasil hitungan");
    expect(cellsOf(table("Uji Wilcoxon", result), "p, dihitung tepat")).toEqual([
      "0,000015 (2 dari 131.072)",
    ]);
    expect(document.activeElement?.textContent).toBe("Hasil hitungan");
    expect(within(result).queryByText(/Jurnal mencetak/)).toBeNull();
  });

  it("works out another study, where before and after overlap", async () => {
    await workOut({ n: "20", "before-max": "30", "after-mean": "34,03", difference: "" });

    const result = within(section("Hasil hitungan"));
    expect(result.getByText(/Siapa yang naik tidak terlihat\./)).toBeTruthy();
    expect(result.getByText("Selisihnya tidak tercetak.")).toBeTruthy();
    expect(result.getByText(/^Angka bulat tidak cocok\./)).toBeTruthy();
    expect(result.getAllByText("Tidak bisa dihitung")).toHaveLength(2);
    expect(result.getByText("0,0000019 (2 dari 1.048.576)")).toBeTruthy();
  });

  it("says below each field what is wrong, works nothing out, and forgets it once it is mended", async () => {
    const user = await workOut({ n: "2", "after-sd": "tiga", "before-min": "27" });

    expect(screen.getByText("Tulis angka bulat, 3 sampai 200.")).toBeTruthy();
    expect(screen.getByText("Tulis dengan angka, misalnya 16,59.")).toBeTruthy();
    expect(screen.getByText("Terkecil tidak boleh di atas terbesar.")).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Hasil hitungan" })).toBeNull();
    await user.type(screen.getByRole("textbox", { name: "Banyak orang" }), "0");
    expect(screen.queryByText("Tulis angka bulat, 3 sampai 200.")).toBeNull();
  });

  it("brings the figures of the paper back", async () => {
    const user = await workOut({ n: "25" });
    expect(section("Hasil hitungan")).toBeTruthy();

    await user.click(screen.getByRole("button", { name: "Kembalikan angka dari Jujun" }));

    expect(screen.queryByRole("region", { name: "Hasil hitungan" })).toBeNull();
    expect(screen.getByDisplayValue("17")).toBeTruthy();
  });

  it("is worked out by the keyboard alone", async () => {
    const { user } = await renderInApp(<StudyReworkedPage />);

    await user.click(screen.getByRole("textbox", { name: "Banyak orang" }));
    await user.keyboard("{Enter}");

    expect(section("Hasil hitungan")).toBeTruthy();
  });
});
