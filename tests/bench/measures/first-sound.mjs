import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { press, seePath, until } from "../../browsers/page.mjs";
import { stopAndEnd } from "../../browsers/steps.mjs";
import { importModule } from "../app-modules.mjs";
import { openReadyPhone } from "../ready-phone.mjs";
import { readTimes, watchSession } from "../session-probe.mjs";
import { median } from "../statistics.mjs";
import { UNITS } from "../units.mjs";

const SLOW_CPU = 6;
const REST_MS = 2000;

/** In the page: where MULAI lies, when it can be pressed. */
function startPlace() {
  const button = [...document.querySelectorAll("button")].find(
    (one) => one.innerText.trim() === "MULAI" && !one.disabled,
  );
  if (button === undefined) return null;
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

async function startOnce({ tab, page, slowDown, url }, restMs) {
  await slowDown(SLOW_CPU);
  await page.goTo(`${url}pijat`);
  const { x, y } = await until(page, "MULAI", startPlace);
  await pause(restMs);
  await tab.mouse.click(x, y);
  await until(page, "the first sound", () => window.sessionTimes.heardMs !== undefined);
  const times = await page.evaluate(readTimes);
  await slowDown(1);
  await seePath(page, "/pijat/sesi");
  await stopAndEnd(page);
  await press(page, "Tutup");
  await seePath(page, "/");
  return times;
}

/** The whole script of the massage in a midwife's voice: the app's own clips, called hers. */
async function writePackage(path) {
  const [{ encodePackage }, { bareOfPlace, packedVoice }] = await Promise.all([
    importModule("src/core/midwife/package.ts"),
    importModule("tests/fakes/midwife-package.ts"),
  ]);
  const lines = JSON.parse(readFileSync("src/content/voice/lines.json", "utf8"));
  const recordings = lines.map(({ id, text }) => ({
    line: id,
    words: text.id,
    said: null,
    bytes: new Uint8Array(readFileSync(`public/voice/id/${id}.mp3`)),
  }));
  const content = { ...bareOfPlace("Puskesmas"), voice: packedVoice(recordings) };
  writeFileSync(path, encodePackage(content));
}

async function takeVoice({ tab, page, url }) {
  const folder = mkdtempSync(join(tmpdir(), "tetes-pertama-package-"));
  try {
    const path = join(folder, "package.txt");
    await writePackage(path);
    await page.goTo(`${url}paket`);
    const input = await tab.waitForSelector("input[type=file]");
    await input.uploadFile(path);
    await press(page, "Ya, pakai: Suara bidan");
    await until(page, "her voice in use", () => document.body.innerText.includes("Dipakai"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** From the finger on MULAI to the first sound, everything kept, no network, at once and after a look round. */
export async function measureFirstSound(context) {
  const phone = await openReadyPhone(context);
  await phone.tab.evaluateOnNewDocument(watchSession);
  const atOnce = [];
  const rested = [];
  const spoken = [];
  try {
    for (let run = 0; run < context.runs; run += 1) {
      atOnce.push(await startOnce(phone, 0));
      rested.push(await startOnce(phone, REST_MS));
    }
    await takeVoice(phone);
    for (let run = 0; run < context.runs; run += 1) spoken.push(await startOnce(phone, 0));
  } finally {
    await phone.close();
  }
  return [
    soundRow("MULAI to first sound, CPU 6× slower, pressed at once", atOnce),
    soundRow(`MULAI to first sound, CPU 6× slower, after ${REST_MS / 1000} s`, rested),
    soundRow("the same with a midwife's voice, pressed at once", spoken),
    buildRow([...atOnce, ...rested]),
  ];
}

const spanOf = (times, from, to) => median(times.map((one) => one[to] - one[from]));

const write = UNITS.milliseconds.write;

const soundRow = (what, times) => ({
  what,
  unit: UNITS.milliseconds,
  values: times.map(({ clickMs, heardMs }) => heardMs - clickMs),
  bar: { atMost: 1500 },
  notes: [
    `pressed ${write(spanOf(times, "offeredMs", "clickMs"))} after MULAI appeared; MULAI appeared ${write(median(times.map(({ offeredMs }) => offeredMs)))} after the page was asked for`,
    `the track was loaded ${write(spanOf(times, "clickMs", "metadataMs"))} after the press (less than 0: before it), play() came ${write(spanOf(times, "clickMs", "playMs"))} after it, "playing" ${write(spanOf(times, "clickMs", "playingMs"))}`,
  ],
});

const buildRow = (times) => ({
  what: "track: from the first clip asked for to its metadata, CPU 6× slower",
  unit: UNITS.milliseconds,
  values: times.map(({ askedMs, metadataMs }) => metadataMs - askedMs),
  notes: [
    `clips from the worker's cache ${write(spanOf(times, "askedMs", "clipsMs"))}, splice ${write(spanOf(times, "clipsMs", "splicedMs"))}, load ${write(spanOf(times, "splicedMs", "metadataMs"))}`,
    "The worker and the player have threads of their own, which Chromium does not slow down.",
  ],
});
