import { readFileSync } from "node:fs";
import { join } from "node:path";

import { seePath, until } from "../../browsers/page.mjs";
import { openSite } from "../../browsers/site.mjs";
import { openPhone } from "../chromium.mjs";
import { sum } from "../statistics.mjs";
import { kilobytes, UNITS } from "../units.mjs";
import { gzipBytes } from "./html-size.mjs";

/** 400 kbit/s, in bytes a second. */
const THROUGHPUT = 50_000;
const SLOW_NETWORK = {
  offline: false,
  latency: 400,
  downloadThroughput: THROUGHPUT,
  uploadThroughput: THROUGHPUT,
};
const SLOW_CPU = 4;

/** In the page, before all else: notes the paints, and when the tile of the massage has got its React properties. */
function watchLoad() {
  const load = { firstPaintMs: null, largestMs: null, largest: null, respondsMs: null };
  window.coldLoad = load;
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === "first-contentful-paint") load.firstPaintMs = startTime;
  }).observe({ type: "paint", buffered: true });
  new PerformanceObserver((list) => {
    const last = list.getEntries().at(-1);
    load.largestMs = last.startTime;
    load.largest = `${last.element?.localName ?? "?"} "${(last.element?.textContent ?? last.url).trim().slice(0, 40)}"`;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  const look = () => {
    const tile = document.querySelector('main a[href$="/pijat"]');
    const isAlive =
      tile !== null && Object.keys(tile).some((key) => key.startsWith("__reactProps$"));
    if (isAlive) load.respondsMs = performance.now();
    else setTimeout(look, 5);
  };
  look();
}

const scriptsUntilResponse = () =>
  performance
    .getEntriesByType("resource")
    .filter(({ name }) => new URL(name).pathname.endsWith(".js"))
    .map(({ name, startTime }) => ({
      path: new URL(name).pathname,
      isBefore: startTime <= window.coldLoad.respondsMs,
    }));

/** The tile leads on without a new document: what was taken for a page that responds is one. */
async function pressTile({ page }) {
  await page.evaluate(() => {
    window.isSameDocument = true;
  });
  await page.click('main a[href$="/pijat"]');
  await seePath(page, "/pijat");
  if (!(await page.evaluate(() => window.isSameDocument)))
    throw new Error("The tile of the massage opened a new document: the page did not respond yet");
}

async function loadOnce(browser, site) {
  const phone = await openPhone(browser);
  try {
    await phone.cdp.send("Network.enable");
    await phone.cdp.send("Network.emulateNetworkConditions", SLOW_NETWORK);
    await phone.slowDown(SLOW_CPU);
    await phone.tab.evaluateOnNewDocument(watchLoad);
    await phone.page.goTo(site.url);
    await until(phone.page, "Beranda that responds", () => window.coldLoad.respondsMs !== null);
    const load = await phone.page.evaluate(() => window.coldLoad);
    const scripts = await phone.page.evaluate(scriptsUntilResponse);
    await pressTile(phone);
    return { ...load, scripts };
  } finally {
    await phone.close();
  }
}

/** Beranda for the first time: nothing stored, a slow network, a slow phone. */
export async function measureColdLoad({ root, browser, runs }) {
  const site = await openSite(root);
  const loads = [];
  try {
    for (let run = 0; run < runs; run += 1) loads.push(await loadOnce(browser, site));
  } finally {
    await site.close();
  }
  return [...scriptRows(root, loads), ...paintRows(loads)];
}

function scriptRows(root, loads) {
  const sizeOf = (path) => gzipBytes(readFileSync(join(root, path)));
  const before = ({ scripts }) =>
    scripts.filter(({ isBefore }) => isBefore).map(({ path }) => path);
  const [first] = loads;
  const after = first.scripts.filter(({ isBefore }) => !isBefore).map(({ path }) => path);
  const list = (paths) =>
    paths.map((path) => `${path.split("/").at(-1)} ${UNITS.kilobytes.write(sizeOf(path))}`);
  return [
    {
      what: "JavaScript before Beranda responds, gzip",
      unit: UNITS.kilobytes,
      values: loads.map((load) => sum(before(load).map(sizeOf))),
      bar: { atMost: kilobytes(130) },
      notes: [
        "asked for before the massage's tile had its React properties:",
        ...list(before(first)).map((line) => `  ${line}`),
        `asked for later, not counted: ${list(after).join(", ") || "none"}`,
      ],
    },
  ];
}

function paintRows(loads) {
  const condition = "400 kbit/s, 400 ms, CPU 4× slower";
  return [
    {
      what: `Beranda, largest contentful paint, ${condition}`,
      unit: UNITS.milliseconds,
      values: loads.map(({ largestMs }) => largestMs),
      bar: { atMost: 2500 },
      notes: [
        `largest: ${loads[0].largest}`,
        "Chromium adds the 400 ms to each request, not to opening the connection (TCP and TLS would add 2 to 3 of them).",
      ],
    },
    {
      what: "  first contentful paint",
      unit: UNITS.milliseconds,
      values: loads.map(({ firstPaintMs }) => firstPaintMs),
    },
    {
      what: "  until it responds",
      unit: UNITS.milliseconds,
      values: loads.map(({ respondsMs }) => respondsMs),
    },
  ];
}
