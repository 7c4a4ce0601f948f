import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";

import { ensureBrowser } from "../../../scripts/ensure-browser.mjs";
import { press, seePath, seeText, until } from "../../browsers/page.mjs";
import { answerNo, NAMES } from "../../browsers/steps.mjs";
import { importModule } from "../app-modules.mjs";
import { launchChromium, openPhone } from "../chromium.mjs";
import { createScales } from "../private-memory.mjs";
import { openReadyPhone } from "../ready-phone.mjs";
import { median } from "../statistics.mjs";
import { megabytes, UNITS } from "../units.mjs";

const MASSAGES = 6;
/** What the first ones bring for good, or give back late, is no leak. */
const WARM_UP = 2;
/** A run takes minutes. */
const MOST_RUNS = 3;
/** A track that is not let go would leave 3.4 MB each time; the page's own waste comes and goes by less. */
const LEAST_LEAK = megabytes(2);
/** Places that make the player read all of the track, in seconds: its middle, and just before its end. */
const PLACES = [600, 1199];

const hasBegun = () => document.querySelector("#session-track").currentTime > 0.5;
const seek = (seconds) => {
  document.querySelector("#session-track").currentTime = seconds;
};
const playsAt = (seconds) => document.querySelector("#session-track").currentTime > seconds + 0.2;

/** From MULAI to its end, and back to where the next one begins. */
async function massage({ page }) {
  const [middle, end] = PLACES;
  await press(page, NAMES.start);
  await seePath(page, "/pijat/sesi");
  await until(page, "a track that plays", hasBegun);
  await page.evaluate(seek, middle);
  await until(page, "the middle of the track", playsAt, [middle]);
  await page.evaluate(seek, end);
  await seeText(page, "Terima kasih, Ayah.");
  await press(page, "Tutup");
  await seePath(page, "/");
}

/** Leads to MULAI, where the track is made ready ahead of the tap. */
async function getReady({ page }) {
  await press(page, NAMES.massage);
  await answerNo(page);
}

/** In the page: plays a track from a Blob as plainly as can be, and lets it go. */
async function playBlob(places) {
  const response = await fetch("/track.mp3");
  const url = URL.createObjectURL(new Blob([await response.arrayBuffer()], { type: "audio/mpeg" }));
  const element = document.querySelector("audio");
  const reach = (seconds) =>
    new Promise((resolve) => {
      const look = () => (element.currentTime > seconds ? resolve() : setTimeout(look, 50));
      look();
    });
  element.src = url;
  await element.play();
  await reach(0.5);
  for (const seconds of places) {
    element.currentTime = seconds;
    await reach(seconds + 0.2);
  }
  element.pause();
  element.removeAttribute("src");
  element.load();
  URL.revokeObjectURL(url);
}

/** The same bytes that the app plays. */
async function trackOf(root) {
  const { protocols } = await importModule("src/content/protocols/index.ts");
  const { compileTimeline } = await importModule("src/core/protocol/compile.ts");
  const { spliceTrack } = await importModule("src/core/track/splice.ts");
  const { clipPath } = await importModule("src/content/voice/index.ts");
  const timeline = compileTimeline(protocols.jujun);
  const wanted = ["breath", ...timeline.cues.map(({ clip }) => clip)];
  const clips = wanted.map((clip) => [
    clip,
    new Uint8Array(readFileSync(join(root, clipPath(clip)))),
  ]);
  return spliceTrack(timeline, Object.fromEntries(clips)).bytes;
}

async function serveBare(track) {
  const server = createServer(({ url }, response) => {
    const isTrack = url === "/track.mp3";
    response.setHeader("cache-control", "no-store");
    response.setHeader("content-type", isTrack ? "audio/mpeg" : "text/html");
    response.end(isTrack ? track : "<!doctype html><button>play</button><audio></audio>");
  }).listen(0);
  await once(server, "listening");
  return server;
}

/** Weighs before and after six rounds. */
async function weighRounds(browser, phone, { first, again }) {
  const weigh = await createScales(browser, phone);
  const repeat = async (times) => {
    for (let round = 0; round < times; round += 1) await again();
  };
  await first();
  await repeat(WARM_UP - 1);
  const before = await weigh();
  await repeat(MASSAGES);
  return { before, after: await weigh() };
}

/** Without the network domain: with it the developer tools keep each track in the page's process, in base64. */
async function inOwnBrowser(work) {
  const browser = await launchChromium(ensureBrowser(), { networkEnabled: false });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

const weighApp = (root) =>
  inOwnBrowser(async (browser) => {
    const phone = await openReadyPhone({ root, browser });
    return weighRounds(browser, phone, {
      first: () => massage(phone),
      again: async () => {
        await getReady(phone);
        await massage(phone);
      },
    });
  });

const weighBare = (track) =>
  inOwnBrowser(async (browser) => {
    const server = await serveBare(track);
    try {
      const phone = await openPhone(browser);
      await phone.page.goTo(`http://localhost:${server.address().port}/`);
      await phone.page.click("button");
      const play = () => phone.page.evaluate(playBlob, PLACES);
      return await weighRounds(browser, phone, { first: play, again: play });
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });

/** A process may give back what the other one keeps: each is judged by itself. */
const PROCESSES = ["page", "browser"];
const factorOf = ({ before, after }, name) => after[name] / before[name];
const growthOf = ({ before, after }, name) => (after[name] - before[name]) / MASSAGES;
const inMegabytes = (bytes) => `${(bytes / 1024 ** 2).toFixed(1)} MB`;

function noteOf(what, weighed) {
  const middle = (at, name) => inMegabytes(median(weighed.map((one) => one[at][name])));
  const parts = PROCESSES.map(
    (name) => `${name} ${middle("before", name)} → ${middle("after", name)}`,
  );
  return `${what}, after ${WARM_UP} → after ${WARM_UP + MASSAGES}: ${parts.join(", ")}`;
}

/** What six massages leave in memory, beside a bare page that plays six Blobs of the same bytes. */
export async function measureMemory({ root, runs }) {
  const track = await trackOf(root);
  const pairs = [];
  for (let run = 0; run < Math.min(runs, MOST_RUNS); run += 1)
    pairs.push({ app: await weighApp(root), bare: await weighBare(track) });
  const apps = pairs.map(({ app }) => app);
  const bares = pairs.map(({ bare }) => bare);
  const worst = (of) =>
    pairs.map(({ app, bare }) => Math.max(...PROCESSES.map((name) => of(app, bare, name))));
  return [
    {
      what: `private memory after ${MASSAGES} more massages, its growth over a bare page's`,
      unit: UNITS.times,
      values: worst((app, bare, name) => factorOf(app, name) / factorOf(bare, name)),
      bar: { atMost: 1.2 },
      notes: [noteOf("massages", apps), noteOf(`Blobs of ${track.length} bytes`, bares)],
    },
    {
      what: "private memory that one massage leaves, beyond a bare page's Blob",
      unit: UNITS.kilobytes,
      values: worst((app, bare, name) => growthOf(app, name) - growthOf(bare, name)),
      bar: { atMost: LEAST_LEAK },
    },
  ];
}
