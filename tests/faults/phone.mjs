import puppeteer from "puppeteer-core";

import { readAllRows } from "./rows.mjs";
import { scribble, watchWrites } from "./scribble.mjs";

/**
 * A phone with the notebook open on it.
 *
 * @typedef {object} Phone
 * @property {() => Promise<readonly unknown[]>} rows what lies in the database
 * @property {(seed: number, acknowledge: (note: { id: string, hasVolume: boolean }) => void) => Promise<void>} write
 *   begins to make notes, one after the other, until the end; resolves when the first is under way
 * @property {() => Promise<void>} kill the end, without a warning
 */

/** @param {{ program: string, profile: string, url: string }} options @returns {Promise<Phone>} */
export async function openNotebook({ program, profile, url }) {
  const browser = await puppeteer.launch({
    executablePath: program,
    userDataDir: profile,
    headless: true,
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--lang=id-ID"],
  });
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watchWrites);
  await page.goto(`${url}catatan`);
  await page.waitForFunction(() =>
    [...document.querySelectorAll("button")].some(
      (one) =>
        one.textContent.trim() === "Pipis" &&
        Object.keys(one).some((key) => key.startsWith("__reactProps$")),
    ),
  );
  return {
    rows: () => page.evaluate(readAllRows),
    write: async (seed, acknowledge) => {
      await page.exposeFunction("acknowledge", acknowledge);
      await page.evaluate(scribble, seed);
    },
    kill: () =>
      new Promise((resolve) => {
        const child = browser.process();
        child.once("close", () => resolve());
        // The whole group: no helper of the browser may finish what it was doing.
        process.kill(-Number(child.pid), "SIGKILL");
      }),
  };
}
