import type { Page } from "@playwright/test";

import type { RegisterRow } from "../../src/core/register/record";
import { chooseFile, downloadBy, textOf } from "./support/copies";
import { pagesOf } from "./support/paper";
import { hoursAgo, measured, mother, openFilled } from "./support/filled-register";
import { REGISTER_PIN } from "./support/register";
import { expect, test } from "./support/test";
import { violationsOf } from "./support/violations";
import { heading } from "./support/visit";

test.use({ serviceWorkers: "block" });

/** What J-04 and J-05 share. */
const SAME_BIRTH = hoursAgo(60);

/** Nobody's: each participant has one fault, and the last two look like one mother. */
const faulty: readonly RegisterRow[] = [
  mother("J-01", { schooling: null }),
  measured("J-01", "baseline"),
  measured("J-01", "second-day"),
  mother("J-02", { bornAt: hoursAgo(71) }),
  measured("J-02", "baseline", { hour: 60 }),
  measured("J-02", "second-day"),
  mother("J-03", { bornAt: hoursAgo(72) }),
  measured("J-03", "baseline", { ml: 90 }),
  measured("J-03", "second-day"),
  mother("J-04", { bornAt: SAME_BIRTH }),
  measured("J-04", "baseline"),
  mother("J-05", { bornAt: SAME_BIRTH, group: null }),
  measured("J-05", "second-day"),
];

const seeChecks = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: /^Periksa data/ }).click();
  await expect(heading(page, "Periksa data")).toBeVisible();
};

/** What is in a list of what is to be looked at, by its title. */
const listOf = (page: Page, title: string) =>
  page.getByRole("list", { name: title }).getByRole("button");

test("every fault is listed, one tap leads to its very field, and the list gets shorter", async ({
  page,
}) => {
  await openFilled(page, faulty);
  await expect(page.getByRole("button", { name: "Periksa data (7)" })).toBeVisible();
  await seeChecks(page);
  await expect(page.getByText("7 hal perlu dilihat.")).toBeVisible();
  const missing = listOf(page, "Editing: yang belum diisi");
  await expect(missing).toHaveText([
    /J-01: Sekolah terakhir/,
    /J-04: Hari ke-2/,
    /J-05: Kelompok/,
    /J-05: Sebelum pijat pertama/,
  ]);

  await missing.first().click();
  const schooling = page.getByLabel("Sekolah terakhir");
  await expect(schooling).toBeFocused();
  await schooling.selectOption("smp");
  await page.getByRole("button", { name: "Simpan", exact: true }).click();
  await expect(heading(page, "Periksa data")).toBeVisible();
  await expect(page.getByText("Data J-01 diubah.")).toBeVisible();
  await expect(missing.first()).toHaveText(/J-04: Hari ke-2/);

  await listOf(page, "Editing: yang bertentangan").click();
  const hour = page.getByLabel("Jam ke, dihitung dari lahir");
  await expect(hour).toBeFocused();
  await page.getByRole("button", { name: "Periksa data" }).click();
  await listOf(page, "Cleaning: yang tidak biasa").first().click();
  await expect(page.getByLabel("Jumlah (ml)")).toBeFocused();
  await page.getByLabel("Alasan").selectOption("impossible");
  await page.getByRole("button", { name: "Sisihkan angka" }).click();
  await expect(page.getByText("Angka disisihkan.")).toBeVisible();
  await expect(listOf(page, "Cleaning: yang disisihkan")).toHaveText([
    /J-03: Sebelum pijat pertama.*Tidak mungkin benar/,
  ]);

  await page.getByRole("button", { name: "Batalkan", exact: true }).click();
  await expect(page.getByText("Tidak ada angka yang disisihkan.")).toBeVisible();
  await expect(listOf(page, "Cleaning: yang tidak biasa").first()).toHaveText(/J-03/);
  expect(await violationsOf(page)).toEqual([]);
});

test("two rows of one mother are compared, joined, parted and said to be two", async ({ page }) => {
  await openFilled(page, faulty);
  await seeChecks(page);
  await expect(page.getByText("Waktu lahir, umur, dan kelahiran ke berapa sama.")).toBeVisible();
  await page.getByRole("button", { name: "Bandingkan J-04 dan J-05" }).click();
  const table = page.getByRole("table", { name: "Yang berbeda" });
  await expect(table.getByRole("row", { name: /Kelompok Dipijat Belum diisi/ })).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);

  await page.getByRole("button", { name: "Satukan di J-04" }).click();
  await expect(page.getByText("J-04 dan J-05 disatukan.")).toBeVisible();
  await expect(page.getByText("Tidak ada yang tampak sama.")).toBeVisible();
  await page.getByRole("button", { name: "Register", exact: true }).click();
  await expect(page.getByText("4 Ibu", { exact: true })).toBeVisible();
  await seeChecks(page);
  await page.getByRole("button", { name: "Batalkan J-04 dan J-05: 1 Ibu" }).click();
  await page.getByRole("button", { name: "Bandingkan J-04 dan J-05" }).click();
  await page.getByRole("button", { name: "Ini 2 Ibu" }).click();
  await expect(page.getByText("Tidak ada yang tampak sama.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Register terkunci")).toBeVisible();
  await page.getByLabel("Masukkan PIN").fill(REGISTER_PIN);
  await page.getByRole("button", { name: "Buka register" }).click();
  await expect(page.getByText("Tidak ada yang tampak sama.")).toBeVisible();
  await page.getByRole("button", { name: "Register", exact: true }).click();
  await expect(page.getByText("5 Ibu", { exact: true })).toBeVisible();
});

