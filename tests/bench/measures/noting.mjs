import { setTimeout as pause } from "node:timers/promises";

import { press, seePath, seeQuiet, seeText, until } from "../../browsers/page.mjs";
import { seeWorker } from "../../browsers/steps.mjs";
import { openSite } from "../../browsers/site.mjs";
import { openPhone } from "../chromium.mjs";
import { UNITS } from "../units.mjs";

const SLOW_CPU = 6;
const REST_MS = 1_500;
/** Nobody asks the page anything while a note is being kept: each question would take time from it. */
const HANDS_OFF_MS = 1_000;
const NAMES = { colostrum: "Kolostrum keluar", justNow: "Baru saja", skip: "Lewati" };

/** In the page: notes when a finger came down, and when the words that say it is kept were painted. */
function watchNotes() {
  /** @type {{ tapMs: number | null, saidMs: number | null, keptMs: number | null }} */
  const note = { tapMs: null, saidMs: null, keptMs: null };
  window.noteTimes = note;
  addEventListener(
    "click",
    (event) => {
      note.tapMs = event.timeStamp;
      note.saidMs = null;
      note.keptMs = null;
    },
    { capture: true },
  );
  const isKept = (node) =>
    node instanceof Element &&
    [node, ...node.querySelectorAll("output")].some(
      (one) => one.localName === "output" && /ersimpan/.test(one.textContent),
    );
  new MutationObserver((changes) => {
    const isThere = changes.some(({ addedNodes }) => [...addedNodes].some(isKept));
    if (isThere && note.saidMs === null) {
      note.saidMs = performance.now();
      // A message comes right after the frame is drawn; a timer would wait for whatever else there is to do.
      const drawn = new MessageChannel();
      drawn.port1.addEventListener("message", () => {
        note.keptMs ??= performance.now();
        drawn.port1.close();
      });
      drawn.port1.start();
      requestAnimationFrame(() => drawn.port2.postMessage(null));
    }
  }).observe(document, { subtree: true, childList: true });
}

/** In the page: where a finger would come down on the control whose name begins so. */
function middleOf(name) {
  const control = [...document.querySelectorAll("dialog button")].find((one) =>
    one.textContent.trim().startsWith(name),
  );
  const { x, y, width, height } = control.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

async function noteOnce({ page, tab }, url) {
  await page.goTo(url);
  await seeQuiet(page);
  await pause(REST_MS);
  await press(page, NAMES.colostrum);
  await seePath(page, "/catatan");
  await until(page, "the sheet", () => document.querySelector("dialog[open]") !== null);
  const { x, y } = await page.evaluate(middleOf, NAMES.justNow);
  await pause(REST_MS / 3);
  await tab.touchscreen.tap(x, y);
  await pause(HANDS_OFF_MS);
  const kept = await until(page, "the word that it is kept", () =>
    window.noteTimes.keptMs === null ? null : window.noteTimes,
  );
  await seeText(page, "Kira-kira berapa?");
  await press(page, NAMES.skip);
  await tab.evaluate(() => window.scrollTo(0, 0));
  return { saidMs: kept.saidMs - kept.tapMs, paintedMs: kept.keptMs - kept.tapMs };
}

/** Colostrum from Beranda in two taps: from the second tap to the painted word that it is kept, strictly durable. */
export async function measureNoting({ root, browser, runs }) {
  const site = await openSite(root);
  const phone = await openPhone(browser);
  const times = [];
  try {
    await phone.tab.evaluateOnNewDocument(watchNotes);
    await phone.page.goTo(site.url);
    await seeWorker(phone.page);
    await seeQuiet(phone.page);
    await site.close();
    await phone.slowDown(SLOW_CPU);
    for (let run = 0; run < runs; run += 1) times.push(await noteOnce(phone, site.url));
  } finally {
    await phone.close();
  }
  const row = (words, name) => ({
    what: `colostrum noted from Beranda, second tap to the word that it is kept, CPU 6× slower, ${words}`,
    unit: UNITS.milliseconds,
    values: times.map((one) => one[name]),
    bar: { atMost: 100 },
  });
  return [
    {
      ...row("in the page", "saidMs"),
      notes: ["two taps; the note is on the disk (durability strict) before the word is there"],
    },
    row("painted", "paintedMs"),
  ];
}
