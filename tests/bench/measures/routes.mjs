import { seeQuiet, until } from "../../browsers/page.mjs";
import { openSite } from "../../browsers/site.mjs";
import { answerNo, choose, seeWorker } from "../../browsers/steps.mjs";
import { openPhone } from "../chromium.mjs";
import { fillNotebook } from "../fill-notebook.mjs";
import { routesOf } from "../site-routes.mjs";
import { median } from "../statistics.mjs";
import { UNITS } from "../units.mjs";

const SLOW_CPU = 4;
const NOTES = 100;
const HOUR_MS = 3_600_000;
/** A task longer than this makes a finger wait. */
const LONG_MS = 50;
const MOST_SHIFT = 0.05;
const MOST_BLOCKING_MS = 200;

/**
 * In the page, before all else. Chromium with a debugger attached, as here, reads the whole script anew for the place of
 * each error that React makes beforehand: a third of the first task, which no phone has to bear.
 */
function watchRoute() {
  const seen = { shift: 0, tasks: [], moved: [] };
  window.seen = seen;
  new PerformanceObserver((list) => {
    for (const { value, sources, startTime } of list.getEntries()) {
      seen.shift += value;
      const [first] = sources;
      seen.moved.push(
        `${value.toFixed(3)} at ${startTime.toFixed(0)}: ${first?.node?.nodeName ?? "?"} ${(first?.node?.textContent ?? "").slice(0, 30)}`,
      );
    }
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.tasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
}

/** In the page: whether React has taken it over. */
const isAlive = () =>
  [...document.querySelectorAll("#root *")].some((one) =>
    Object.keys(one).some((key) => key.startsWith("__reactProps$")),
  );

async function look(phone, address) {
  await phone.page.goTo(address);
  await until(phone.page, "a page that answers", isAlive, [], 60_000);
  await seeQuiet(phone.page);
  return phone.page.evaluate(() => window.seen);
}

const blockingOf = ({ tasks }) =>
  tasks.reduce((total, duration) => total + Math.max(0, duration - LONG_MS), 0);

/** A route on a phone that has never seen the app. */
async function lookFirst(browser, site, route) {
  const phone = await openPhone(browser);
  try {
    // A tab that has only just begun is slow by itself: a text of the same host warms it, and leaves nothing behind.
    await phone.page.goTo(`${site.url}manifest.webmanifest`);
    await phone.slowDown(SLOW_CPU);
    await phone.tab.evaluateOnNewDocument(watchRoute);
    return await look(phone, site.url + route);
  } finally {
    await phone.close();
  }
}

/** A phone of a family in their first days. */
async function openFamily(browser, site) {
  const phone = await openPhone(browser);
  await phone.page.goTo(site.url);
  await seeWorker(phone.page);
  await choose(phone.page);
  await answerNo(phone.page);
  await phone.page.evaluate(fillNotebook, NOTES, HOUR_MS);
  await phone.slowDown(SLOW_CPU);
  await phone.tab.evaluateOnNewDocument(watchRoute);
  return phone;
}

async function times(runs, take) {
  const taken = [];
  for (let run = 0; run < runs; run += 1) taken.push(await take());
  return taken;
}

function rowsOf(route, when, seen) {
  const worst = seen.toSorted((a, b) => b.shift - a.shift)[0];
  return [
    {
      what: `/${route}, ${when}: layout shift`,
      unit: UNITS.share,
      values: seen.map(({ shift }) => shift),
      bar: { atMost: MOST_SHIFT },
      notes: worst.shift > MOST_SHIFT ? worst.moved : [],
    },
    {
      what: `  blocking time, CPU ${SLOW_CPU}×`,
      unit: UNITS.milliseconds,
      values: seen.map(blockingOf),
      bar: { atMost: MOST_BLOCKING_MS },
      notes: [
        `longest task ${median(seen.map(({ tasks }) => Math.max(0, ...tasks))).toFixed(0)} ms`,
      ],
    },
  ];
}

/** Every written page: what jumps in it, and how long it holds a finger; for the first time, and for a family. */
export async function measureRoutes({ root, browser, runs }) {
  const site = await openSite(root);
  const rows = [];
  try {
    const routes = routesOf(root);
    // One phone after the other: a second one that is open takes its share of this machine, and no phone has one.
    for (const route of routes)
      rows.push(
        ...rowsOf(route, "first visit", await times(runs, () => lookFirst(browser, site, route))),
      );
    const family = await openFamily(browser, site);
    for (const route of routes)
      rows.push(
        ...rowsOf(route, "family", await times(runs, () => look(family, site.url + route))),
      );
    await family.close();
    return rows;
  } finally {
    await site.close();
  }
}
