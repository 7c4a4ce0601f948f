import { furnish } from "./support/furnish";
import { notes, tap } from "./support/notebook";
import { expect, test } from "./support/test";

// Papua, two hours east of Kerinci: the day begins there while it is still evening in the west.
test.use({ serviceWorkers: "block", timezoneId: "Asia/Jayapura" });

const birth = {
  id: "birth",
  createdAt: "2026-11-24T23:50:00.000+09:00",
  updatedAt: "2026-11-24T23:50:00.000+09:00",
  deletedAt: null,
  deviceId: "journey",
  kind: "birth",
  at: "2026-11-24T23:50:00.000+09:00",
  mode: null,
  place: null,
  skinToSkin: null,
  weightG: null,
  twins: null,
};

test("midnight is not the end of a day of life, in any place", async ({ page }) => {
  await page.clock.install({ time: new Date("2026-11-24T23:56:00.000+09:00") });
  await furnish(page, { records: [birth] });
  await page.goto("catatan");
  await expect(notes(page)).toHaveCount(1);
  await tap(page, "Menyusu");
  await expect(notes(page)).toHaveCount(2);

  await page.clock.runFor(10 * 60_000);
  await tap(page, "Pipis");
  await expect(notes(page)).toHaveCount(3);

  await expect(page.getByRole("heading", { name: /^Hari 1/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Hari 2/ })).toHaveCount(0);
  await expect(notes(page).nth(0)).toContainText("00.06");
  await expect(notes(page).nth(1)).toContainText("23.56");

  await page.clock.setSystemTime(new Date("2026-11-25T23:51:00.000+09:00"));
  await page.reload();
  await tap(page, "BAB");
  await expect(page.getByRole("heading", { name: /^Hari 2/ })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("24");
});

test("last night is the night on this place's own clock", async ({ page }) => {
  await page.clock.install({ time: new Date("2026-11-25T02:15:00.000+09:00") });
  await furnish(page);
  await page.goto("catatan");
  await tap(page, "Kolostrum keluar");

  await tap(page, /^Tadi malam/);
  await tap(page, "Lewati");

  await expect(notes(page).first()).toContainText("Antara 18.00 dan 02.15");
});
