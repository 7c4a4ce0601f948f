import type { Page } from "@playwright/test";

import { DATABASE_VERSION } from "../../src/adapters/database/database";
import { earlierCopy, earlierPhone } from "../fixtures/earlier-phones";
import { chooseFile } from "./support/copies";
import { readRows } from "./support/database";
import { databaseVersion, takeUp } from "./support/earlier-phone";
import { keptMassages, trackOf } from "./support/massage";
import { notes, sheet, tap } from "./support/notebook";
import { givePin, pinField, STORAGE } from "./support/pin";
import { expect, test } from "./support/test";

test.use({ serviceWorkers: "block" });

const INTERRUPTED = "Pijat tadi terputus";

/** The notes of the phone "version-2" and of its copy, the newest first. */
const NOTES = [
  "1 menit, sampai babak 1.",
  "Sesudah pijat",
  "15 menit, sampai babak 3. Tidak nyaman. Terhenti 1 kali.",
  "ASI mulai banyak",
  "BAB",
  "Pipis",
  "Menyusu",
  "Kolostrum, kira-kira 2,5 ml",
  "Kolostrum, kira-kira 7,5 ml",
  "Kolostrum, kira-kira 2,4 ml",
  "Kolostrum, kira-kira 15 ml",
  "Kolostrum, kira-kira 5 ml",
  "Kolostrum, kira-kira 2,5 ml",
  "Belum terlihat",
  "Kolostrum pertama, 3 tetes",
  "Bayi lahir",
];

/** The massage that was cut off, written down as the part it was. */
const PART = "2 menit, sampai babak 1.";

const number = (page: Page, name: string) => page.getByRole("link", { name });

test("version 1 of the database: the massage goes on, and the whole and the deleted one are there", async ({
  page,
}) => {
  await takeUp(page, earlierPhone("version-1"));

  await page.goto("bahaya");
  await expect(number(page, "Bidan")).toHaveAttribute("href", "tel:0811111111");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dim");
  await page.goto("pijat/sesi");
  await expect(page.getByRole("heading", { name: INTERRUPTED })).toBeVisible();
  await tap(page, "Lanjut dari menit 7");
  await expect(page.getByRole("main")).toContainText("Istirahat");
  await expect.poll(async () => (await trackOf(page)).seconds).toBeGreaterThan(425);
  await page.getByRole("button", { name: "Tekan lama untuk berhenti sebentar" }).press("Enter");
  await tap(page, "Selesai");
  await page.getByRole("link", { name: "Catatan" }).click();
  await expect(keptMassages(page)).toContainText([
    "5 menit, sampai babak 1.",
    "15 menit, sampai babak 3. Biasa saja.",
  ]);
  await tap(page, /^Tempat sampah/);
  await tap(page, /^Kembalikan/);
  await tap(page, "Tutup");

  await expect(keptMassages(page)).toHaveCount(3);
  expect(await databaseVersion(page)).toBe(DATABASE_VERSION);
  expect(await readRows(page, "running-session")).toEqual([]);
});

test("version 2: notes, bin and what was typed are there, and the copy of before has nothing new", async ({
  page,
}) => {
  await takeUp(page, earlierPhone("version-2"));

  await page.goto("catatan");
  await expect(page.getByRole("button", { name: "Lanjut dari menit 2" })).toBeVisible();
  await tap(page, "Cukup sampai di sini");
  await page.getByRole("link", { name: "Catatan" }).click();
  await expect(notes(page)).toContainText([PART, ...NOTES]);
  await tap(page, /^Tempat sampah/);
  await expect(sheet(page)).toContainText("Kolostrum, 06.15");
  await tap(page, "Tutup");
  await tap(page, "ASI keluar");
  await tap(page, "Pilih jam");
  await expect(sheet(page)).toContainText("Yang Ibu tulis tadi masih ada.");
  await expect(sheet(page).getByLabel("Jam", { exact: true })).toHaveValue("04:45");
  await page.goto(STORAGE);
  await expect(page.getByText("Salinan terakhir: Sel, 24 Nov 01.05.")).toBeVisible();
  await chooseFile(page, { text: earlierCopy() });

  await expect(page.getByText("Semua catatan ini sudah ada.")).toBeVisible();
});

test("a massage that she had stopped is still stopped, and is kept with her reason", async ({
  page,
}) => {
  await takeUp(page, earlierPhone("version-2-stopped"));

  await page.goto("");
  await expect(page.getByRole("heading", { name: "Pijat berhenti" })).toBeVisible();
  await expect(page.getByText("Susui bayi dulu.")).toBeVisible();
  await tap(page, "Selesai");

  await expect(page.getByText("5 menit, sampai babak 2. Tersimpan.")).toBeVisible();
  expect(await readRows(page, "records")).toContainEqual(
    expect.objectContaining({ kind: "session", stopReason: "baby" }),
  );
});

test("the settings of before are in force", async ({ page }) => {
  await takeUp(page, earlierPhone("version-2-pin"));
  const html = page.locator("html");

  await page.goto("bahaya");
  await expect(html).toHaveAttribute("data-theme", "night");
  await expect(html).toHaveAttribute("data-text", "large");
  await expect(number(page, "Bidan")).toHaveAttribute("href", "tel:0811111111");
  await expect(number(page, "Puskesmas")).toHaveAttribute("href", "tel:0811111112");
  await page.goto("pengaturan");
  await expect(page.getByRole("switch", { name: "Bunyi napas pelan" })).not.toBeChecked();
  await expect(page.getByRole("switch", { name: "Bunyi ketuk tiap lingkaran" })).toBeChecked();
  await page.goto("belajar");
  await expect(page.getByRole("img", { name: "Sudah dibaca" })).toHaveCount(1);
  await expect(page.getByRole("link", { name: "Lanjut: Belajar pijat Kartu 2" })).toBeVisible();
  await page.goto("pijat");

  await expect(page.getByText("Turun, 2 kali")).toBeVisible();
});

test("the PIN of before opens the notes", async ({ page }) => {
  await takeUp(page, earlierPhone("version-2-pin"));

  await page.goto("catatan");
  await expect(pinField(page)).toBeVisible();
  await expect(notes(page)).toHaveCount(3);
  await givePin(page);

  await expect(notes(page)).toContainText([PART, ...NOTES]);
});

test("what was deleted all at once is brought back, and its PIN opens it", async ({ page }) => {
  await takeUp(page, earlierPhone("version-2-withdrawn"));

  await page.goto("catatan");
  await expect(page.getByText("Bisa dikembalikan sampai jam 01.18.")).toBeVisible();
  await tap(page, "Kembalikan semua");
  await expect(notes(page)).toHaveCount(3);
  await givePin(page);

  await expect(notes(page)).toContainText([PART, ...NOTES]);
});

test("an empty phone takes in the copy of before, and shows all its notes", async ({ page }) => {
  await page.clock.install({ time: Date.parse(earlierPhone("version-2").takenAt) });
  await page.goto(STORAGE);

  await chooseFile(page, { text: earlierCopy() });
  await expect(page.getByText("20 catatan ditambahkan. Tidak ada yang hilang.")).toBeVisible();
  await page.getByRole("link", { name: "Catatan" }).click();

  await expect(notes(page)).toContainText(NOTES);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("25");
});
