#!/usr/bin/env node
// Checks everything, the same here and in CI. The last line is always "N passed, N failed".
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { stepsOf } from "./test/steps.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const reports = mkdtempSync(join(tmpdir(), "tetes-pertama-test-"));
const outcomes = new Map();

for (const { name, needs, work } of stepsOf((step) => join(reports, `${step}.json`))) {
  if (needs !== undefined && outcomes.get(needs)?.failed > 0) {
    outcomes.set(name, { passed: 0, failed: 0, note: `not run: ${needs} failed` });
    continue;
  }
  console.log(`\n=== ${name}`);
  const began = performance.now();
  const counts = await work().catch((error) => {
    console.error(error.message);
    return { passed: 0, failed: 1, failures: [error.message] };
  });
  const seconds = (performance.now() - began) / 1000;
  outcomes.set(name, { ...counts, note: `${seconds.toFixed(1)} s` });
}
rmSync(reports, { recursive: true, force: true });

const sum = (key) => [...outcomes.values()].reduce((total, counts) => total + counts[key], 0);
const column = (value, width) => String(value).padStart(width);

console.log(`\n${"step".padEnd(22)}${column("passed", 8)}${column("failed", 8)}`);
for (const [name, { passed, failed, note }] of outcomes)
  console.log(`${name.padEnd(22)}${column(passed, 8)}${column(failed, 8)}  ${note}`);
for (const [name, { failures = [] }] of outcomes)
  for (const failure of failures) console.log(`failed: ${name}: ${failure}`);
process.exitCode = sum("failed") > 0 ? 1 : 0;
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
