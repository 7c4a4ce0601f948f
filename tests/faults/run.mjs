#!/usr/bin/env node
// Kills the browser at random moments while notes are being made, and holds what lies in the database afterwards
// against what the app had called kept: nothing of it may be missing, and no row may be half-written. Before that it
// reads forged copies with a right checksum, and forged codes from screen to camera: none may throw, take anything away
// unasked or be kept unreadable; forged packages of a midwife, each of which is a known fault or whole; forged files of her
// register, which merge whole or are refused by a sentence; a sample of the copies is opened in the browser, and every page after it.
// `--kills N` (200), `--forged N` (100000), `--sample N` (200), `--seed N` repeats a run, `--root DIR` takes a site that
// is built already.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";

import { ensureBrowser } from "../../scripts/ensure-browser.mjs";
import { builtSite } from "../bench/built-site.mjs";
import { importModule } from "../bench/app-modules.mjs";
import { openSite } from "../browsers/site.mjs";
import { openForged } from "./forged/in-browser.mjs";
import { filmForged } from "./forged/by-light.mjs";
import { readForged } from "./forged/in-node.mjs";
import { openForgedPackages } from "./forged/packages.mjs";
import { openForgedRegisters } from "./forged/registers.mjs";
import { createLedger } from "./ledger.mjs";
import { openNotebook } from "./phone.mjs";
import { randomFrom } from "./random.mjs";

const { values } = parseArgs({
  options: {
    root: { type: "string" },
    kills: { type: "string", default: "200" },
    forged: { type: "string", default: "100000" },
    sample: { type: "string", default: "200" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
  },
});

/** The browser lives so long at most after the first note, in ms. */
const LONGEST_MS = 900;

const seed = Number(values.seed);
const forged = await readForged({ count: Number(values.forged), seed });
console.log(`${values.forged} forged copies, ${forged.taken} taken, seed ${seed}`);

const shown = await filmForged({ count: Number(values.forged), seed });
console.log(`${values.forged} shown by light, ${shown.taken} taken`);

const packages = await openForgedPackages({ count: Number(values.forged), seed });
console.log(`${values.forged} forged packages, ${packages.taken} taken`);

const registers = await openForgedRegisters({ count: Number(values.forged), seed });
console.log(`${values.forged} forged registers, ${registers.taken} taken`);

const inNode = [...forged.faults, ...shown.faults, ...packages.faults, ...registers.faults];
const kills = Number(values.kills);
const sample = Number(values.sample);
if (kills + sample === 0) finish(inNode, 4 * Number(values.forged));

const random = randomFrom(seed);
const program = ensureBrowser();
const root = values.root === undefined ? builtSite() : resolve(values.root);
const profile = mkdtempSync(join(tmpdir(), "tetes-pertama-faults-"));
const site = await openSite(root);
const { parseRecord } = await importModule("src/core/notebook/schema.ts");
const ledger = createLedger(parseRecord);

console.log(`${kills} kills, seed ${values.seed}`);
const sampleFaults = [];
try {
  for (let kill = 1; kill <= kills; kill += 1) {
    const phone = await openNotebook({ program, profile, url: site.url });
    ledger.check(await phone.rows());
    await phone.write(random.below(1_000_000), ledger.acknowledge);
    await pause(random.below(LONGEST_MS));
    await phone.kill();
    if (kill % 20 === 0) console.log(`${kill} kills: ${ledger.words()}`);
  }
  sampleFaults.push(...(await openForged({ program, url: site.url, count: sample, seed })));
  const last = await openNotebook({ program, profile, url: site.url });
  ledger.check(await last.rows());
  await last.kill();
} finally {
  await site.close();
  rmSync(profile, { recursive: true, force: true });
}

console.log(`${ledger.words()}, ${sample} forged copies opened`);
finish(
  [...inNode, ...sampleFaults, ...ledger.faults()],
  4 * Number(values.forged) + sample + kills,
);

function finish(faults, count) {
  for (const fault of faults) console.error(fault);
  console.log(`${faults.length === 0 ? count : 0} passed, ${faults.length} failed`);
  process.exit(faults.length === 0 ? 0 : 1);
}
