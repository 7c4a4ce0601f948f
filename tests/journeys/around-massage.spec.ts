import { readRows } from "./support/database";
import { furnish, readyFamily } from "./support/furnish";
import { expectRunsOn, seekTo } from "./support/massage";
import { notes, tap } from "./support/notebook";
import { expect, test } from "./support/test";

test.use({ serviceWorkers: "block" });

test("before and after a massage a note is offered, and knows the massage it belongs to", async ({
  page,
}) => {
  await furnish(page, readyFamily());
  await page.goto("pijat");

  await page.getByRole("link", { name: /^Catat sebelum pijat/ }).click();
  await expect(page.getByRole("dialog")).toContainText("Sebelum pijat: kolostrum keluar?");
  await tap(page, /^Baru saja/);
  await tap(page, /^Tetes/);
  await tap(page, "Simpan");
  await tap(page, "Selesai");
  await page.getByRole("button", { name: "MULAI" }).click();
  await expectRunsOn(page);
  await seekTo(page, 1199.6);
  await expect(page.getByRole("heading", { name: "Terima kasih, Ayah." })).toBeVisible();
  await page.getByRole("link", { name: /^Ada kolostrum keluar\?/ }).click();
  await tap(page, /^Baru saja/);
  await tap(page, "Lewati");

  await expect(notes(page)).toHaveCount(3);
  await expect(notes(page).nth(0)).toContainText("Sesudah pijat");
  await expect(notes(page).nth(1)).toContainText("Pijat");
  await expect(notes(page).nth(2)).toContainText("Sebelum pijat");
  const rows = await readRows(page, "records");
  const session = rows.find((row) => JSON.stringify(row).includes('"kind":"session"'));
  expect(rows).toContainEqual(
    expect.objectContaining({
      kind: "milk-volume",
      relation: { to: "after", sessionId: JSON.parse(JSON.stringify(session)).id },
    }),
  );
});

test("both notes can be left out", async ({ page }) => {
  await furnish(page, readyFamily());
  await page.goto("pijat");
  await page.getByRole("link", { name: /^Catat sebelum pijat/ }).click();

  await tap(page, "Tutup");

  await expect(page.getByRole("button", { name: "MULAI" })).toBeVisible();
  expect(await readRows(page, "records")).toHaveLength(1);
});
