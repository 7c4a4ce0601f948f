import { until, press, seePath, seeQuiet } from "../../browsers/page.mjs";
import { seeWorker } from "../../browsers/steps.mjs";
import { openSite } from "../../browsers/site.mjs";
import { openPhone } from "../chromium.mjs";
import { fillNotebook } from "../fill-notebook.mjs";
import { median } from "../statistics.mjs";
import { UNITS } from "../units.mjs";

const SLOW_CPU = 4;
const SIZES = [100, 1_000, 10_000];
const HOUR_MS = 3_600_000;

/** In the page, before all else: when the first note and the last chart stand there. */
function watchNotebook() {
  /** @type {{ listMs: number | null, chartMs: number | null, tapMs: number }} */
  const opened = { listMs: null, chartMs: null, tapMs: 0 };
  window.opened = opened;
  addEventListener(
    "click",
    (event) => Object.assign(opened, { tapMs: event.timeStamp, listMs: null, chartMs: null }),
    {
      capture: true,
    },
  );
  const look = () => {
    const isHere = location.pathname.endsWith("/catatan");
    const paint = (name) =>
      requestAnimationFrame(() =>
        setTimeout(() => {
          opened[name] ??= performance.now();
        }, 0),
      );
    if (isHere && opened.listMs === null && document.querySelector("#all-entries ~ div li"))
      paint("listMs");
    if (
      isHere &&
      opened.chartMs === null &&
      document.querySelector("main figure svg, main [data-chart] svg")
    )
      paint("chartMs");
    setTimeout(look, 4);
  };
  look();
}

const stands = () =>
  window.opened.listMs !== null && window.opened.chartMs !== null ? window.opened : null;

async function openAt(phone, url) {
  await phone.page.goTo(`${url}catatan`);
  const { listMs, chartMs } = await until(phone.page, "the notebook", stands, [], 60_000);
  await phone.page.goTo(url);
  await seeQuiet(phone.page);
  await press(phone.page, "Catatan");
  await seePath(phone.page, "/catatan");
  const tapped = await until(phone.page, "the notebook", stands, [], 60_000);
  return {
    coldMs: listMs,
    coldChartMs: chartMs,
    tabMs: tapped.listMs - tapped.tapMs,
    tabChartMs: tapped.chartMs - tapped.tapMs,
  };
}

/** The notebook with more and more notes: opened by its address, and by its tab. */
export async function measureNotebook({ root, browser, runs }) {
  const site = await openSite(root);
  const phone = await openPhone(browser);
  const bySize = new Map();
  try {
    await phone.tab.evaluateOnNewDocument(watchNotebook);
    await phone.page.goTo(site.url);
    await seeWorker(phone.page);
    await seeQuiet(phone.page);
    await site.close();
    for (const size of SIZES) {
      await phone.page.evaluate(fillNotebook, size, HOUR_MS);
      await phone.slowDown(SLOW_CPU);
      const times = [];
      for (let run = 0; run < runs; run += 1) times.push(await openAt(phone, site.url));
      await phone.slowDown(1);
      bySize.set(size, times);
    }
  } finally {
    await phone.close();
  }
  return rowsOf(bySize);
}

const WAYS = {
  tabMs: "by its tab",
  tabChartMs: "by its tab, with its charts",
  coldMs: "by its address, from nothing",
  coldChartMs: "by its address, from nothing, with its charts",
};

const rowsOf = (bySize) =>
  Object.entries(WAYS).map(([name, words]) => {
    const timesAt = (size) => bySize.get(size).map((one) => one[name]);
    return {
      what: `notebook of 10,000 notes, CPU 4× slower, ${words}`,
      unit: UNITS.milliseconds,
      values: timesAt(10_000),
      bar: { atMost: 1_000 },
      notes: [
        SIZES.map(
          (size) => `${size} notes ${UNITS.milliseconds.write(median(timesAt(size)))}`,
        ).join(", "),
      ],
    };
  });
