import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { ensureBrowser } from "../../../scripts/ensure-browser.mjs";
import { openSite } from "../../browsers/site.mjs";
import { routesOf } from "../site-routes.mjs";
import { UNITS } from "../units.mjs";

/** The last one that runs on node 20. It is fetched when it is needed, and is no part of the project. */
const LIGHTHOUSE = "lighthouse@12.8.2";
const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
];

const BARS = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };

/** It loses its trace now and then, and asks itself to be run again. */
const ATTEMPTS = 3;

async function judge(address, browser, attempt = 1) {
  try {
    return await judgeOnce(address, browser);
  } catch (error) {
    if (attempt === ATTEMPTS) throw error;
    return judge(address, browser, attempt + 1);
  }
}

/** The site is served by this very process, which must not wait. @returns 0 to 100 for each of the categories */
async function judgeOnce(address, browser) {
  const folder = mkdtempSync(join(tmpdir(), "tetes-pertama-lighthouse-"));
  const report = join(folder, "report.json");
  try {
    await promisify(execFile)(
      "npm",
      [
        "exec",
        "--yes",
        `--package=${LIGHTHOUSE}`,
        "--",
        "lighthouse",
        address,
        "--quiet",
        "--output=json",
        `--output-path=${report}`,
        `--only-categories=${Object.keys(BARS).join(",")}`,
        `--chrome-flags=${FLAGS.join(" ")}`,
      ],
      { env: { ...process.env, CHROME_PATH: browser } },
    );
    const { categories } = JSON.parse(readFileSync(report, "utf8"));
    return Object.fromEntries(
      Object.keys(BARS).map((name) => [name, 100 * (categories[name].score ?? 0)]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const rowsOf = (route, judged) =>
  Object.entries(BARS).map(([name, bar], n) => ({
    what: n === 0 ? `/${route}, Lighthouse: ${name}` : `  ${name}`,
    unit: UNITS.points,
    values: judged.map((scores) => scores[name]),
    bar: { atLeast: bar },
  }));

/** Lighthouse for every written page: a first visit on its own slow phone, which it computes from a fast one. */
export async function measureLighthouse({ root, runs }) {
  const site = await openSite(root);
  const browser = ensureBrowser();
  try {
    const rows = [];
    for (const route of routesOf(root)) {
      const judged = [];
      for (let run = 0; run < Math.min(runs, 3); run += 1)
        judged.push(await judge(site.url + route, browser));
      rows.push(...rowsOf(route, judged));
    }
    return rows;
  } finally {
    await site.close();
  }
}
