import { deflateRawSync, inflateRawSync } from "node:zlib";

import { importModule } from "../../bench/app-modules.mjs";
import { randomFrom } from "../random.mjs";
import { FAMILY } from "./forge.mjs";
import { faultsAfter, loadApp } from "./in-node.mjs";

const MADE = { madeAt: "2026-11-24T21:30:00.000+07:00", appVersion: "1.0.0" };
const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
/** Nothing that comes from a camera may keep a phone longer than this, in ms. */
const MOST_MS = 2_000;

/** Alters some of the bytes, takes some away or puts some in. */
function spoil(bytes, random) {
  const spoilt = [...bytes];
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    const at = random.below(spoilt.length + 1);
    const kind = random.below(4);
    if (kind === 0) spoilt[at] = random.below(256);
    else if (kind === 1) spoilt.splice(at, random.below(12));
    else if (kind === 2)
      spoilt.splice(at, 0, ...Array.from({ length: random.below(12) }, () => random.below(256)));
    else spoilt[at] = [0, 127, 128, 255][random.below(4)];
  }
  return Uint8Array.from(spoilt, (byte) => byte ?? 0);
}

function spoilLetters(text, random) {
  const at = random.below(text.length + 1);
  switch (random.below(4)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + LETTERS[random.below(LETTERS.length)] + text.slice(at + 1);
    case 2:
      return text.slice(at) + text.slice(0, at);
    default:
      return Array.from(
        { length: random.below(600) },
        () => LETTERS[random.below(LETTERS.length)],
      ).join("");
  }
}

/** Codes of two transfers, some of them spoilt, in any order: they end in the bytes of one of the two, or in nothing. */
function filmed(light, transfers, random) {
  let collection = light.emptyCollection;
  const count = 10 + random.below(60);
  for (let nth = 0; nth < count; nth += 1) {
    const { frames } = transfers[random.below(10) === 0 ? 1 : 0];
    const text = frames.frame(random.below(4 * frames.total));
    const seen = random.below(3) === 0 ? spoilLetters(text, random) : text;
    ({ collection } = light.take(collection, seen));
  }
  if (collection.status !== "complete") return [];
  const whole = Buffer.from(collection.bytes);
  return transfers.some(({ bytes }) => whole.equals(bytes)) ? [] : ["other bytes than were shown"];
}

/** What a hostile program shows under codes that are all right: packed bytes that were spoilt, then deflated. */
function unpacked(app, light, packed, random) {
  const spoilt = spoil(packed, random);
  const bytes =
    random.below(4) === 0 ? spoil(deflateRawSync(spoilt), random) : deflateRawSync(spoilt);
  let inflated = null;
  try {
    inflated = inflateRawSync(bytes, { maxOutputLength: light.MOST_PACKED_BYTES });
  } catch {
    return { isTaken: false, faults: [] };
  }
  const bundle = light.unpackNotebook(new Uint8Array(inflated));
  return bundle.ok
    ? { isTaken: true, faults: faultsAfter(app, FAMILY, bundle.value.records) }
    : { isTaken: false, faults: [] };
}

/**
 * Reads forged codes, and notebooks that were forged before they were shown as codes.
 *
 * @param {{ count: number, seed: number }} options
 * @returns {Promise<{ taken: number, faults: readonly string[] }>}
 */
export async function filmForged({ count, seed }) {
  const app = await loadApp();
  const light = await importModule("src/core/exchange/light/index.ts");
  const random = randomFrom(seed);
  const packed = light.packNotebook({ records: FAMILY, ...MADE });
  const transfers = [packed, light.packNotebook({ records: FAMILY.slice(1), ...MADE })].map(
    (one) => {
      const bytes = new Uint8Array(deflateRawSync(one));
      return { bytes, frames: light.framesOf(bytes, 200).value };
    },
  );
  const faults = [];
  let taken = 0;
  for (let nth = 0; nth < count; nth += 1) {
    const began = performance.now();
    try {
      if (nth % 10 === 0) faults.push(...filmed(light, transfers, random));
      const { isTaken, faults: found } = unpacked(app, light, packed, random);
      if (isTaken) taken += 1;
      faults.push(...found.map((fault) => `shown ${nth}: ${fault}`));
    } catch (error) {
      faults.push(`shown ${nth}: ${String(error)}`);
    }
    const tookMs = performance.now() - began;
    if (tookMs > MOST_MS) faults.push(`shown ${nth}: took ${tookMs.toFixed(0)} ms`);
  }
  return { taken, faults };
}
