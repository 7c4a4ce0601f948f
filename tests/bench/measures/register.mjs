import { rmSync, writeFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { press, seeQuiet, seeText, until } from "../../browsers/page.mjs";
import { seeWorker } from "../../browsers/steps.mjs";
import { openSite } from "../../browsers/site.mjs";
import { importModule } from "../app-modules.mjs";
import { openPhone } from "../chromium.mjs";
import { UNITS } from "../units.mjs";

const SLOW_CPU = 4;
const PARTICIPANTS = 10_000;
const PIN = "482913";
const LONG_MS = 120_000;

/** A register of made-up mothers, as the text of a copy: amounts by the spoon, hours by the quarter, a third compared. */
async function madeUpRegister() {
  const { encodeRegister } = await importModule("src/core/register/file.ts");
  const at = new Date(Date.now() - 86_400_000).toISOString();
  const base = (id) => ({ id, createdAt: at, updatedAt: at, deletedAt: null, deviceId: "bench" });
  const pick = (list, nth) => list[nth % list.length];
  const idOf = (nth) => `00000000-0000-4000-8000-${String(nth).padStart(12, "0")}`;
  const rows = Array.from({ length: PARTICIPANTS }, (_, nth) => {
    const chance = ((nth * 7_919) % 997) / 997;
    const firstHour = Math.round(chance * 200) / 4;
    const measured = (slot, ml, hour) => ({
      ...base(idOf(slot === "baseline" ? 100_000 + nth : 200_000 + nth)),
      kind: "measurement",
      participant: idOf(nth),
      slot,
      ml,
      lowMl: null,
      highMl: null,
      method: "teaspoon",
      hour,
      origin: { kind: "by-hand" },
      why: null,
      role: "bidan",
    });
    return [
      {
        ...base(idOf(nth)),
        kind: "participant",
        code: `J-${nth + 1}`,
        consent: { version: "daftar 1", agreedAt: at, guardian: null },
        notebook: null,
        bornAt: at,
        ageYears: 18 + (nth % 17),
        schooling: pick(["sd", "smp", "sma", "sarjana"], nth),
        occupation: pick(["housewife", "housewife", "honorary"], nth),
        parity: 1 + (nth % 4),
        mode: pick(["vaginal", "vaginal", "caesarean"], nth),
        skinToSkin: nth % 3 === 0,
        firstFeedHour: firstHour / 2,
        group: nth % 3 === 0 ? "comparison" : "massage",
        firstColostrum:
          nth % 9 === 0
            ? { kind: "waiting", untilHour: firstHour }
            : { kind: "seen", fromHour: firstHour, untilHour: firstHour + 1 },
        archivedAt: null,
      },
      measured("baseline", 10 + 2.5 * (nth % 8), 6),
      measured("second-day", 14 + 2.5 * ((nth * 31) % 13), 48),
    ];
  }).flat();
  return encodeRegister({ madeAt: new Date().toISOString(), appVersion: "bench", rows });
}

/** In the page, before all else: notes the long tasks, and can say when what was waited for is painted. */
function watchRegister() {
  window.longTasks = [];
  // How long the page's workers are at work: from the last word to one of them until its answer.
  window.workedMs = 0;
  const postMessage = Object.getOwnPropertyDescriptor(Worker.prototype, "postMessage").value;
  Worker.prototype.postMessage = function tell(...words) {
    const began = performance.now();
    this.addEventListener("message", () => (window.workedMs = performance.now() - began));
    return postMessage.apply(this, words);
  };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      window.longTasks.push({ startTime, duration });
  }).observe({ type: "longtask", buffered: true });
  window.waitFor = (form) => {
    /** @type {{ beganMs: number, atMs: number | null }} */
    const seen = { beganMs: performance.now(), atMs: null };
    window.workedMs = 0;
    window.seen = seen;
    const look = () => {
      if (!new RegExp(form).test(document.querySelector("main")?.innerText ?? ""))
        return setTimeout(look, 4);
      return requestAnimationFrame(() => setTimeout(() => (seen.atMs = performance.now())));
    };
    addEventListener(
      "click",
      ({ timeStamp }) => {
        seen.beganMs = timeStamp;
        look();
      },
      { capture: true, once: true },
    );
    addEventListener(
      "input",
      ({ timeStamp }) => {
        seen.beganMs = timeStamp;
        look();
      },
      { capture: true, once: true },
    );
  };
}

