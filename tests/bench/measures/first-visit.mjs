import { rmSync } from "node:fs";

import { seeQuiet, until } from "../../browsers/page.mjs";
import { openSite } from "../../browsers/site.mjs";
import { openPhone } from "../chromium.mjs";
import { builtFloor } from "../floor-site.mjs";
import { fetchedPeer, PEER } from "../peer-site.mjs";
import { sum } from "../statistics.mjs";
import { kilobytes, UNITS } from "../units.mjs";

const pathOf = ({ url }) => new URL(url).pathname;

const lineOf = (kilobits, latency) => ({
  offline: false,
  latency,
  downloadThroughput: (kilobits * 1000) / 8,
  uploadThroughput: (kilobits * 1000) / 8,
});

const LINES = [
  {
    name: "400 kbit/s, 400 ms, CPU 4×",
    line: lineOf(400, 400),
    cpu: 4,
    tapMs: 1200,
    earlyMs: 2500,
  },
  { name: "280 kbit/s, 800 ms, CPU 6×", line: lineOf(280, 800), cpu: 6 },
];

/** Answering at most so many times what the bare page of the same stack needs, in the same run. */
const OVER_FLOOR = 1.15;
/** Requests that belong to no page: what the next tap needs comes after the answer. */
const MOST_REQUESTS = 15;
const MOST_BYTES = kilobytes(130);

/** In the page, before all else: when it is painted, and when its link has got its React properties. */
function watchVisit() {
  const visit = { paintMs: null, answersMs: null, nextMs: null, shift: 0 };
  window.visit = visit;
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === "first-contentful-paint") visit.paintMs = startTime;
  }).observe({ type: "paint", buffered: true });
  let isAnswered = false;
  const headingOf = () => document.querySelector("h1")?.textContent ?? null;
  /** The heading of the page that was left; null on a page that was opened by its address. */
  let left = null;
  const look = () => {
    const link = document.querySelector('main a[href$="/pijat"]');
    const isAlive =
      link !== null && Object.keys(link).some((key) => key.startsWith("__reactProps$"));
    if (isAlive && !isAnswered) {
      isAnswered = true;
      visit.answersMs = performance.now();
      left = headingOf();
    }
    const heading = headingOf();
    const isNext = location.pathname.endsWith("/pijat") && heading !== null && heading !== left;
    if (isNext) visit.nextMs = performance.timeOrigin + performance.now();
    else setTimeout(look, 5);
  };
  look();
}

/** In the page. @returns when it was tapped, in ms since the epoch */
function tapLink() {
  document.querySelector('main a[href$="/pijat"]').click();
  return performance.timeOrigin + performance.now();
}

async function openVisit(browser, site, { line, cpu }, watch = watchVisit) {
  const phone = await openPhone(browser);
  const requests = [];
  await phone.cdp.send("Network.enable");
  phone.cdp.on("Network.requestWillBeSent", ({ requestId, request, wallTime, initiator }) =>
    requests.push({
      requestId,
      url: request.url,
      atMs: wallTime * 1000,
      bytes: 0,
      isAhead: initiator.type === "script",
    }),
  );
  phone.cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const found = requests.find((one) => one.requestId === requestId);
    if (found !== undefined) found.bytes = encodedDataLength;
  });
  await phone.cdp.send("Network.emulateNetworkConditions", line);
  await phone.slowDown(cpu);
  await phone.tab.evaluateOnNewDocument(watch);
  // The visit goes on while it is watched: what never ends loading is seen by what is waited for.
  void phone.tab.goto(site.url, { timeout: 300_000 }).catch(() => undefined);
  return { phone, requests };
}

/** In the page: what it begins with, as every page does. */
const scriptsOf = () => [...document.scripts].map(({ src }) => src);

/** Paths of all that the next page asks for and the first one does not: what is fetched ahead for it is the tap's own. */
async function pathsOfNext(browser, site) {
  const phone = await openPhone(browser);
  const paths = new Set();
  await phone.cdp.send("Network.enable");
  phone.cdp.on("Network.requestWillBeSent", ({ request }) => paths.add(pathOf(request)));
  await phone.page.goTo(`${site.url}pijat`);
  await seeQuiet(phone.page);
  for (const url of await phone.page.evaluate(scriptsOf))
    if (url !== "") paths.delete(pathOf({ url }));
  await phone.close();
  return paths;
}

/** A first visit that is waited for; the tap comes as soon as the page answers. */
async function answered(browser, site, way, ahead = new Set()) {
  const { phone, requests } = await openVisit(browser, site, way);
  try {
    await until(phone.page, "a page that answers", () => window.visit?.answersMs > 0);
    const { paintMs, answersMs, originMs } = await phone.page.evaluate(() => ({
      ...window.visit,
      originMs: performance.timeOrigin,
    }));
    const tappedMs = await phone.page.evaluate(tapLink);
    await until(phone.page, "the next page", () => window.visit?.nextMs > 0);
    const nextMs = await phone.page.evaluate(() => window.visit.nextMs);
    const before = requests.filter(
      (one) => one.atMs <= originMs + answersMs && !(one.isAhead && ahead.has(pathOf(one))),
    );
    return { paintMs, answersMs, tapMs: nextMs - tappedMs, before };
  } finally {
    await phone.close();
  }
}

