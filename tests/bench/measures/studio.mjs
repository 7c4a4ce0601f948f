import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { ensureBrowser } from "../../../scripts/ensure-browser.mjs";
import { press, seeText } from "../../browsers/page.mjs";
import { openSite } from "../../browsers/site.mjs";
import { importModule } from "../app-modules.mjs";
import { launchChromium, openPhone } from "../chromium.mjs";
import { UNITS } from "../units.mjs";

const SLOW_CPU = 6;
/** Lasts 4.3 s, and stands where 5 s have room. */
const LINE = { clip: "baby-cries", words: "Kalau bayi menangis, berhenti. Tekan layar lama." };
const SPOKEN_MS = 6_000;
const WARM_MS = 15_000;

const PARTS = /^(make-take|hear-samples|studio|voice-studio-page)-.*\.(js|css)$/;

/** In the page, before anything else: how long the worker was busy with the last take, in ms. */
function watchWorker() {
  const { value: post } = Object.getOwnPropertyDescriptor(Worker.prototype, "postMessage");
  Worker.prototype.postMessage = function watched(...words) {
    const began = performance.now();
    this.addEventListener("message", () => (window.busyMs = performance.now() - began), {
      once: true,
    });
    return Reflect.apply(post, this, words);
  };
}

/** In the page: taps the button, and resolves when the take sounds. */
async function stopAndHear() {
  const button = (name) =>
    [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
  const sounding = new Promise((resolve) => {
    const { value: play } = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, "play");
    HTMLMediaElement.prototype.play = function watched() {
      this.addEventListener("playing", resolve, { once: true });
      return Reflect.apply(play, this, []);
    };
  });
  const began = performance.now();
  button("Berhenti").click();
  await new Promise((resolve) => {
    const look = () => (button("Dengar") === undefined ? setTimeout(look, 5) : resolve());
    look();
  });
  button("Dengar").click();
  await sounding;
  return { ms: performance.now() - began, busyMs: window.busyMs };
}

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** From the tap on Berhenti to the sound of the take, and how long of that the workers had it, in ms. */
async function spoken(browser, site, slowness) {
  const phone = await openPhone(browser);
  try {
    await phone.tab.evaluateOnNewDocument(watchWorker);
    await phone.page.goTo(`${site.url}bidan/suara`);
    await press(phone.page, "Setuju, suara saya boleh didengar");
    await seeText(phone.page, "Semua kalimat");
    await phone.tab.click("main button");
    await seeText(phone.page, LINE.words);
    await press(phone.page, LINE.words);
    await wait(WARM_MS);
    await press(phone.page, "Rekam");
    await seeText(phone.page, "Merekam.");
    await wait(SPOKEN_MS);
    await phone.slowDown(slowness);
    return await phone.page.evaluate(stopAndHear);
  } finally {
    await phone.close();
  }
}

/**
 * Only the page can be slowed, and what slows it keeps one core busy that the second worker would have: the page's share
 * is taken from a page that is slowed, the workers' share from one that is not, and reckoned as slow.
 */
async function heardBack(browser, site) {
  const slow = await spoken(browser, site, SLOW_CPU);
  const free = await spoken(browser, site, 1);
  return slow.ms - slow.busyMs + SLOW_CPU * free.busyMs;
}

/** Recording a voice: what it weighs, and how long she waits for what she said. */
export async function measureStudio({ root, runs }) {
  const assets = join(root, "assets");
  const parts = readdirSync(assets).filter((name) => PARTS.test(name));
  const bytes = parts.map((name) => gzipSync(readFileSync(join(assets, name))).length);
  const folder = mkdtempSync(join(tmpdir(), "tetes-pertama-speech-"));
  const speech = join(folder, "speech.wav");
  const { writeSpeech } = await importModule("tests/journeys/support/fake-microphone.ts");
  await writeSpeech(speech, LINE.clip);
  const site = await openSite(root);
  const browser = await launchChromium(ensureBrowser(), {}, [
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    `--use-file-for-fake-audio-capture=${speech}`,
  ]);
  try {
    const heard = [];
    for (let run = 0; run < runs; run += 1) heard.push(await heardBack(browser, site));
    return [
      {
        what: "encoder and studio, gzip",
        unit: UNITS.kilobytes,
        values: [bytes.reduce((sum, one) => sum + one, 0)],
        bar: { atMost: 150_000 },
      },
      {
        what: `  Berhenti to hearing it, CPU ${SLOW_CPU}×`,
        unit: UNITS.milliseconds,
        values: heard,
        bar: { atMost: 1_500 },
      },
    ];
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  }
}
