import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/** Long enough for the page's process to be told by the time it has worked, in ms. */
const BUSY_MS = 600;
/** What was let go is given back by and by: the lowest of so many looks, a second apart, counts. */
const LOOKS = 6;

/**
 * Memory in bytes that a process alone has written to. Pages of the program itself are left out: they are shared as long
 * as another browser runs on this machine, and private when it ends.
 */
function privateBytes(pid) {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
  return Number(/^Private_Dirty:\s+(\d+) kB/m.exec(rollup)?.[1]) * 1024;
}

const keepBusy = (ms) => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

/**
 * Finds the two processes that hold what a page holds, and weighs them. Linux only.
 *
 * @param {import("puppeteer-core").Browser} browser with this one page
 * @param {import("./chromium.mjs").Phone} phone
 * @returns {Promise<() => Promise<{ page: number, browser: number }>>} bytes of the page's process and of the browser's
 */
export async function createScales(browser, phone) {
  const cdp = await browser.target().createCDPSession();
  const processes = async () => (await cdp.send("SystemInfo.getProcessInfo")).processInfo;
  const before = await processes();
  await phone.tab.evaluate(keepBusy, BUSY_MS);
  const after = await processes();
  const workOf = ({ id, cpuTime }) => cpuTime - (before.find((one) => one.id === id)?.cpuTime ?? 0);
  const page = after
    .filter(({ type }) => type === "renderer")
    .reduce((a, b) => (workOf(b) > workOf(a) ? b : a));
  const main = after.find(({ type }) => type === "browser");
  return async () => {
    const looks = [];
    for (let look = 0; look < LOOKS; look += 1) {
      await phone.cdp.send("HeapProfiler.collectGarbage");
      await pause(1_000);
      looks.push({ page: privateBytes(page.id), browser: privateBytes(main.id) });
    }
    const lowest = (name) => Math.min(...looks.map((look) => look[name]));
    return { page: lowest("page"), browser: lowest("browser") };
  };
}