/** A tap as soon as something is painted, when the page cannot answer yet. */
async function tappedEarly(browser, site, way) {
  const { phone } = await openVisit(browser, site, way);
  try {
    await until(phone.page, "a first paint", () => window.visit?.paintMs > 0);
    const isAnswering = await phone.page.evaluate(() => window.visit.answersMs !== null);
    if (isAnswering) throw new Error("The page answered before it was seen to be painted");
    const tappedMs = await phone.page.evaluate(tapLink);
    await until(phone.page, "the next page", () => window.visit?.nextMs > 0);
    return (await phone.page.evaluate(() => window.visit.nextMs)) - tappedMs;
  } finally {
    await phone.close();
  }
}

async function measureLine({ browser, runs, own, floor }, way) {
  const ours = [];
  const bare = [];
  const early = [];
  const ahead = await pathsOfNext(browser, own);
  for (let run = 0; run < runs; run += 1) {
    ours.push(await answered(browser, own, way, ahead));
    bare.push(await answered(browser, floor, way));
    if (way.earlyMs !== undefined) early.push(await tappedEarly(browser, own, way));
  }
  const ratios = ours.map(({ answersMs }, run) => answersMs / bare[run].answersMs);
  const { milliseconds, kilobytes: kb, times, count } = UNITS;
  const of = (visits, name) => visits.map((visit) => visit[name]);
  return [
    {
      what: `First visit over the floor, ${way.name}`,
      unit: times,
      values: ratios,
      bar: { atMost: OVER_FLOOR },
      notes: [
        `the bare page: ${bare[0].before.map(({ url, bytes }) => `${pathOf({ url })} ${bytes}`).join(", ")}`,
      ],
    },
    { what: "  first paint", unit: milliseconds, values: of(ours, "paintMs") },
    { what: "  answers", unit: milliseconds, values: of(ours, "answersMs") },
    { what: "  the bare page answers", unit: milliseconds, values: of(bare, "answersMs") },
    {
      what: "  tap as it answers, to the next screen",
      unit: milliseconds,
      values: of(ours, "tapMs"),
      ...(way.tapMs === undefined ? {} : { bar: { atMost: way.tapMs } }),
    },
    ...(way.earlyMs === undefined
      ? []
      : [
          {
            what: "  tap at first paint, to the next screen",
            unit: milliseconds,
            values: early,
            bar: { atMost: way.earlyMs },
          },
        ]),
    {
      what: "  requests until it answers, the next tap's aside",
      unit: count,
      values: ours.map(({ before }) => before.length),
      bar: { atMost: MOST_REQUESTS },
      notes: ours[0].before.map(({ url, bytes }) => `${pathOf({ url })} ${bytes}`),
    },
    {
      what: "  bytes until it answers, the next tap's aside",
      unit: kb,
      values: ours.map(({ before }) => sum(before.map(({ bytes }) => bytes))),
      bar: { atMost: MOST_BYTES },
    },
  ];
}

/** In the page, before all else: when it is painted, and when its first button has got its React properties. */
function watchPeer() {
  const visit = { paintMs: null, answersMs: null };
  window.visit = visit;
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === "first-contentful-paint") visit.paintMs = startTime;
  }).observe({ type: "paint", buffered: true });
  const look = () => {
    const isAlive = [...document.querySelectorAll("button")].some((one) =>
      Object.keys(one).some((key) => key.startsWith("__reactProps$")),
    );
    if (isAlive) visit.answersMs = performance.now();
    else setTimeout(look, 20);
  };
  look();
}

/** A published app of the same kind, for comparison; it has no bar, and may be out of reach. */
async function measurePeer(browser) {
  const [{ name, line, cpu }] = LINES;
  const site = await openSite(fetchedPeer());
  const { phone } = await openVisit(browser, site, { line, cpu }, watchPeer);
  try {
    await until(phone.page, "a peer that answers", () => window.visit?.answersMs > 0, [], 300_000);
    const { paintMs, answersMs } = await phone.page.evaluate(() => window.visit);
    const { milliseconds } = UNITS;
    return [
      { what: `${PEER}, ${name}: first paint`, unit: milliseconds, values: [paintMs] },
      { what: "  answers", unit: milliseconds, values: [answersMs] },
    ];
  } finally {
    await phone.close();
    await site.close();
  }
}

/** The first visit on a poor line, in turn with the bare page of the same stack. */
export async function measureFirstVisit({ root, browser, runs }) {
  const floorRoot = builtFloor();
  const own = await openSite(root);
  const floor = await openSite(floorRoot);
  try {
    const rows = [];
    for (const way of LINES) rows.push(...(await measureLine({ browser, runs, own, floor }, way)));
    const peer = await measurePeer(browser).catch((error) => {
      console.error(`not compared: ${error.message}`);
      return [];
    });
    return [...rows, ...peer];
  } finally {
    await own.close();
    await floor.close();
    rmSync(floorRoot, { recursive: true });
  }
}
