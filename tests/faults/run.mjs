#!/usr/bin/env node
// Kills the browser at random moments while notes are being made, and holds what lies in the database afterwards
// against what the app had called kept: nothing of it may be missing, and no row may be half-written.
// `--kills N` (200), `--seed N` repeats a run, `--root DIR` takes a site that is built already.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";

import { ensureBrowser } from "../../scripts/ensure-browser.mjs";
import { builtSite } from "../bench/built-site.mjs";
import { importModule } from "../bench/app-modules.mjs";
import { openSite } from "../browsers/site.mjs";
import { createLedger } from "./ledger.mjs";
import { openNotebook } from "./phone.mjs";
import { randomFrom } from "./random.mjs";

const { values } = parseArgs({
  options: {
    root: { type: "string" },
    kills: { type: "string", default: "200" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
  },
});

/** The browser lives so long at most after the first note, in ms. */
const LONGEST_MS = 900;

const random = randomFrom(Number(values.seed));
const program = ensureBrowser();
const root = values.root === undefined ? builtSite() : resolve(values.root);
const profile = mkdtempSync(join(tmpdir(), "tetes-pertama-faults-"));
const site = await openSite(root);
const { parseRecord } = await importModule("src/core/notebook/schema.ts");
const ledger = createLedger(parseRecord);
const kills = Number(values.kills);

console.log(`${kills} kills, seed ${values.seed}`);
try {
  for (let kill = 1; kill <= kills; kill += 1) {
    const phone = await openNotebook({ program, profile, url: site.url });
    ledger.check(await phone.rows());
    await phone.write(random.below(1_000_000), ledger.acknowledge);
    await pause(random.below(LONGEST_MS));
    await phone.kill();
    if (kill % 20 === 0) console.log(`${kill} kills: ${ledger.words()}`);
  }
  const last = await openNotebook({ program, profile, url: site.url });
  ledger.check(await last.rows());
  await last.kill();
} finally {
  await site.close();
  rmSync(profile, { recursive: true, force: true });
}

const faults = ledger.faults();
for (const fault of faults) console.error(fault);
console.log(
  `${ledger.words()}\n${faults.length === 0 ? kills : 0} passed, ${faults.length} failed`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
