import { readRows, writtenDownAt } from "./support/database";
import { ago, furnish, readyFamily, snapshotAt } from "./support/furnish";
import { keptMassages, pauseByButton, seekTo, startMassage, trackOf } from "./support/massage";
import { killBrowser } from "./support/phone";
import { expect, test } from "./support/test";

const INTERRUPTED = "Pijat tadi terputus";

test("after the browser is killed in minute 7 the app asks, goes on from there, and keeps the part", async ({
  openProfile,
}) => {
  const before = await openProfile();
  const first = await before.newPage();
  await furnish(first, readyFamily());
  await startMassage(first);
  await seekTo(first, 425);
  await expect.poll(() => writtenDownAt(first)).toBeGreaterThanOrEqual(425);
  await killBrowser(before);

  const page = await (await openProfile()).newPage();
  for (const path of ["catatan", "pijat", ""]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { name: INTERRUPTED })).toBeVisible();
    await expect(page.getByRole("main")).toContainText("Berhenti di menit 7, babak 1.");
  }

  await page.getByRole("button", { name: "Lanjut dari menit 7" }).click();
  await expect(page.getByRole("main")).toContainText("Istirahat");
  await expect.poll(async () => (await trackOf(page)).seconds).toBeGreaterThan(426);
  expect(await trackOf(page)).toMatchObject({ isPaused: false });
  expect((await trackOf(page)).seconds).toBeLessThan(450);

  await seekTo(page, 500);
  await expect(page.getByRole("main")).toContainText("Babak 2 dari 3");
  await pauseByButton(page);
  await page.getByRole("button", { name: "Ulangi babak" }).click();
  await expect.poll(async () => (await trackOf(page)).seconds).toBeLessThan(460);
  await pauseByButton(page);
  await page.getByRole("button", { name: "Selesai" }).click();
  await expect(page.getByText("5 menit, sampai babak 2. Tersimpan.")).toBeVisible();
  await page.getByRole("link", { name: "Catatan" }).click();
  await expect(keptMassages(page)).toContainText("5 menit, sampai babak 2.");
  await expect(keptMassages(page)).toContainText("Sebagian juga berarti.");
  expect(await readRows(page, "running-session")).toEqual([]);
});

test("a reload in the middle of a massage leads to the question, and the round can be repeated", async ({
  page,
}) => {
  await furnish(page, readyFamily());
  await startMassage(page);
  await seekTo(page, 500);
  await expect.poll(() => writtenDownAt(page)).toBeGreaterThanOrEqual(500);

  await page.reload();
  await expect(page.getByRole("heading", { name: INTERRUPTED })).toBeVisible();
  await page.getByRole("button", { name: "Ulangi babak 2" }).click();

  await expect(page.getByRole("main")).toContainText("Babak 2 dari 3");
  await expect.poll(async () => (await trackOf(page)).isPaused).toBe(false);
  const { seconds } = await trackOf(page);
  expect(seconds).toBeGreaterThanOrEqual(450);
  expect(seconds).toBeLessThan(480);
});

test("enough is enough: the cut-off massage is kept as the part it was", async ({ page }) => {
  await furnish(page, { ...readyFamily(), snapshot: snapshotAt(425) });

  await page.goto("");
  await page.getByRole("button", { name: "Cukup sampai di sini" }).click();
  await expect(page.getByText("5 menit, sampai babak 1. Tersimpan.")).toBeVisible();
  await page.getByRole("button", { name: "Tutup" }).click();

  await expect(page.getByRole("heading", { name: "Selamat datang, Ayah dan Ibu" })).toBeVisible();
  await page.getByRole("link", { name: "Catatan", exact: true }).click();
  await expect(keptMassages(page)).toContainText("5 menit, sampai babak 1.");
});

test("a massage cut off four hours ago is kept as a part, without a question", async ({ page }) => {
  const fourHoursAgo = ago(4 * 3_600_000);
  await furnish(page, { ...readyFamily(), snapshot: snapshotAt(425, fourHoursAgo) });

  await page.goto("catatan");

  await expect(keptMassages(page)).toContainText("5 menit, sampai babak 1.");
  await expect(keptMassages(page)).toContainText("Sebagian juga berarti.");
  await expect(page.getByText("Bagian itu sudah dicatat.")).toBeVisible();
  await expect(page.getByRole("heading", { name: INTERRUPTED })).toBeHidden();
  expect(await readRows(page, "running-session")).toEqual([]);
});

test("the danger signs are not held up by the question", async ({ page }) => {
  await furnish(page, { ...readyFamily(), snapshot: snapshotAt(425) });

  await page.goto("bahaya");
  await expect(page.getByText("Pijat berhenti sebentar.")).toBeVisible();
  await page.getByRole("link", { name: "Kembali ke pijat" }).click();

  await expect(page.getByRole("button", { name: "Lanjut dari menit 7" })).toBeVisible();
});
