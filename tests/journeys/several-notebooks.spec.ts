import { bornAgo, HOUR_MS, nappyAgo, notes, tap } from "./support/notebook";
import { furnish } from "./support/furnish";
import { expect, test } from "./support/test";

test.use({ serviceWorkers: "block" });

const CATALOGUE = { name: /^Buku catatan/ };

test("each mother has a notebook of her own: begun, named, opened and deleted in two taps, and brought back", async ({
  page,
}) => {
  await furnish(page, { records: [bornAgo(30 * HOUR_MS), nappyAgo(2 * HOUR_MS)] });
  await page.goto("catatan");
  await expect(notes(page)).toHaveCount(2);

  await page.getByRole("link", CATALOGUE).click();
  await tap(page, "Mulai buku baru");
  await expect(page.getByRole("heading", { name: "Belum ada catatan" })).toBeVisible();
  await tap(page, "BAB");
  await expect(notes(page)).toHaveCount(1);

  await page.getByRole("link", CATALOGUE).click();
  await page
    .getByRole("button", { name: /^Ubah nama/ })
    .first()
    .click();
  await page.getByRole("textbox", { name: "Nama" }).fill("Bayi kedua");
  await tap(page, "Simpan");
  await expect(page.getByRole("heading", { name: "Bayi kedua" })).toBeVisible();
  await tap(page, "Buka: Buku tanpa nama");
  await expect(notes(page)).toHaveCount(2);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("jam sejak lahir");

  await page.getByRole("link", CATALOGUE).click();
  await tap(page, "Hapus: Bayi kedua");
  await expect(page.getByText("Bayi kedua dihapus.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Bayi kedua" })).toHaveCount(0);
  await page.reload();
  await tap(page, "Kembalikan");
  await tap(page, "Buka: Bayi kedua");

  await expect(page.getByRole("banner")).toContainText("Bayi kedua");
  await expect(notes(page)).toHaveCount(1);
  await expect(notes(page)).toContainText("BAB");
});

test("a second tab never notes in the notebook of before", async ({ page, context }) => {
  await furnish(page, { records: [nappyAgo(2 * HOUR_MS)] });
  await page.goto("catatan");
  const second = await context.newPage();
  await second.goto("catatan");
  await expect(notes(second)).toHaveCount(1);

  await page.getByRole("link", CATALOGUE).click();
  await tap(page, "Mulai buku baru");
  await expect(second.getByRole("heading", { name: "Belum ada catatan" })).toBeVisible();
  await second.getByRole("button", { name: "BAB", exact: true }).click();

  await expect(notes(second)).toHaveCount(1);
  await expect(notes(page)).toHaveCount(1);
  await expect(notes(page)).toContainText("BAB");
});
