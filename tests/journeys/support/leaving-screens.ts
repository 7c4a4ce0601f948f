import type { Page } from "@playwright/test";

import { openWaysOut } from "./seventeen";
import { expect } from "./test";
import { heading, type Visit } from "./visit";

/** What leaves a register: each kind of form, what was made of one, and the report. */
export async function walkLeaving(page: Page, visit: Visit): Promise<void> {
  await openWaysOut(page);
  await visit("Bawa keluar");
  await page.getByRole("button", { name: /^Angka bulanan/ }).click();
  await page.getByRole("button", { name: "Ya, siapkan file" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await visit("Bawa keluar, a month without the code of the Puskesmas");
  await page.getByRole("button", { name: /^NDJSON FHIR/ }).click();
  await page.getByRole("button", { name: "Ya, siapkan file" }).click();
  await expect(page.getByText("File siap")).toBeVisible();
  await page.getByText("Lihat awal file").first().click();
  await visit("Bawa keluar, three files");
  await page.getByRole("button", { name: /^Laporan cetak/ }).click();
  await expect(heading(page, "Laporan register penelitian")).toBeVisible();
  await expect(page.getByRole("button", { name: "Cetak laporan" })).toBeVisible();
  await visit("Laporan register");
}
