import type { Page } from "puppeteer-core";

import { furnish, readyFamily } from "./support/furnish";
import {
  hide,
  openHideablePhone,
  press,
  screenText,
  type HideablePhone,
} from "./support/hideable-phone";
import { expect, test as base } from "./support/test";

const test = base.extend<{ readonly hideable: HideablePhone }>({
  hideable: async ({ openProfile, baseURL }, use, testInfo) => {
    const furnished = await openProfile();
    await furnish(await furnished.newPage(), readyFamily());
    await furnished.close();

    const phone = await openHideablePhone(testInfo.outputPath("profile"));
    await phone.page.goto(new URL("pijat", baseURL).href);
    await press(phone.page, "MULAI");
    await phone.page.waitForSelector("[role=timer]");
    await use(phone);
    await phone.browser.close();
  },
});

type Moment = {
  readonly trackS: number;
  readonly clockS: number;
  readonly ticks: number;
  readonly lockScreen: string | undefined;
};

const TICK_MS = 50;
/** What an awake page would count in the five seconds of the journey. */
const TICKS_AWAKE = 5000 / TICK_MS;

/** Counts ticks of a timer beside the track, so that its slowing down is seen. */
const countTicks = (page: Page): Promise<void> =>
  page.evaluate((everyMs) => {
    const root = document.documentElement;
    setInterval(() => {
      root.dataset["ticks"] = String(Number(root.dataset["ticks"] ?? 0) + 1);
    }, everyMs);
  }, TICK_MS);

const momentOf = (page: Page): Promise<Moment> =>
  page.evaluate(() => ({
    trackS: document.querySelector<HTMLAudioElement>("#session-track")?.currentTime ?? NaN,
    clockS: performance.now() / 1000,
    ticks: Number(document.documentElement.dataset["ticks"] ?? 0),
    lockScreen: navigator.mediaSession.metadata?.title,
  }));

const seekTo = (page: Page, seconds: number): Promise<void> =>
  page.evaluate((to) => {
    const track = document.querySelector<HTMLAudioElement>("#session-track");
    if (track !== null) track.currentTime = to;
  }, seconds);

test("with the page hidden and its timers slowed the track plays on, and the screen is right on return", async ({
  hideable,
}) => {
  const { page } = hideable;
  await seekTo(page, 327);
  await expect.poll(() => screenText(page)).toContain("Babak 1 dari 3");
  await hide(hideable);
  await countTicks(page);

  const before = await momentOf(page);
  await expect.poll(async () => (await momentOf(page)).trackS).toBeGreaterThan(332);
  const after = await momentOf(page);

  // The rest began while nobody looked: the lock screen says so, in time with the track.
  await expect.poll(async () => (await momentOf(page)).lockScreen).toBe("Istirahat");
  const playedS = after.trackS - before.trackS;
  expect(after.ticks - before.ticks).toBeLessThan(TICKS_AWAKE / 2);
  expect(Math.abs(playedS - (after.clockS - before.clockS))).toBeLessThan(0.5);

  await page.bringToFront();
  await expect.poll(() => screenText(page)).toContain("Istirahat");
  await seekTo(page, 1199.6);
  await expect.poll(() => screenText(page)).toContain("15 menit, sampai babak 3. Tersimpan.");
  await press(page, "Catatan");
  await expect.poll(() => screenText(page)).toContain("15 menit, sampai babak 3.");
  expect(await screenText(page)).not.toContain("Terhenti");
});

test("a frozen page loses nothing: on return it asks, and goes on from there", async ({
  hideable,
}) => {
  const { page, cdp } = hideable;
  await seekTo(page, 425);
  await expect.poll(() => screenText(page)).toContain("Istirahat");
  await hide(hideable);

  await cdp.send("Page.setWebLifecycleState", { state: "frozen" });
  await cdp.send("Page.setWebLifecycleState", { state: "active" });
  await page.bringToFront();
  await expect.poll(() => screenText(page)).toContain("Pijat tadi terputus");
  const { trackS } = await momentOf(page);
  expect(trackS).toBeGreaterThanOrEqual(425);
  expect(trackS).toBeLessThan(445);
  await press(page, "Lanjut dari menit 7");

  await expect.poll(async () => (await momentOf(page)).trackS).toBeGreaterThan(trackS + 0.5);
  await expect.poll(() => screenText(page)).toContain("Istirahat");
});