test("the PIN is changed, and only the new one opens the register", async ({ page }) => {
  await openFilled(page, faulty);
  await page.getByRole("button", { name: "Ganti PIN" }).click();
  await page.getByLabel("PIN sekarang").fill(REGISTER_PIN);
  await page.getByLabel("PIN baru").fill("975310");
  await page.getByLabel("Masukkan sekali lagi").fill("975310");
  await page.getByRole("button", { name: "Ganti PIN" }).click();
  await expect(page.getByText("PIN register diganti.")).toBeVisible();

  await page.getByRole("button", { name: "Kunci sekarang" }).click();
  await page.getByLabel("Masukkan PIN").fill(REGISTER_PIN);
  await page.getByRole("button", { name: "Buka register" }).click();
  await expect(page.getByText("PIN tidak cocok.")).toBeVisible();
  await page.getByLabel("Masukkan PIN").fill("975310");
  await page.getByRole("button", { name: "Buka register" }).click();
  await expect(page.getByText("5 Ibu", { exact: true })).toBeVisible();
});

test("a mother who stops is gone from everywhere, also after an older copy is merged", async ({
  page,
}) => {
  await openFilled(page, faulty);
  await page.getByRole("button", { name: /^J-01/ }).click();
  await page.getByLabel("Nomor kohort Ibu").fill("17/2026");
  await page.getByRole("button", { name: "Simpan nomor" }).click();
  await expect(page.getByText("Nomor disimpan.")).toBeVisible();
  await page.getByRole("button", { name: "Ubah data", exact: true }).click();
  await page.getByLabel("Umur (tahun)").fill("25");
  await page.getByRole("button", { name: "Simpan", exact: true }).click();
  await expect(page.getByText(/Umur \(tahun\): 24 menjadi Umur \(tahun\): 25\./)).toBeVisible();
  const hers = await textOf(await downloadBy(page, "Beri Ibu salinan datanya"));
  expect(hers).toContain("Nomor kohort Ibu: 17/2026");
  expect(hers).toContain("Umur (tahun): 24 menjadi Umur (tahun): 25");

  await page.getByRole("button", { name: "Register", exact: true }).click();
  const older = await textOf(await downloadBy(page, "Simpan salinan register"));
  expect(older).toContain("17/2026");
  await page.getByRole("button", { name: /^J-01/ }).click();
  await page.getByRole("button", { name: "Ibu berhenti ikut" }).click();
  await page.getByRole("button", { name: "Ya, hapus semua data Ibu ini" }).click();
  await expect(page.getByText("Ibu ini tidak ada di register.")).toBeVisible();
  await page.getByRole("button", { name: "Register", exact: true }).click();
  await chooseFile(page, { text: older });
  await expect(page.getByText("Tidak ada yang baru di file ini.")).toBeVisible();
  await page.getByRole("button", { name: "Batal", exact: true }).click();

  const later = await textOf(await downloadBy(page, "Simpan salinan register"));
  expect(later).not.toContain(`"code":"J-01"`);
  expect(later).not.toContain("17/2026");
  await expect(page.getByText("4 Ibu", { exact: true })).toBeVisible();
  await seeChecks(page);
  await expect(page.getByText("J-01")).toHaveCount(0);
});

test("the codebook and the lines for the paper kohort are printed on A4", async ({ page }) => {
  await openFilled(page, faulty);
  await page.getByRole("button", { name: "Baris untuk kohort kertas" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "J-01" })).toBeVisible();
  expect(await pagesOf(page)).toBe(1);
  expect(await violationsOf(page)).toEqual([]);

  await page.getByRole("button", { name: "Register", exact: true }).click();
  await seeChecks(page);
  await page.getByRole("button", { name: "Lihat buku kode" }).click();
  await expect(heading(page, "Coding: buku kode")).toBeVisible();
  await expect(page.getByRole("table", { name: /Sekolah terakhir/ })).toContainText("SMA");
  expect(await pagesOf(page)).toBeLessThanOrEqual(3);
  expect(await violationsOf(page)).toEqual([]);
});

test("mothers are found by their group, and by what is missing of them", async ({ page }) => {
  await openFilled(page, faulty);
  await page.getByLabel("Kelompok").selectOption("no-group");
  await expect(page.getByText("1 Ibu", { exact: true })).toBeVisible();
  await page.getByLabel("Kelompok").selectOption("every-group");
  await page.getByRole("switch", { name: "Hanya yang belum lengkap" }).check();
  await expect(page.getByText("3 Ibu", { exact: true })).toBeVisible();
});
