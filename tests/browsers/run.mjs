#!/usr/bin/env node
// One first massage in each browser that is not Chromium; and in a window the lock screen's buttons as the system presses
// them, a browser that the system stops, and a sound card that is pulled out. The last line is always "N passed, N
// failed". `--root DIR` takes a site that is built already; `--runs N` repeats each journey; `--only WORDS` takes those
// whose name has these words.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";

import { builtSite } from "../bench/built-site.mjs";
import { findFirefox } from "./firefox.mjs";
import { firstMassage } from "./journey.mjs";
import { ensureBrowser } from "../../scripts/ensure-browser.mjs";
import { findControlled, pauseAndPlay, toggleTwice } from "./lock-screen.mjs";
import { findPrograms } from "./programs.mjs";
import { openSite } from "./site.mjs";
import { answerNo, choose, NAMES } from "./steps.mjs";
import { press, seeText } from "./page.mjs";
import { NO_SOUND_CARD, openSoundCard } from "./sound-card.mjs";
import { ENDS, speakOneLine } from "./recording.mjs";
import { pullOutAndPlugIn } from "./sound-return.mjs";
import { haltAndGoOn } from "./standstill.mjs";
import { findWebkit } from "./webkit.mjs";

const { values } = parseArgs({
  options: {
    root: { type: "string" },
    runs: { type: "string" },
    only: { type: "string", default: "" },
  },
});

const soundCard = await openSoundCard();

/** WebKit loses a Blob now and then: each of the ways out should be seen once. */
const BROWSERS = [
  { name: "Firefox", find: () => findFirefox(soundCard?.environment ?? {}), runs: 1 },
  { name: "Firefox without a sound card", find: () => findFirefox(NO_SOUND_CARD), runs: 1 },
  { name: "WebKitGTK", find: findWebkit, runs: 5 },
];

const root = values.root ?? builtSite();
if (!existsSync(join(root, "_headers"))) throw new Error(`${root} holds no built site`);

const outcomes = { passed: 0, failed: 0 };

/**
 * workbox-window 7.4.1 reads `registration.installing` when WebKit tells of a new worker that is installed already. Nothing
 * hangs on it: that everything is kept is asked of `serviceWorker.ready`, and a waiting version is found at the next start.
 */
const WORKBOX_RACE = /null is not an object \(evaluating '\w+\.scriptURL'\)/;

async function journey(name, run, open) {
  const began = performance.now();
  const site = await openSite(root);
  let page;
  const report = (mark, words) => {
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    console.log(`${mark} ${name}, run ${run}, ${seconds} s: ${words}`);
  };
  try {
    page = await open();
    const { way, errors: thrown } = await firstMassage(page, site);
    const errors = thrown.filter((error) => !WORKBOX_RACE.test(error));
    if (errors.length > 0) throw new Error(`sound: ${way}; not caught: ${errors.join("; ")}`);
    const race = errors.length < thrown.length ? "; Workbox missed the first worker's coming" : "";
    report("ok", `first massage without network; sound: ${way}${race}`);
    outcomes.passed += 1;
  } catch (error) {
    report("FAILED", error.message);
    outcomes.failed += 1;
  } finally {
    await page?.close();
    await site.close();
  }
}

for (const { name, find, runs } of BROWSERS) {
  if (!name.toLowerCase().includes(values.only.toLowerCase())) continue;
  const open = find();
  if (open === null) {
    console.log(`skipped ${name}: not installed here`);
    continue;
  }
  for (let run = 1; run <= Number(values.runs ?? runs); run += 1) await journey(name, run, open);
}

/** A microphone that hears a tone, and nobody asked for leave. */
const FAKE_MICROPHONE = {
  "media.navigator.streams.fake": true,
  "media.navigator.permission.disabled": true,
};
const RECORDERS = [
  { name: "Firefox, recording", find: () => findFirefox(NO_SOUND_CARD, FAKE_MICROPHONE) },
  { name: "WebKitGTK, recording", find: findWebkit },
];

/** What a midwife meets who records in another browser than Chrome: a take that is judged, or a sentence that says why not. */
async function recording(name, open) {
  const site = await openSite(root);
  let page;
  try {
    page = await open();
    const said = await speakOneLine(page, site);
    if (!ENDS.some((end) => end.test(said))) throw new Error(`it says "${said}"`);
    if (page.errors().length > 0) throw new Error(`not caught: ${page.errors().join("; ")}`);
    console.log(`ok ${name}: "${said}"`);
    outcomes.passed += 1;
  } catch (error) {
    console.log(`FAILED ${name}: ${error.message}`);
    outcomes.failed += 1;
  } finally {
    await page?.close();
    await site.close();
  }
}

for (const { name, find } of RECORDERS) {
  if (!name.toLowerCase().includes(values.only.toLowerCase())) continue;
  const open = find();
  if (open === null) console.log(`skipped ${name}: not installed here`);
  else await recording(name, open);
}

/** How long a phone is left alone with a massage that stands still, in ms. */
const ALONE_MS = 60_000;

/** What needs a screen, the system's own buttons or its sound card. Each gives back what it saw. */
const ON_A_SCREEN = [
  {
    what: "lock screen",
    work: async (phone) => {
      await pauseAndPlay(phone, ALONE_MS);
      return `pause, ${ALONE_MS / 1000} s, play goes on`;
    },
  },
  {
    what: "toggle key",
    work: async (phone) => {
      await toggleTwice(phone);
      return "pauses, and goes on while the pause is still being told";
    },
  },
  {
    what: "stopped by the system",
    work: async (phone) => {
      const noted = await haltAndGoOn(phone);
      return `goes on by itself, a break of ${(noted / 1000).toFixed(1)} s is noted`;
    },
  },
  {
    what: "sound card",
    work: async ({ page }) => {
      const backMs = await pullOutAndPlugIn(page, soundCard);
      return `silent without one, sounds again ${(backMs / 1000).toFixed(1)} s after it is back`;
    },
  },
];

/** A massage that runs in a window with the sound card. */
async function massageOnScreen(name, open, work) {
  const site = await openSite(root);
  let phone;
  try {
    phone = await open();
    await phone.page.goTo(site.url);
    await choose(phone.page);
    await answerNo(phone.page);
    await press(phone.page, NAMES.start);
    await seeText(phone.page, NAMES.stop);
    await pause(5_000);
    console.log(`ok ${name}: ${await work(phone)}`);
    outcomes.passed += 1;
  } catch (error) {
    console.log(`FAILED ${name}: ${error.message}`);
    outcomes.failed += 1;
  } finally {
    await phone?.page.close();
    await site.close();
  }
}

const WITH_SCREEN = [
  { browser: "chrome", name: "Chromium", program: ensureBrowser() },
  {
    browser: "firefox",
    name: "Firefox",
    program: findPrograms(["firefox-esr"], ["firefox-esr"])?.[0],
  },
];
for (const { name: browserName, browser, program } of WITH_SCREEN)
  for (const { what, work } of ON_A_SCREEN) {
    const name = `${browserName}, ${what}`;
    if (!name.toLowerCase().includes(values.only.toLowerCase())) continue;
    const open =
      program === undefined || soundCard === null
        ? null
        : findControlled({ browser, program, environment: soundCard.environment });
    if (open === null) console.log(`skipped ${name}: not to be had here`);
    else await massageOnScreen(name, open, work);
  }

soundCard?.stop();
process.exitCode = outcomes.failed > 0 ? 1 : 0;
console.log(`${outcomes.passed} passed, ${outcomes.failed} failed`);
