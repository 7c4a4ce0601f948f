import type { Page } from "@playwright/test";

import { furnish, readyFamily } from "./support/furnish";
import { expectRunsOn, keptMassages, seekTo, startMassage, trackOf } from "./support/massage";
import { copyBuild, openSite, releaseSecondVersion, SECOND_VERSION } from "./support/site";
import { expect, test as base } from "./support/test";

const test = base.extend<{ readonly root: string }>({
  root: async ({ browserName: _ }, use, testInfo) => {
    const root = testInfo.outputPath("site");
    copyBuild(root);
    await use(root);
  },
  baseURL: async ({ root }, use) => {
    const site = await openSite(root);
    await use(site.address);
    site.close();
  },
});

/**
 * As half a minute without a request would. While a debugger is attached, Chromium passes over a new worker that asks to
 * take over just as a request has woken the old one, until that one rests; without one, that was never seen.
 */
async function letWorkersRest(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("ServiceWorker.enable");
  await devtools.send("ServiceWorker.stopAllWorkers");
  await devtools.detach();
}

test("a new version waits while a massage runs in any tab, and is taken when asked for afterwards", async ({
  page,
  context,
  root,
}) => {
  await furnish(page, readyFamily());
  await page.goto("");
  await expect(page.getByText("Siap dipakai tanpa internet.")).toBeVisible({ timeout: 60_000 });
  await startMassage(page);
  await seekTo(page, 100);
  const { source } = await trackOf(page);

  releaseSecondVersion(root);
  const second = await context.newPage();
  await second.goto("pengaturan");
  await expect(second.getByText("Versi baru siap.")).toBeVisible();
  await second.getByRole("button", { name: "Pakai" }).click();
  await expect(second.getByText("Pijat sedang berjalan. Ketuk lagi sesudahnya.")).toBeVisible();

  // The track is the same one: the page of the massage was not opened anew.
  await expectRunsOn(page);
  expect(await trackOf(page)).toMatchObject({ source, isPaused: false });
  await expect(second.locator(SECOND_VERSION)).toHaveCount(0);

  await seekTo(page, 1199.6);
  await expect(page.getByText("15 menit, sampai babak 3. Tersimpan.")).toBeVisible();
  await second.getByRole("button", { name: "Pakai" }).click();

  await expect(async () => {
    await letWorkersRest(page);
    await expect(second.locator(SECOND_VERSION)).toHaveCount(1, { timeout: 3_000 });
  }).toPass();
  await expect(second.getByText("Versi baru siap.")).toBeHidden();
  await page.getByRole("link", { name: "Catatan" }).click();
  await expect(keptMassages(page)).toContainText("15 menit, sampai babak 3.");
});

test("a page of the very first visit is opened anew too when an update is taken in another tab", async ({
  page,
  context,
  root,
}) => {
  // The worker that governs this page came after it.
  await page.goto("pengaturan");
  await page.evaluate(() => navigator.serviceWorker.ready);

  releaseSecondVersion(root);
  const second = await context.newPage();
  await second.goto("pengaturan");
  await expect(second.getByText("Versi baru siap.")).toBeVisible();
  await second.getByRole("button", { name: "Pakai" }).click();

  await expect(second.locator(SECOND_VERSION)).toHaveCount(1);
  await expect(page.locator(SECOND_VERSION)).toHaveCount(1);
});
