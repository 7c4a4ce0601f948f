import { furnish, readyFamily, clearCheck, wholeSession } from "./support/furnish";
import { keptMassages } from "./support/massage";
import { expect, test } from "./support/test";

test.use({ serviceWorkers: "block" });

test.beforeEach(async ({ page }) => {
  await furnish(page, { ...readyFamily(), records: [clearCheck(), wholeSession("kept")] });
  await page.goto("catatan");
  await expect(keptMassages(page)).toHaveCount(1);
});

test("a deleted massage stays deleted", async ({ page }) => {
  await page.getByRole("button", { name: /^Hapus pijat/ }).click();
  await expect(page.getByText("Pijat dihapus.")).toBeVisible();
  await expect(page.getByText("Belum ada pijat. Tidak ada yang terlambat.")).toBeVisible();

  await page.reload();

  await expect(page.getByText("Belum ada pijat. Tidak ada yang terlambat.")).toBeVisible();
  await expect(keptMassages(page)).toHaveCount(0);
});

test("a massage deleted by mistake is brought back, and stays", async ({ page }) => {
  await page.getByRole("button", { name: /^Hapus pijat/ }).click();
  await expect(keptMassages(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Urungkan" }).click();
  await expect(keptMassages(page)).toContainText("15 menit, sampai putaran 3. Nyaman.");

  await page.reload();

  await expect(keptMassages(page)).toContainText("15 menit, sampai putaran 3. Nyaman.");
});
