import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { press, seeText } from "../../browsers/page.mjs";
import { openSite } from "../../browsers/site.mjs";
import { importModule } from "../app-modules.mjs";
import { openPhone } from "../chromium.mjs";
import { UNITS } from "../units.mjs";

const SLOW_CPU = 4;
const FILES = 500;
const BAD_OF = 25;
const MADE_AT = "2026-11-27T08:00:00.000+07:00";
const PIN = "482913";

/** 500 files as families hand them over after three days, twenty of them cut off on their way. */
async function writeFiles(folder) {
  const { threeDays } = await importModule("tests/fakes/three-days.ts");
  const { encodeBundle } = await importModule("src/core/exchange/bundle.ts");
  return Array.from({ length: FILES }, (_, nth) => {
    const records = threeDays.map((one) =>
      Object.assign({ ...one }, { id: `${nth}-${one.id.slice(0, 24)}` }),
    );
    const text = encodeBundle(records, { madeAt: MADE_AT, appVersion: "1.0.0" });
    const path = join(folder, `keluarga-${nth}.txt`);
    writeFileSync(path, nth % BAD_OF === 0 ? text.slice(0, -100) : text);
    return path;
  });
}

/** In the page: notes the longest time for which a tap would have waited, from now on. */
function watchTasks() {
  window.longestMs = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      window.longestMs = Math.max(window.longestMs, duration);
  }).observe({ type: "longtask" });
}

async function type(tab, label, text) {
  const field = await tab.waitForSelector(`::-p-aria(${label})`);
  await field.type(text);
}

/** In the page: says that the families gave them. */
const give = () => document.querySelector("main [role=switch]").click();

async function takenIn(browser, site, paths) {
  const phone = await openPhone(browser);
  const { page, tab } = phone;
  try {
    await page.goTo(`${site.url}bidan/register`);
    await seeText(page, "Pasang PIN dulu");
    await type(tab, "PIN baru", PIN);
    await type(tab, "Masukkan sekali lagi", PIN);
    await press(page, "Pasang PIN");
    await press(page, "Terima catatan ibu");
    await seeText(page, "Menunggu izin Ibu");
    await page.evaluate(give);
    const input = await tab.waitForSelector("input[type=file]");
    await phone.slowDown(SLOW_CPU);
    const began = performance.now();
    await input.uploadFile(...paths);
    await seeText(page, `dari ${FILES} file dibaca`);
    const toldMs = performance.now() - began;
    await page.evaluate(watchTasks);
    await seeText(page, `${FILES - FILES / BAD_OF} catatan baru disimpan.`, 120_000);
    const ms = performance.now() - began;
    return { ms, toldMs, longestMs: await page.evaluate(() => window.longestMs) };
  } finally {
    await phone.close();
  }
}

/** What families hand over, many files at once: until all are kept, and for how long the page stood still. */
export async function measureIntake({ root, browser, runs }) {
  const folder = mkdtempSync(join(tmpdir(), "tetes-pertama-intake-"));
  const site = await openSite(root);
  try {
    const paths = await writeFiles(folder);
    const times = [];
    for (let run = 0; run < runs; run += 1) times.push(await takenIn(browser, site, paths));
    const row = (words, name, atMost) => ({
      what: `${FILES} hand-overs of three days as files at once, CPU ${SLOW_CPU}× slower, ${words}`,
      unit: UNITS.milliseconds,
      values: times.map((one) => one[name]),
      bar: { atMost },
    });
    return [
      row("all read, 480 sealed and kept, 20 told", "ms", 20_000),
      row("until it is said how far it is", "toldMs", 2_000),
      row("longest task after that", "longestMs", 100),
    ];
  } finally {
    await site.close();
    rmSync(folder, { recursive: true });
  }
}
