import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

import type { Download, Page } from "@playwright/test";
import Papa from "papaparse";

import { codes } from "../exchange/possible-register";
import { importedInto, newEngine } from "../exchange/fhir/engine";
import { resourcesIn } from "../exchange/fhir/json";
import { lantanaFaults, medplumFaults } from "../exchange/fhir/validators";
import { downloadBy, textOf } from "./support/copies";
import { countPrints, printsOf } from "./support/paper";
import { openWaysOut } from "./support/seventeen";
import { expect, test } from "./support/test";

test.use({ serviceWorkers: "block" });

/** Chooses a form, agrees, and keeps it on the phone. */
async function keep(page: Page, form: RegExp): Promise<Download> {
  await page.getByRole("button", { name: form }).click();
  await page.getByRole("button", { name: "Ya, siapkan file" }).click();
  const download = await downloadBy(page, "Simpan di HP");
  await expect(page.getByText(/ tersimpan\. Lihat di folder unduhan\.$/)).toBeVisible();
  return download;
}

/** A table as it is read from the screen or the paper: its rows, each with its cells. */
const tableNamed = (page: Page, name: string) =>
  page
    .getByRole("table", { name })
    .getByRole("row")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map(({ textContent }) => textContent.trim()).join(": ")),
    );

const hasPdfText = spawnSync("pdftotext", ["-v"]).status === 0;

test("the study's possible seventeen give a printed report with its Tables 2 to 4 to the digit", async ({
  page,
}, info) => {
  await countPrints(page);
  await openWaysOut(page);
  await page.getByRole("button", { name: /^Laporan cetak/ }).click();
  await page.getByRole("button", { name: "Cetak laporan" }).click();
  await expect.poll(() => printsOf(page)).toBe(1);

  expect(await tableNamed(page, "Tabel 2. Sebelum pijat")).toEqual(
    expect.arrayContaining([
      "Banyak Ibu: 17",
      "Rata-rata: 16,59",
      "Simpangan baku: 4,757",
      "Terkecil: 10",
      "Terbesar: 26",
    ]),
  );
  expect(await tableNamed(page, "Tabel 3. Hari ke-2")).toEqual(
    expect.arrayContaining([
      "Banyak Ibu: 17",
      "Rata-rata: 34,00",
      "Simpangan baku: 3,725",
      "Terkecil: 29",
      "Terbesar: 39",
    ]),
  );
  expect(await tableNamed(page, "Tabel 4. Sebelum dan sesudah")).toContain(
    "Rata-rata selisih: 17,41",
  );

  const path = info.outputPath("report.pdf");
  const pdf = await page.pdf({ path, format: "A4" });
  const pages = (pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length;
  expect(pages).toBeGreaterThanOrEqual(2);
  expect(pages).toBeLessThanOrEqual(6);
  if (hasPdfText) {
    const printed = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
    for (const words of [
      "Laporan register penelitian",
      "16,59",
      "4,757",
      "34,00",
      "3,725",
      "17,41",
      "2 dari 131.072",
      "belum ditinjau bidan",
      "Yang tidak bisa ditunjukkan",
    ])
      expect(printed).toContain(words);
    expect(printed).not.toContain("Cetak laporan");
    for (const code of codes) expect(printed).not.toContain(code);
  }
});

test("tables and a bundle lie on the phone, as others read them", async ({ page }) => {
  await openWaysOut(page);

  await page.getByRole("button", { name: /^Peserta 1 Ibu/ }).click();
  await page.getByRole("radio", { name: "Program statistik" }).check({ force: true });
  const table = await textOf(await keep(page, /^Peserta 1 Ibu/));
  const { data, errors } = Papa.parse<Record<string, string>>(table, {
    header: true,
    skipEmptyLines: true,
  });
  const sumOf = (column: string) => data.reduce((sum, row) => sum + Number(row[column]), 0);
  expect(errors).toEqual([]);
  expect(data.map((row) => row["code"])).toEqual(codes);
  expect([sumOf("baseline_ml"), sumOf("second_day_ml"), sumOf("difference_ml")]).toEqual([
    282, 578, 296,
  ]);

  const figures = await textOf(await keep(page, /^Tabel dan uji/));
  expect(figures).toMatch(/^paired,difference,mean,17\.4118\r$/m);
  expect(figures).toMatch(/^wilcoxon,,w,153\r$/m);
  expect(figures).toMatch(/^wilcoxon,,p_exact,0\.0000152588\r$/m);

  const bundle: unknown = JSON.parse(await textOf(await keep(page, /^Bundle FHIR/)));
  expect([medplumFaults(bundle), lantanaFaults(bundle)]).toEqual([[], []]);
  const engine = newEngine();
  await importedInto(engine, bundle);
  const stands = await importedInto(engine, bundle);
  expect(stands).toHaveLength(resourcesIn(bundle).length);
  expect(stands.filter((stand) => !/^20[01]/.test(String(stand)))).toEqual([]);
  expect(await engine.search("/Patient?_count=1000")).toHaveLength(17);
});

test("who has stopped is in nothing that leaves afterwards", async ({ page }) => {
  await openWaysOut(page);
  await page.getByRole("button", { name: "Register", exact: true }).click();
  await page.getByRole("button", { name: /^P-07/ }).click();
  await page.getByRole("button", { name: "Ibu berhenti ikut" }).click();
  await page.getByRole("button", { name: "Ya, hapus semua data Ibu ini" }).click();
  await expect(page.getByText("Ibu ini tidak ada di register.")).toBeVisible();
  await page.getByRole("button", { name: "Register", exact: true }).click();
  await page.getByRole("button", { name: "Bawa keluar" }).click();
  await expect(page.getByText("16 Ibu bisa ikut keluar.")).toBeVisible();

  for (const form of [/^Peserta 1 Ibu/, /^Semua pengukuran/, /^Bundle FHIR/]) {
    const text = readFileSync(await (await keep(page, form)).path(), "utf8");
    expect(text).toContain("P-08");
    expect(text).not.toContain("P-07");
  }
});
