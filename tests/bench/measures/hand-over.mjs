import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";

import { encodeQR } from "qr";

import { ensureBrowser } from "../../../scripts/ensure-browser.mjs";
import { press, seeText } from "../../browsers/page.mjs";
import { openSite } from "../../browsers/site.mjs";
import { randomFrom } from "../../faults/random.mjs";
import { importModule } from "../app-modules.mjs";
import { launchChromium, openPhone } from "../chromium.mjs";
import { UNITS } from "../units.mjs";

const SLOW_CPU = 4;
const MOST_CODES = 12;
/** Three of ten codes are lost on their way into the camera. */
const LOST_OF_TEN = 3;
const SIMULATIONS = 1_000;
/** A code stands so long, in ms. */
const STANDS_MS = 200;
/** So many codes are filmed before the film begins anew. */
const FILMED = 45;

const percentile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1];

/** A notebook of three days, as the app shows it. */
async function shownNotebook() {
  const light = await importModule("src/core/exchange/light/index.ts");
  const { threeDays } = await importModule("tests/fakes/three-days.ts");
  const made = { madeAt: "2026-11-27T08:00:00.000+07:00", appVersion: "1.0.0" };
  const packed = light.packNotebook({ records: threeDays, ...made });
  const { value } = light.framesOf(
    new Uint8Array(deflateRawSync(packed, { level: 6 })),
    light.CODE_LETTERS[10],
  );
  return { light, frames: value, count: threeDays.length };
}

/** How long it takes until all is known, in ms, where so many codes are lost; the camera joins anywhere. */
function simulated({ light, frames }, random) {
  let collection = light.emptyCollection;
  const first = random.below(2 * frames.total);
  let nth = first;
  while (collection.status !== "complete") {
    if (random.below(10) >= LOST_OF_TEN)
      ({ collection } = light.take(collection, frames.frame(nth)));
    nth += 1;
  }
  return (nth - first) * STANDS_MS;
}

async function filmFor({ frames }, random, path) {
  const { writeFilm } = await importModule("tests/journeys/support/fake-camera.ts");
  const shots = Array.from({ length: FILMED }, (_, nth) => ({
    code: encodeQR(frames.frame(nth), "raw", { ecc: "low", encoding: "alphanumeric", border: 4 }),
    fate: random.below(10) < LOST_OF_TEN ? "dropped" : "seen",
  }));
  writeFilm(path, shots);
}

/** From the tap to the words that all of it is here, in ms. */
async function filmed(browser, site, count) {
  const phone = await openPhone(browser);
  try {
    await phone.page.goTo(`${site.url}samakan`);
    await seeText(phone.page, "Samakan 2 HP");
    await phone.slowDown(SLOW_CPU);
    const began = performance.now();
    await press(phone.page, "HP ini merekam");
    await seeText(phone.page, `${count} catatan ditambahkan`, 120_000);
    return performance.now() - began;
  } finally {
    await phone.close();
  }
}

/** From phone to phone by light: how many codes, how long by chance alone, and how long through a camera. */
export async function measureHandOver({ root, runs }) {
  const random = randomFrom(1);
  const shown = await shownNotebook();
  const times = Array.from({ length: SIMULATIONS }, () => simulated(shown, random));
  const folder = mkdtempSync(join(tmpdir(), "tetes-pertama-film-"));
  const film = join(folder, "film.y4m");
  await filmFor(shown, random, film);
  const site = await openSite(root);
  const browser = await launchChromium(ensureBrowser(), {}, [
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    `--use-file-for-fake-video-capture=${film}`,
  ]);
  try {
    const through = [];
    for (let run = 0; run < runs; run += 1) through.push(await filmed(browser, site, shown.count));
    return [
      {
        what: `Notebook of three days (${shown.count} notes), codes`,
        unit: UNITS.count,
        values: [shown.frames.total],
        bar: { atMost: MOST_CODES },
      },
      {
        what: "  30 % lost, simulated, 95th of 100",
        unit: UNITS.milliseconds,
        values: [percentile(times, 0.95)],
        bar: { atMost: 10_000 },
      },
      {
        what: `  30 % lost, through a fake camera, CPU ${SLOW_CPU}×`,
        unit: UNITS.milliseconds,
        values: through,
        bar: { atMost: 15_000 },
      },
    ];
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  }
}
