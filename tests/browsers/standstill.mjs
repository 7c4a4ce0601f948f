import { setTimeout as pause } from "node:timers/promises";

import { until } from "./page.mjs";
import { stopAndEnd } from "./steps.mjs";

/** How long the browser is stopped, as a phone stops it that wants to save its battery, in ms. */
const STOPPED_MS = 12_000;
/** A place in the first round, in seconds. */
const IN_ROUND = 40;

const seek = (seconds) => {
  document.querySelector("#session-track").currentTime = seconds;
};
const hasMoved = (seconds) => document.querySelector("#session-track").currentTime > seconds;

/** In the page: the breaks of the one massage in the notebook. */
const readBreaks = () =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open("tetes-pertama");
    opening.addEventListener("error", () => reject(opening.error));
    opening.addEventListener("success", () => {
      const reading = opening.result.transaction("records").objectStore("records").getAll();
      reading.addEventListener("success", () => {
        opening.result.close();
        const massage = reading.result.find(({ kind }) => kind === "session");
        resolve(massage?.interruptions);
      });
    });
  });

/**
 * A massage whose browser the system stops for a while goes on by itself, and its record tells of the break.
 *
 * @param {{ page: import("./page.mjs").Page, halt: (ms: number) => Promise<void> }} phone on which a massage runs
 * @returns {Promise<number>} the break that was noted, in ms
 */
export async function haltAndGoOn({ page, halt }) {
  await page.evaluate(seek, IN_ROUND);
  await pause(3_000);
  await halt(STOPPED_MS);
  await until(page, "a track that goes on", hasMoved, [IN_ROUND + 4]);
  await stopAndEnd(page);
  const breaks = await until(page, "the record of the massage", readBreaks);
  const frozen = breaks.filter(({ cause }) => cause === "page-frozen");
  const noted = frozen.map(({ from, until: end }) => Date.parse(end) - Date.parse(from));
  if (noted.length !== 1 || Math.abs(noted[0] - STOPPED_MS) > 3_000)
    throw new Error(`stopped for ${STOPPED_MS} ms, and this is noted: ${JSON.stringify(breaks)}`);
  return noted[0];
}
