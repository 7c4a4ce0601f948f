import { press, seePath, until } from "../../browsers/page.mjs";
import { NAMES, stopAndEnd } from "../../browsers/steps.mjs";
import { openReadyPhone } from "../ready-phone.mjs";
import { median } from "../statistics.mjs";
import { UNITS } from "../units.mjs";
import { traceSession } from "./main-thread-trace.mjs";

const SLOW_CPU = 6;
const IN_ROUND_S = 45;
const WINDOW_MS = 10_000;

const PHONES = [
  { name: "light, with trail", theme: "light", memory: 8 },
  { name: "night, with trail", theme: "night", memory: 8 },
  { name: "light, weak phone", theme: "light", memory: 2 },
  { name: "night, weak phone", theme: "night", memory: 2 },
];

/** In the page, before all else: a phone with so many GB of memory, and its theme. */
function dress({ theme, memory }) {
  Object.defineProperty(Navigator.prototype, "deviceMemory", { get: () => memory });
  const key = "tetes-pertama.settings";
  const settings = JSON.parse(localStorage.getItem(key) ?? "{}");
  localStorage.setItem(key, JSON.stringify({ ...settings, theme }));
}

/** In the page: counts frames, and those in which the hands stood elsewhere than before. */
function countFrames(lastsMs) {
  const hand = document.querySelector('[data-layer="right"]');
  const hasTrail = () => document.querySelector('[data-layer="trail"]') !== null;
  const begunMs = performance.now();
  const counts = { frames: 0, drawn: 0, longestMs: 0, trailAtStart: hasTrail() };
  let place = hand.style.transform;
  let lastMs = begunMs;
  return new Promise((resolve) => {
    requestAnimationFrame(function count() {
      const atMs = performance.now();
      counts.frames += 1;
      counts.longestMs = Math.max(counts.longestMs, atMs - lastMs);
      lastMs = atMs;
      if (hand.style.transform !== place) counts.drawn += 1;
      place = hand.style.transform;
      if (atMs - begunMs < lastsMs) requestAnimationFrame(count);
      else resolve({ ...counts, trailAtEnd: hasTrail(), lastedMs: atMs - begunMs });
    });
  });
}

async function metricsOf(cdp) {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
}

/** The thread's own time: what other programs take from a shared processor is not the page's doing. */
const countOwnTime = (cdp) => cdp.send("Performance.enable", { timeDomain: "threadTicks" });

const seekTo = (page, seconds) =>
  page.evaluate((to) => {
    document.querySelector("#session-track").currentTime = to;
  }, seconds);

async function watchWindow({ page, cdp }) {
  await seekTo(page, IN_ROUND_S);
  const before = await metricsOf(cdp);
  const counts = await page.evaluate(countFrames, WINDOW_MS);
  const after = await metricsOf(cdp);
  const spent = (name) => (100 * (after[name] - before[name])) / counts.lastedMs;
  return {
    ...counts,
    busy: spent("TaskDuration"),
    script: spent("ScriptDuration"),
    style: spent("RecalcStyleDuration"),
    layout: spent("LayoutDuration"),
  };
}

async function watchPhone(phone, dressing, runs) {
  const { tab, page, slowDown, url } = phone;
  const { identifier } = await tab.evaluateOnNewDocument(dress, dressing);
  await page.goTo(`${url}pijat`);
  await press(page, NAMES.start);
  await seePath(page, "/pijat/sesi");
  await slowDown(SLOW_CPU);
  await seekTo(page, IN_ROUND_S);
  await until(
    page,
    "the hands on her back",
    () => document.querySelector('[data-layer="right"]') !== null,
  );
  const windows = [];
  for (let run = 0; run < runs; run += 1) windows.push(await watchWindow(phone));
  await seekTo(page, IN_ROUND_S);
  const trace = await traceSession(tab, WINDOW_MS / 2);
  await slowDown(1);
  await stopAndEnd(page);
  await press(page, "Tutup");
  await seePath(page, "/");
  await tab.removeScriptToEvaluateOnNewDocument(identifier);
  return { name: dressing.name, windows, trace };
}

/** A massage in its first round on a slow phone: how busy the page is, how smoothly the hands move. */
export async function measureMainThread(context) {
  const phone = await openReadyPhone(context);
  await countOwnTime(phone.cdp);
  const watched = [];
  try {
    for (const dressing of PHONES) watched.push(await watchPhone(phone, dressing, context.runs));
  } finally {
    await phone.close();
  }
  return watched.flatMap(rowsOf);
}

function rowsOf({ name, windows, trace }) {
  const session = `session, CPU 6× slower, ${name}`;
  const share = (key) => `${median(windows.map((one) => one[key])).toFixed(0)} %`;
  const withTrail = windows.filter(({ trailAtStart, trailAtEnd }) => trailAtStart && trailAtEnd);
  const rate = (key) => windows.map((one) => (1000 * one[key]) / one.lastedMs);
  return [
    {
      what: `${session}: main thread busy`,
      unit: UNITS.percent,
      values: windows.map(({ busy }) => busy),
      bar: { atMost: 50 },
      notes: [
        `script ${share("script")}, style ${share("style")}, layout ${share("layout")}; the trail stood through ${withTrail.length} of ${windows.length} windows`,
        `by the wall clock, in one trace: ${trace.busy.toFixed(0)} %; ${trace.parts}`,
        `frames in that trace: ${trace.frames}`,
      ],
    },
    {
      what: `${session}: frames`,
      unit: UNITS.framesPerSecond,
      values: rate("frames"),
      bar: { atLeast: 30 },
    },
    {
      what: `${session}: hands drawn`,
      unit: UNITS.framesPerSecond,
      values: rate("drawn"),
      bar: { atLeast: 30 },
      notes: [
        `longest gap ${Math.max(...windows.map(({ longestMs }) => longestMs)).toFixed(0)} ms`,
      ],
    },
  ];
}
