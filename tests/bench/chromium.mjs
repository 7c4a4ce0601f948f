import puppeteer from "puppeteer-core";

import { pageOf } from "../browsers/puppeteer-page.mjs";

/** A phone with 2 GB of memory: small, and with two dots to a pixel. */
const PHONE = { width: 360, height: 640, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/**
 * @param {string} program
 * @param {import("puppeteer-core").LaunchOptions} options
 * @param {readonly string[]} more arguments of the program
 */
export const launchChromium = (program, options = {}, more = []) =>
  puppeteer.launch({
    ...options,
    executablePath: program,
    headless: true,
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--lang=id-ID", ...more],
  });

/**
 * A tab that stores for itself, on a phone.
 *
 * @typedef {object} Phone
 * @property {import("puppeteer-core").Page} tab
 * @property {import("puppeteer-core").CDPSession} cdp
 * @property {import("../browsers/page.mjs").Page} page
 * @property {(factor: number) => Promise<void>} slowDown makes the page's main thread so many times slower
 * @property {() => Promise<void>} close
 */

/** @param {import("puppeteer-core").Browser} browser @returns {Promise<Phone>} */
export async function openPhone(browser) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport(PHONE);
  const cdp = await tab.createCDPSession();
  const close = () => context.close();
  return {
    tab,
    cdp,
    page: pageOf(tab, close),
    slowDown: async (rate) => {
      await cdp.send("Emulation.setCPUThrottlingRate", { rate });
    },
    close,
  };
}
