#!/usr/bin/env node
// Measures the built app against its bars and prints one table. It judges nothing: it fails only where a measure could
// not be taken. `--root DIR` takes a site that is built already, `--runs N` repeats the timed measures, `--only a,b`
// takes some of them.
import { existsSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { ensureBrowser } from "../../scripts/ensure-browser.mjs";
import { builtSite } from "./built-site.mjs";
import { launchChromium } from "./chromium.mjs";
import { measureColdLoad } from "./measures/cold-load.mjs";
import { measureFirstSound } from "./measures/first-sound.mjs";
import { measureFirstVisit } from "./measures/first-visit.mjs";
import { measureHandOver } from "./measures/hand-over.mjs";
import { measureHtml } from "./measures/html-size.mjs";
import { measureIntake } from "./measures/intake.mjs";
import { measureMemory } from "./measures/memory.mjs";
import { measureLighthouse } from "./measures/lighthouse.mjs";
import { measureNotebook } from "./measures/notebook-size.mjs";
import { measureNoting } from "./measures/noting.mjs";
import { measureMainThread } from "./measures/main-thread.mjs";
import { measureCues } from "./measures/onsets.mjs";
import { measurePlayingClock } from "./measures/playing-clock.mjs";
import { measureSound } from "./measures/session-sound.mjs";
import { measureRegister } from "./measures/register.mjs";
import { measureRoutes } from "./measures/routes.mjs";
import { measureStudio } from "./measures/studio.mjs";
import { measureStored } from "./measures/stored-bytes.mjs";
import { writeNotes, writeTable } from "./table.mjs";

const MEASURES = {
  html: measureHtml,
  load: measureColdLoad,
  visit: measureFirstVisit,
  routes: measureRoutes,
  lighthouse: measureLighthouse,
  stored: measureStored,
  sound: measureSound,
  start: measureFirstSound,
  cues: measureCues,
  clock: measurePlayingClock,
  session: measureMainThread,
  memory: measureMemory,
  noting: measureNoting,
  notebook: measureNotebook,
  handover: measureHandOver,
  studio: measureStudio,
  register: measureRegister,
  intake: measureIntake,
};

const { values } = parseArgs({
  options: {
    root: { type: "string" },
    runs: { type: "string", default: "5" },
    only: { type: "string", default: Object.keys(MEASURES).join(",") },
  },
});

const root = values.root === undefined ? builtSite() : resolve(values.root);
if (!existsSync(join(root, "_headers"))) throw new Error(`${root} holds no built site`);

const browser = await launchChromium(ensureBrowser());
const context = { root, browser, runs: Number(values.runs) };
const version = await browser.version();
const rows = [];
const failures = [];
try {
  for (const name of values.only.split(",")) {
    const began = performance.now();
    try {
      rows.push(...(await MEASURES[name](context)));
    } catch (error) {
      failures.push(`${name}: ${error.message}`);
    }
    console.error(`${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
  }
} finally {
  await browser.close();
}

const load = loadavg().map((one) => one.toFixed(1));
console.log(
  `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} cores, load ${load.join(" ")}`,
);
console.log(`${version}; times depend on this machine and on what else it does\n`);
console.log(writeTable(rows));
console.log(`\n${writeNotes(rows)}`);
for (const failure of failures) console.log(`\nNOT MEASURED ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
