import puppeteer, { type Browser, type CDPSession, type Page } from "puppeteer-core";

import { PHONE } from "./phone";

export type HideablePhone = {
  readonly browser: Browser;
  readonly page: Page;
  readonly cdp: CDPSession;
};

/** Puppeteer's own switches that keep hidden pages awake; without them timers slow down as on a phone. */
const WAKEFUL = [
  "--disable-background-timer-throttling",
  "--disable-backgrounding-occluded-windows",
  "--disable-renderer-backgrounding",
];

/** Playwright lets no page ever be hidden; this browser does, and it can freeze one. */
export async function openHideablePhone(profile: string): Promise<HideablePhone> {
  const browser = await puppeteer.launch({
    executablePath: process.env["CHROME_PATH"] ?? "",
    userDataDir: profile,
    defaultViewport: PHONE.viewport,
    args: ["--no-sandbox", `--lang=${PHONE.locale}`],
    ignoreDefaultArgs: WAKEFUL,
    env: { ...process.env, TZ: PHONE.timezoneId },
  });
  const page = await browser.newPage();
  return { browser, page, cdp: await page.createCDPSession() };
}

/** Another app comes to the front; the page is really hidden. */
export async function hide({ browser, page }: HideablePhone): Promise<Page> {
  const other = await browser.newPage();
  await other.bringToFront();
  await page.waitForFunction(() => document.hidden, { polling: 100 });
  return other;
}

export const press = (page: Page, name: string): Promise<void> =>
  page.locator(`::-p-aria([name="${name}"])`).click();

export const screenText = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector("main")?.textContent ?? "");
