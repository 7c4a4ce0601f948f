import type { Page } from "@playwright/test";

import { chooseFile, downloadBy, textOf } from "./support/copies";
import { expect, test } from "./support/test";

test.use({ serviceWorkers: "block" });

const PIN = "482913";

/** Opens the register for the first time, with a PIN. */
async function setPin(page: Page): Promise<void> {
  await page.goto("bidan/register");
  await page.getByLabel("PIN baru").fill(PIN);
  await page.getByLabel("Masukkan sekali lagi").fill(PIN);
  await page.getByRole("button", { name: "Pasang PIN" }).click();
  await expect(page.getByText("Belum ada Ibu di register.")).toBeVisible();
}

/** Writes down a mother of 24 years with her amount before the first massage. */
async function addMother(page: Page, code: string, ml: string): Promise<void> {
  await page.getByRole("button", { name: "Tambah Ibu" }).click();
  await page.getByLabel("Kode Ibu").fill(code);
  await page.getByLabel("Umur (tahun)").fill("24");
  await page.getByRole("switch", { name: "Ibu sudah mendengar ini dan setuju" }).check();
  await page.getByRole("button", { name: "Simpan", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: code })).toBeVisible();
  await page.getByRole("button", { name: "Tulis angka" }).first().click();
  await page.getByLabel("Jumlah (ml)").fill(ml);
  await page.getByRole("button", { name: "Simpan", exact: true }).click();
  await expect(page.getByText("Riwayat angka ini")).toBeVisible();
}

/** All that lies in the database of the register, its bytes as letters. */
const lyingIn = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open("tetes-pertama-register");
        opening.addEventListener("error", () => reject(opening.error));
        opening.addEventListener("success", () => {
          const asked = opening.result.transaction("records").objectStore("records").getAll();
          asked.addEventListener("success", () => {
            opening.result.close();
            resolve(
              JSON.stringify(asked.result, (_key, value: unknown) =>
                value instanceof Uint8Array ? new TextDecoder("latin1").decode(value) : value,
              ),
            );
          });
        });
      }),
  );

test("a midwife keeps a mother under a code, sealed, and finds her after the browser was killed", async ({
  openProfile,
}) => {
  const first = await openProfile();
  const page = await first.newPage();
  await page.goto("bidan");
  await page.getByRole("link", { name: /^Register penelitian/ }).click();
  await setPin(page);
  await addMother(page, "J-07", "16,5");
  const lying = await lyingIn(page);
  await first.close();

  const later = await (await openProfile()).newPage();
  await later.goto("bidan/register");
  await expect(later.getByText("Register terkunci")).toBeVisible();
  await expect(later.getByText("J-07")).toHaveCount(0);
  await later.getByLabel("Masukkan PIN").fill(PIN);
  await later.getByRole("button", { name: "Buka register" }).click();
  await later.getByRole("button", { name: /^J-07/ }).click();
  await expect(later.getByText("16,5 ml", { exact: true })).toBeVisible();

  expect(lying).toContain("sealed");
  for (const word of ["J-07", "participant", "bidan"]) expect(lying).not.toContain(word);
});

test("two registers become one, and who has stopped in one is gone from both", async ({
  page,
  openProfile,
}) => {
  await setPin(page);
  await addMother(page, "J-07", "16");
  await page.getByRole("button", { name: "Register", exact: true }).click();
  const shared = await textOf(await downloadBy(page, "Simpan salinan register"));

  const other = await (await openProfile()).newPage();
  await setPin(other);
  await addMother(other, "K-01", "20");
  await other.getByRole("button", { name: "Register", exact: true }).click();
  await chooseFile(other, { text: shared });
  await expect(other.getByText("Isi file: 1 Ibu baru, 0 Ibu berubah.")).toBeVisible();
  await other.getByRole("button", { name: "Gabungkan" }).click();
  await expect(other.getByText("2 Ibu", { exact: true })).toBeVisible();

  await page.getByRole("button", { name: /^J-07/ }).click();
  await page.getByRole("button", { name: "Ibu berhenti ikut" }).click();
  await page.getByRole("button", { name: "Ya, hapus semua data Ibu ini" }).click();
  await expect(page.getByText("Ibu ini tidak ada di register.")).toBeVisible();
  await page.getByRole("button", { name: "Register", exact: true }).click();
  const without = await textOf(await downloadBy(page, "Simpan salinan register"));
  expect(without).not.toContain("J-07");

  await chooseFile(other, { text: without });
  await expect(other.getByText("1 Ibu sudah berhenti. Datanya di sini dihapus.")).toBeVisible();
  await other.getByRole("button", { name: "Gabungkan" }).click();
  await expect(other.getByText("1 Ibu", { exact: true })).toBeVisible();
  await expect(other.getByRole("button", { name: /^J-07/ })).toHaveCount(0);
});
