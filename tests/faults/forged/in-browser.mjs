import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import puppeteer from "puppeteer-core";

import { importModule } from "../../bench/app-modules.mjs";
import { createForger, FAMILY } from "./forge.mjs";

/** In the page: lays a family's notebook into the database that the app has made. */
const lay = (records) =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open("tetes-pertama");
    opening.addEventListener("error", () => reject(opening.error));
    opening.addEventListener("success", () => {
      const database = opening.result;
      const writing = database.transaction("records", "readwrite");
      for (const record of records) writing.objectStore("records").put(record);
      writing.addEventListener("complete", () => {
        database.close();
        resolve();
      });
    });
  });

/** In the page: answers what a copy asks, each time with yes. */
const answer = () =>
  [...document.querySelectorAll("dialog button")]
    .find((one) => /^(Ya, Ibu yang sama|Ya, hapus juga)$/.test(one.textContent.trim()))
    ?.click();

/** In the page: whether the app has taken it over. */
const isAlive = () =>
  [...document.querySelectorAll("#root a[href], #root button")].some((one) =>
    Object.keys(one).some((key) => key.startsWith("__reactProps$")),
  );

/** The notes of a family are read and drawn by then, in ms. */
const DRAWN_WITHIN_MS = 250;

/** In the page: whether a copy was read, and nothing is asked any more. */
const isOver = () =>
  document.querySelector("dialog") === null &&
  /(ditambahkan|diperbarui|dihapus|sudah ada|tidak bisa dibaca|diubah)/.test(
    document.querySelector("#salinan")?.closest("section")?.textContent ?? "",
  );

async function restore(page, file) {
  const input = await page.waitForSelector("input[type=file]");
  await input.uploadFile(file);
  for (let tries = 0; tries < 100; tries += 1) {
    await page.evaluate(answer);
    if (await page.evaluate(isOver)) return;
    await pause(50);
  }
  throw new Error("it was not said how it went");
}

/** In the page: goes to another page as the app's own links and the phone's way back do, without loading it anew. */
const walkTo = (path) => {
  history.pushState({}, "", path);
  dispatchEvent(new PopStateEvent("popstate", { state: {} }));
};

/** Phones that are looked at side by side. */
const LANES = 4;

/** Forged copies that are accepted, without an end. */
function* forgedTexts(forge, isAccepted) {
  for (;;) {
    const text = forge();
    if (isAccepted(text)) yield text;
  }
}

/** A phone with notes opens one forged copy, then every page. @returns {Promise<readonly string[]>} what went wrong */
async function openOne({ browser, url, file, routes }) {
  const faults = [];
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.on("pageerror", (error) => faults.push(String(error)));
    // Each copy has a phone of its own: storing the whole app 200 times is not what is looked at here.
    await page.evaluateOnNewDocument(() => {
      delete Navigator.prototype.serviceWorker;
    });
    await page.goto(`${url}catatan`);
    await page.waitForFunction(() => document.body.textContent.includes("Belum ada catatan"));
    await page.evaluate(lay, FAMILY);
    await page.goto(`${url}catatan/simpanan`);
    await restore(page, file);
    for (const [place, path] of routes.entries()) {
      // One cold start; from there on as a family goes through the app.
      if (place === 0) await page.goto(`${url}${path.slice(1)}`, { waitUntil: "load" });
      else await page.evaluate(walkTo, path);
      await page.waitForFunction(isAlive);
      await pause(DRAWN_WITHIN_MS);
      if ((await page.evaluate(() => location.pathname)) !== path)
        faults.push(`${path} was not come to`);
      const text = await page.evaluate(() => document.body.textContent);
      if (/Halaman ini macet|Infinity|NaN|Invalid Date/.test(text))
        faults.push(`${path} is broken`);
    }
  } catch (error) {
    faults.push(String(error));
  } finally {
    await context.close();
  }
  return faults;
}

/**
 * Opens forged copies that are accepted on a phone with notes, then every page.
 *
 * @param {{ program: string, url: string, count: number, seed: number }} options
 * @returns {Promise<readonly string[]>} what went wrong
 */
export async function openForged({ program, url, count, seed }) {
  const { decodeBundle } = await importModule("src/core/exchange/bundle.ts");
  const { paths, lessonPaths } = await importModule("src/paths.ts");
  const routes = [...Object.values(paths), ...Object.values(lessonPaths)];
  const folder = mkdtempSync(join(tmpdir(), "tetes-pertama-forged-"));
  const browser = await puppeteer.launch({
    executablePath: program,
    headless: true,
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--lang=id-ID"],
  });
  const faults = [];
  const texts = forgedTexts(createForger(seed), (text) => decodeBundle(text).ok);
  let opened = 0;
  /** One phone after the other; several lanes, since a page mostly waits. */
  async function lane() {
    while (opened < count) {
      const nth = opened;
      opened += 1;
      const file = join(folder, `${nth}.txt`);
      writeFileSync(file, texts.next().value);
      const found = await openOne({ browser, url, file, routes });
      for (const fault of found.map((one) => `copy ${nth}: ${one}`)) {
        // At once: a run that is cut off has said what it saw.
        console.log(fault);
        faults.push(fault);
      }
      if (opened % 20 === 0) console.log(`${opened} forged copies opened`);
    }
  }
  try {
    await Promise.all(Array.from({ length: LANES }, lane));
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return faults;
}
