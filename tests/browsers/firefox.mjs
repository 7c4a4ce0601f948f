import puppeteer from "puppeteer-core";

import { findPrograms } from "./programs.mjs";
import { pageOf } from "./puppeteer-page.mjs";

/**
 * Null when Firefox cannot be had here; else what opens a page in a profile of its own.
 *
 * @param {Readonly<Record<string, string>>} environment
 * @param {Readonly<Record<string, unknown>>} preferences
 */
export function findFirefox(environment, preferences = {}) {
  const found = findPrograms(["firefox-esr"], ["firefox-esr"]) ?? findPrograms(["firefox"], []);
  if (found === null) return null;
  return async () => {
    const browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: found[0],
      headless: true,
      extraPrefsFirefox: preferences,
      env: { ...process.env, ...environment },
    });
    const tab = await browser.newPage();
    await tab.setViewport({ width: 360, height: 640 });
    return pageOf(tab, () => browser.close());
  };
}
