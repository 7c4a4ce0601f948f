import type { Page } from "@playwright/test";

import type { RegisterRow } from "../../src/core/register/record";
import { motherRows, possibleSeventeen } from "../fakes/made-up-study";
import { openFilled } from "./support/filled-register";
import { furnish } from "./support/furnish";
import { expect, test } from "./support/test";
import { violationsOf } from "./support/violations";

test.use({ serviceWorkers: "block" });

/** So many made-up mothers of a comparison group. */
const compared = (count: number): readonly RegisterRow[] =>
  motherRows(
    "comparison",
    Array.from({ length: count }, (_, nth) => [8 + (nth % 7), 18 + ((nth * 5) % 9)] as const),
  );

/** Opens the tables of a register that came as a file of another one. */
async function openTables(page: Page, rows: readonly RegisterRow[]): Promise<void> {
  await openFilled(page, rows);
  await page.getByRole("button", { name: "Lihat tabel" }).click();
  await expect(page.getByText(/^\d+ Ibu dihitung\.$/)).toBeVisible();
}

/** The cell beside a name, in a table. */
const cell = (page: Page, table: string, name: string) =>
  page
    .getByRole("table", { name: table, exact: true })
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name, exact: true }) })
    .getByRole("cell")
    .first();

test("the study's tables are worked beside the page, to the digit of the paper", async ({
  page,
}) => {
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  await openTables(page, possibleSeventeen());

  expect(workers).toEqual([expect.stringMatching(/\/assets\/register-work-[\w-]+\.js$/)]);
  await expect(cell(page, "Tabel 2. Sebelum pijat", "Rata-rata")).toHaveText("16,59");
  await expect(cell(page, "Tabel 2. Sebelum pijat", "Simpangan baku")).toHaveText("4,757");
  await expect(cell(page, "Tabel 3. Hari ke-2", "Rata-rata")).toHaveText("34,00");
  await expect(cell(page, "Tabel 4. Sebelum dan sesudah", "Rata-rata selisih")).toHaveText("17,41");
  await expect(cell(page, "Uji Wilcoxon berpasangan", "p, dihitung tepat")).toHaveText(
    "0,000015 (2 dari 131.072)",
  );
  await expect(
    cell(page, "Seperti dicetak SPSS: Test Statistics", "Asymp. Sig. (2-tailed)"),
  ).toHaveText(",000");
  await expect(page.getByText(/^Belum ada kelompok pembanding\./)).toBeVisible();
});

test("figures teach in words, and open their figures by the keyboard", async ({ page }) => {
  await openTables(page, [...possibleSeventeen(), ...compared(12)]);

  await expect(page.getByRole("figure")).toHaveCount(4);
  await expect(page.getByRole("img", { name: /^Setiap garis adalah 1 Ibu\./ })).toBeVisible();
  await expect(page.getByRole("img", { name: /Pembanding: 8 Ibu sudah melihat/ })).toBeVisible();

  const lines = page.getByRole("table", { name: "Gambar 1. Setiap Ibu, sebelum dan sesudah" });
  await expect(lines).toBeHidden();
  await page.getByText("Lihat angkanya").nth(1).focus();
  await page.keyboard.press("Enter");
  await expect(lines.getByRole("row")).toHaveCount(1 + 17 + 12);

  await expect(page.getByText("Yang tidak bisa ditunjukkan")).toHaveCount(5);
});

for (const { theme, width, rootPercent } of [
  { theme: "light", width: 320, rootPercent: 100 },
  { theme: "night", width: 360, rootPercent: 100 },
  { theme: "light", width: 360, rootPercent: 200 },
] as const)
  test(`the tables can be used by everyone: ${theme}, ${width} px, letters of ${rootPercent} %`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 640 });
    await furnish(page, { settings: { theme } });
    await openTables(page, [...possibleSeventeen(), ...compared(12)]);
    await page.evaluate((percent) => {
      document.documentElement.style.fontSize = `${percent}%`;
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    }, rootPercent);

    expect(await violationsOf(page)).toEqual([]);
    const { width: used } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
    }));
    expect(used).toBeLessThanOrEqual(width);
  });
