#!/usr/bin/env node
// Takes the pictures of the README and the manifest from the built app: `npm run build && npm run screenshots`.
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

import { ensureBrowser } from "./ensure-browser.mjs";
import { serve } from "./serve.mjs";

const PORT = 4399;
const OUT = fileURLToPath(new URL("../public/screenshots/", import.meta.url));
const PHONE = { width: 412, height: 915 };
const WIDE = { width: 1280, height: 800 };

/** A sign counts as read that has stood in sight for so long, in ms. */
const READS_MS = 250;

/** What is asked of the day, and what of her history. */
const ASKED = ["Ada tanda ini hari ini atau semalam?", "Ada yang seperti ini?"];

/** Reads what is asked, answers "Semua tidak", and stands before MULAI. */
async function prepare(page) {
  await page.goto(`http://localhost:${PORT}/pijat`);
  await page.getByRole("button", { name: "Lewati dulu", exact: true }).click();
  for (const name of ASKED) {
    await page.getByRole("heading", { level: 1, name }).waitFor();
    for (const sign of await page.getByRole("checkbox").all()) {
      await sign.scrollIntoViewIfNeeded();
      await page.waitForTimeout(READS_MS);
    }
    await page.getByRole("button", { name: "Semua tidak" }).click();
  }
  await page.getByRole("button", { name: "MULAI" }).waitFor();
}

const seek = (page, seconds) =>
  page.evaluate((to) => {
    document.querySelector("#session-track").currentTime = to;
  }, seconds);

/** A birth this morning, and one note of each kind. */
async function writeNotes(page) {
  await page.goto(`http://localhost:${PORT}/catatan?catat=lahir`);
  await page.getByRole("button", { name: "Hari ini" }).click();
  await page.locator("dialog input[type=time]").fill("00:10");
  await page.getByRole("button", { name: "Simpan" }).click();
  await page.getByRole("button", { name: "Kolostrum keluar" }).click();
  await page.getByRole("button", { name: /^Baru saja/ }).click();
  await page.getByRole("button", { name: /^Tetes/ }).click();
  await page.getByRole("button", { name: "Simpan" }).click();
  await page.getByRole("button", { name: "Selesai" }).click();
  for (const name of ["Menyusu", "Pipis", "BAB"])
    await page.getByRole("button", { name, exact: true }).click();
  await page.getByRole("figure").first().waitFor();
  await page
    .getByText(/^BAB, \d/)
    .first()
    .waitFor();
}

async function take(browser, { theme, viewport, names }) {
  const context = await browser.newContext({
    viewport,
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    serviceWorkers: "block",
    reducedMotion: "no-preference",
  });
  await context.addInitScript((choice) => {
    const key = "tetes-pertama.settings";
    const hint = { theme: choice, installHintClosed: true };
    if (localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify(hint));
  }, theme);
  const page = await context.newPage();
  const shoot = (name) => page.screenshot({ path: `${OUT}${name}.png` });

  await page.goto(`http://localhost:${PORT}/`);
  await page.getByText("Catatan").first().waitFor();
  if (names.home) await shoot(names.home);
  if (names.notebook) {
    await writeNotes(page);
    await shoot(names.notebook);
    await page.evaluate(() => indexedDB.deleteDatabase("tetes-pertama"));
    await page.reload();
  }
  if (names.lesson) {
    await page.goto(`http://localhost:${PORT}/belajar/pijat?kartu=thumbs-beside-spine`);
    await page.getByRole("article").waitFor();
    await page.waitForLoadState("networkidle");
    await shoot(names.lesson);
  }
  if (names.ready || names.session) {
    await prepare(page);
    if (names.ready) await shoot(names.ready);
    await page.getByRole("button", { name: "MULAI" }).click();
    await page.getByRole("timer").waitFor();
    await seek(page, 111);
    await page.getByText("Babak 1 dari 3", { exact: true }).first().waitFor();
    await page.waitForTimeout(800);
    await shoot(names.session);
    if (names.rest) {
      await seek(page, 347);
      await page.getByText("Istirahat", { exact: true }).first().waitFor();
      await page.waitForTimeout(800);
      await shoot(names.rest);
    }
  }
  await context.close();
}

const server = await serve({
  root: fileURLToPath(new URL("../dist", import.meta.url)),
  port: PORT,
});
mkdirSync(OUT, { recursive: true });
const browser = await chromium.launch({ executablePath: ensureBrowser() });
try {
  await take(browser, {
    theme: "light",
    viewport: PHONE,
    names: {
      home: "home",
      notebook: "notebook",
      lesson: "lesson",
      ready: "ready",
      session: "session",
      rest: "rest",
    },
  });
  await take(browser, { theme: "night", viewport: PHONE, names: { session: "session-night" } });
  await take(browser, { theme: "light", viewport: WIDE, names: { home: "home-wide" } });
} finally {
  await browser.close();
  server.close();
}