const taken = () => {
  const { beganMs, atMs } = window.seen;
  if (atMs === null) return null;
  const within = window.longTasks.filter(
    ({ startTime, duration }) => startTime + duration >= beganMs && startTime <= atMs,
  );
  const longestMs = Math.max(0, ...within.map(({ duration }) => duration));
  return { ms: atMs - beganMs, longestMs, workedMs: window.workedMs };
};

/**
 * From an act of hers to the paint of what she waits for, with the longest task between. What a worker does is reckoned as
 * slow as the page: a browser slows down none.
 */
async function time({ page }, form, act) {
  await page.evaluate((one) => window.waitFor(one), form);
  await act();
  const { ms, longestMs, workedMs } = await until(page, `the words ${form}`, taken, [], LONG_MS);
  return { ms: ms + (SLOW_CPU - 1) * workedMs, longestMs };
}

/** Takes the register in through the page's own door, at full speed. */
async function fill({ page, tab }, url) {
  await page.goTo(`${url}bidan/register`);
  await seeText(page, "Pasang PIN dulu");
  for (const field of await tab.$$("input")) await field.type(PIN);
  await press(page, "Pasang PIN");
  await seeText(page, "Belum ada Ibu di register.");
  const folder = mkdtempSync(join(tmpdir(), "tetes-pertama-register-"));
  try {
    const file = join(folder, "register.txt");
    writeFileSync(file, await madeUpRegister());
    const input = await tab.$("input[type=file]");
    await input.uploadFile(file);
    await press(page, "Gabungkan", LONG_MS);
    await seeText(page, "Register sudah digabung.", LONG_MS);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function openOnce(phone, url) {
  const { page, tab } = phone;
  await page.goTo(`${url}bidan/register`);
  await seeText(page, "Register terkunci");
  await tab.type("input", PIN);
  await seeQuiet(page);
  await phone.slowDown(SLOW_CPU);
  const opened = await time(phone, "\\b10\\.?000 Ibu", () => press(page, "Buka register"));
  const filtered = await time(phone, "\\b280 Ibu", () => tab.type("input[type=search]", "99"));
  const tables = await time(phone, "\\b10\\.?000 Ibu dihitung", () => press(page, "Lihat tabel"));
  await press(page, "Register");
  await press(page, "Bawa keluar");
  await press(page, "Bundle FHIR");
  await seeQuiet(page);
  const takenOut = await time(phone, "File siap", () => press(page, "Ya, siapkan file"));
  await phone.slowDown(1);
  return { opened, filtered, tables, takenOut };
}

const BARS = { opened: 2_000, filtered: 200, tables: 1_000, takenOut: null };
const WORDS = {
  opened: "opened by its PIN",
  filtered: "searched",
  tables: "its tables worked",
  takenOut: "a FHIR bundle of it written",
};
const LONGEST_MS = 100;

/** A register of ten thousand participants: opened, searched, and its tables, on a slow phone. */
export async function measureRegister({ root, browser, runs }) {
  const site = await openSite(root);
  const phone = await openPhone(browser);
  const times = [];
  try {
    await phone.tab.evaluateOnNewDocument(watchRegister);
    await phone.page.goTo(site.url);
    await seeWorker(phone.page);
    await seeQuiet(phone.page);
    await fill(phone, site.url);
    for (let run = 0; run < runs; run += 1) times.push(await openOnce(phone, site.url));
  } finally {
    await phone.close();
    await site.close();
  }
  return Object.entries(WORDS).flatMap(([name, words]) => [
    {
      what: `register of 10,000 participants, CPU 4× slower, ${words}`,
      unit: UNITS.milliseconds,
      values: times.map((one) => one[name].ms),
      ...(BARS[name] === null ? {} : { bar: { atMost: BARS[name] } }),
      notes: name === "tables" ? ["what its worker does is reckoned as slow as the page"] : [],
    },
    {
      what: `register of 10,000 participants, CPU 4× slower, ${words}: longest task`,
      unit: UNITS.milliseconds,
      values: times.map((one) => one[name].longestMs),
      bar: { atMost: LONGEST_MS },
    },
  ]);
}
