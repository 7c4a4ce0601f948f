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

/**
 * Opens forged copies that are accepted on a phone with notes, then every page.
 *
 * @param {{ program: string, url: string, count: number, seed: number }} options
 * @returns {Promise<readonly string[]>} what went wrong
 */
export async function openForged({ program, url, count, seed }) {
  const { decodeBundle } = await importModule("src/core/exchange/bundle.ts");
  const { paths, lessonPaths } = await importModule("src/paths.ts");
  const forge = createForger(seed);
  const folder = mkdtempSync(join(tmpdir(), "tetes-pertama-forged-"));
  const browser = await puppeteer.launch({
    executablePath: program,
    headless: true,
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--lang=id-ID"],
  });
  const faults = [];
  try {
    for (let nth = 0; nth < count;) {
      const text = forge();
      if (!decodeBundle(text).ok) continue;
      const file = join(folder, `${nth}.txt`);
      writeFileSync(file, text);
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      page.on("pageerror", (error) => faults.push(`copy ${nth}: ${String(error)}`));
      try {
        await page.goto(`${url}catatan`);
        await page.waitForFunction(() => document.body.textContent.includes("Belum ada catatan"));
        await page.evaluate(lay, FAMILY);
        await page.goto(`${url}catatan/simpanan`);
        await restore(page, file);
        for (const path of [...Object.values(paths), ...Object.values(lessonPaths)]) {
          await page.goto(`${url}${path.slice(1)}`, { waitUntil: "load" });
          await page.waitForFunction(isAlive);
          await pause(DRAWN_WITHIN_MS);
          const text = await page.evaluate(() => document.body.textContent);
          if (/Halaman ini macet|Infinity|NaN|Invalid Date/.test(text))
            faults.push(`copy ${nth}: ${path} is broken`);
        }
      } catch (error) {
        faults.push(`copy ${nth}: ${String(error)}`);
      }
      await context.close();
      nth += 1;
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return faults;
}
