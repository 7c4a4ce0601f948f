import { setTimeout as pause } from "node:timers/promises";

import { seeText, until } from "./page.mjs";

/** How long there is no sound card, in ms. */
const GONE_MS = 15_000;
/** By when the session must play again, in ms. */
const BACK_WITHIN_MS = 5_000;
/** Between two lines only the breath is heard, in ms. */
const HEARD_WITHIN_MS = 15_000;
/** Louder than nothing: the breath is. */
const HEARD = 0.03;
/** A browser notices late that its sound card has gone; what it played until then is not counted, in ms. */
const NOTICED_WITHIN_MS = 2_500;

/** In the page: its clock and the track's, in ms; null while the track does not play. */
function clocks() {
  const { paused, currentTime } = document.querySelector("#session-track");
  if (paused || currentTime === 0 || document.body.innerText.includes("Tanpa suara")) return null;
  return { pageMs: performance.now(), trackMs: currentTime * 1000 };
}

async function seeHeard(card) {
  const listening = card.listen();
  try {
    const deadline = Date.now() + HEARD_WITHIN_MS;
    while (listening.loudest() < HEARD) {
      if (Date.now() > deadline) throw new Error(`nothing heard in ${HEARD_WITHIN_MS / 1000} s`);
      await pause(250);
    }
  } finally {
    listening.stop();
  }
}

/**
 * A massage whose only sound card is pulled out says that it is silent, and sounds again at its place when the card is
 * back.
 *
 * @param {import("./page.mjs").Page} page on which a massage runs
 * @param {import("./sound-card.mjs").SoundCard} card
 * @returns {Promise<number>} how long after the card the sound was back, in ms
 */
export async function pullOutAndPlugIn(page, card) {
  await seeHeard(card);
  const before = await page.evaluate(clocks);
  card.pullOut();
  await seeText(page, "Tanpa suara");
  await pause(GONE_MS);
  card.plugIn();
  const pluggedMs = performance.now();
  const after = await until(page, "a track that plays again", clocks, [], BACK_WITHIN_MS);
  const backMs = performance.now() - pluggedMs;
  await seeHeard(card);
  const lostMs = after.pageMs - before.pageMs - (after.trackMs - before.trackMs);
  if (Math.abs(lostMs) > NOTICED_WITHIN_MS)
    throw new Error(`the track is ${lostMs.toFixed(0)} ms away from where the massage is`);
  return backMs;
}
