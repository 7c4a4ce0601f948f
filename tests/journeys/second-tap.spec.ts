import type { Locator, Page } from "@playwright/test";

import { readRows } from "./support/database";
import { furnish } from "./support/furnish";
import { bornAgo, fillMoment, HOUR_MS, milkAgo, notes, sheet, tap } from "./support/notebook";
import { expect, test } from "./support/test";

test.use({ serviceWorkers: "block" });

/** Two taps of one thumb, so far apart in ms; the second falls on whatever lies there by then. */
async function tapTwice(page: Page, button: Locator, apartMs: number): Promise<void> {
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (box === null) throw new Error("the button is not there");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.click(x, y);
  await page.waitForTimeout(apartMs);
  await page.mouse.click(x, y);
}

const kindsKept = async (page: Page): Promise<readonly unknown[]> =>
  (await readRows(page, "records")).map((row) =>
    typeof row === "object" && row !== null ? Reflect.get(row, "kind") : null,
  );

for (const apartMs of [60, 300])
  test(`Simpan tapped twice, ${apartMs} ms apart, is one note, and one first colostrum`, async ({
    page,
  }) => {
    await furnish(page, { records: [bornAgo(9 * HOUR_MS)] });
    await page.goto("catatan?catat=jam");
    await fillMoment(page, HOUR_MS);

    await tapTwice(page, sheet(page).getByRole("button", { name: "Simpan" }), apartMs);

    await expect(page.getByText(/^Tersimpan, \d\d\.\d\d\.$/)).toBeVisible();
    expect(await kindsKept(page)).toHaveLength(2);
    expect(await kindsKept(page)).toContain("first-colostrum");
  });

for (const apartMs of [60, 300])
  test(`"not yet" tapped twice, ${apartMs} ms apart, is one note`, async ({ page }) => {
    await furnish(page, { records: [bornAgo(9 * HOUR_MS)] });
    await page.goto("catatan?catat=lainnya");

    await tapTwice(page, sheet(page).getByRole("button", { name: /^Belum terlihat/ }), apartMs);

    await expect(page).toHaveURL(/catat=belum/);
    expect(await kindsKept(page)).toEqual(expect.arrayContaining(["birth", "not-yet"]));
    expect(await kindsKept(page)).toHaveLength(2);
  });

test("two choices tapped one right after the other are both kept", async ({ page }) => {
  await furnish(page, { records: [bornAgo(9 * HOUR_MS), milkAgo(HOUR_MS)] });
  await page.goto("catatan");
  await notes(page).first().getByRole("button").click();
  await tap(page, "Ubah jumlah");

  // Within one turn of the page: nothing that was kept can have been read anew between them.
  await page.evaluate(() => {
    for (const label of ["Kanan", "Sebelum pijat"])
      for (const radio of document.querySelectorAll<HTMLInputElement>("dialog input[type=radio]"))
        if (radio.labels?.[0]?.textContent === label) radio.click();
  });
  await tap(page, "Selesai");

  await expect(notes(page).first()).toContainText("Sebelum pijat · Kanan");
  await page.reload();
  await expect(notes(page).first()).toContainText("Sebelum pijat · Kanan");
});

test("a word that would be a function leads nowhere", async ({ page }) => {
  await furnish(page);
  await page.goto("catatan?catat=lahir&ke=constructor");

  await tap(page, "Tutup");

  await expect(page).toHaveURL(/\/catatan$/);
});
