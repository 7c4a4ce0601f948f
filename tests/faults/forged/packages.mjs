import { createHash } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";

import { importModule } from "../../bench/app-modules.mjs";
import { randomFrom } from "../random.mjs";

const AT = "2026-11-24T21:00:00.000+07:00";
/** No package may keep a phone longer than this, in ms, nor fill it with more sound, in bytes. */
const MOST_MS = 2_000;
const MOST_SOUND_BYTES = 8_000_000;
const FRAMES = 12;

const NAMES = ["", " ", "a".repeat(61), "\u202eBidan", "<img src=x onerror=alert(1)>", "a\nb", 7];
const NUMBERS = ["", "tidak ada", "119", "0".repeat(81), "tel:119;phone-context=x", "+62", null];
const LINES = ["", "../../a", "__proto__", "constructor", "a".repeat(65), "a b", null];
const COUNTS = [0, -1, 0.5, 1, 11, 13, 2_500, 2_501, 1e9, 2 ** 53, "12", null];
const ODD = [null, true, [], {}, "", "a".repeat(2_000), [[[[]]]], { toString: 1 }];

/** What of a package the forger starts from. */
function wholeOf(app, spoken) {
  const { joinSound, recordedLine, toBase85 } = app;
  return {
    madeAt: AT,
    appVersion: "9.9.9",
    who: { place: "Puskesmas Jujun", role: "Bidan desa" },
    numbers: [{ label: "Ambulans desa", number: "0812 3456 7890" }],
    advice: { protocol: "jujun", restMs: 120_000 },
    voice: {
      agreedAt: AT,
      lines: spoken.map(recordedLine),
      sound: toBase85(deflateRawSync(joinSound(spoken))),
    },
    reviews: [
      {
        statement: "line/take-oil",
        hash: "0".repeat(32),
        verdict: "changes",
        says: "<b>lain</b>",
        note: null,
        at: AT,
      },
    ],
  };
}

const signed = (version, content) => {
  const sum = createHash("sha256").update(`${version} ${content}`).digest("hex");
  return `{"format":"tetes-pertama.package","version":${version},"sha256":"${sum}",${content}`;
};

/** Packages with a checksum that is right and a content that no app has written: the same again with the same seed. */
function createPackageForger(app, spoken, seed) {
  const { below } = randomFrom(seed);
  const pick = (list) => list[below(list.length)];
  const whole = wholeOf(app, spoken);

  /** Sound as a hostile program packs it: altered frames, cut, flooded, or no sound at all. */
  function soundOf() {
    const joined = app.joinSound(spoken);
    for (let times = below(4); times > 0; times -= 1) joined[below(joined.length)] = below(256);
    switch (below(6)) {
      case 0:
        return app.toBase85(deflateRawSync(joined.subarray(0, below(joined.length + 1))));
      case 1:
        return app.toBase85(deflateRawSync(new Uint8Array(below(100) === 0 ? 20_000_000 : 4_000)));
      case 2:
        return app.toBase85(joined);
      case 3:
        return whole.voice.sound.slice(0, below(whole.voice.sound.length));
      default:
        return app.toBase85(deflateRawSync(joined));
    }
  }

  function spoilt() {
    const content = structuredClone(whole);
    const { who, numbers, advice, voice, reviews } = content;
    for (let times = below(3); times >= 0; times -= 1) {
      switch (below(10)) {
        case 0:
          who[pick(["place", "role"])] = pick(NAMES);
          break;
        case 1:
          numbers.push({ label: pick(NAMES), number: pick(NUMBERS) });
          break;
        case 2:
          advice[pick(["protocol", "restMs"])] = pick([...ODD, ...COUNTS]);
          break;
        case 3:
          voice.sound = soundOf();
          break;
        case 4:
          pick(voice.lines).frames = pick(COUNTS);
          break;
        case 5:
          pick(voice.lines)[pick(["line", "words", "said"])] = pick([...LINES, ...NAMES]);
          break;
        case 6:
          voice.lines.push(
            ...Array.from({ length: below(700) }, (_, nth) => ({
              ...voice.lines[0],
              line: `line-${nth}`,
              frames: pick([1, 2_500]),
            })),
          );
          break;
        case 7:
          Object.assign(reviews[0], { [pick(Object.keys(reviews[0]))]: pick(ODD) });
          break;
        case 8:
          content[pick(Object.keys(content))] = structuredClone(pick(ODD));
          return content;
        default:
      }
    }
    return content;
  }

  const text = () =>
    signed(below(50) === 0 ? pick([0, 2, 999_999]) : 1, JSON.stringify(spoilt()).slice(1));
  return () => {
    const forged = text();
    // Some are cut off or altered on the way as well.
    if (below(10) > 0) return forged;
    const at = below(forged.length);
    return below(2) === 0 ? forged.slice(0, at) : `${forged.slice(0, at)}x${forged.slice(at + 1)}`;
  };
}

/** As a phone inflates: never more than was asked for; and what is asked for at most. */
function createInflating() {
  let askedBytes = 0;
  return {
    askedBytes: () => askedBytes,
    inflate: async (bytes, mostBytes) => {
      askedBytes = Math.max(askedBytes, mostBytes);
      try {
        return new Uint8Array(inflateRawSync(bytes, { maxOutputLength: Math.max(1, mostBytes) }));
      } catch {
        return null;
      }
    },
  };
}

async function loadApp() {
  const paths = [
    "src/core/midwife/package.ts",
    "src/core/midwife/recording.ts",
    "src/core/midwife/small-part.ts",
    "src/core/exchange/base85.ts",
    "src/core/exchange/base64url.ts",
    "src/core/track/frames.ts",
    "src/core/track/parse-clip.ts",
    "src/application/taken-package/opening.ts",
    "src/content/protocols/index.ts",
    "src/content/voice/script.ts",
  ];
  return Object.assign({}, ...(await Promise.all(paths.map((path) => importModule(path)))));
}

/** Lines of the script, spoken in silence. */
function spokenLines({ script, silentFrame }) {
  const bytes = new Uint8Array(Buffer.concat(Array.from({ length: FRAMES }, silentFrame)));
  return [...script].slice(0, 3).map(([line, { words }]) => ({ line, words, said: null, bytes }));
}

const KNOWN = ["foreign", "damaged", "newer", "empty"];
const unknownOf = (reason) =>
  KNOWN.includes(reason) ? [] : [`a fault without a sentence: ${reason}`];

/** What is wrong with a package that was opened; an empty list when nothing is. */
function faultsOf(app, { voice, numbers, who, ...rest }) {
  const again = app.encodePackage({ ...rest, who, numbers, voice: null });
  const unseen = /[\p{Cc}\p{Cf}]/u;
  return [
    ...(voice?.recordings.some(({ bytes }) => !app.parseClip(bytes).ok) === true
      ? ["a clip that no track takes"]
      : []),
    ...([who.place, who.role, ...numbers.map(({ label }) => label)].some((one) => unseen.test(one))
      ? ["a name with what cannot be seen"]
      : []),
    ...(app.decodePackage(again).reason === "damaged" ? ["could not be written again"] : []),
  ];
}

/** Letters of a code, altered or made up, under a check that is right half of the time. */
function smallFault(app, letters, random) {
  const bytes = app.fromBase64Url(letters);
  for (let times = 1 + random.below(3); times > 0; times -= 1)
    bytes[random.below(bytes.length)] = random.below(256);
  const body = bytes.subarray(0, -4);
  const check = createHash("sha256").update("tetes-pertama.package.small").update(body).digest();
  if (random.below(4) > 0) bytes.set(check.subarray(0, 4), bytes.length - 4);
  const read = app.readSmallPart(app.toBase64Url(bytes));
  if (!read.ok) return [];
  return app.readSmallPart(app.writeSmallPart(read.value)).ok ? [] : ["a code told on is refused"];
}

/**
 * Opens forged packages and reads forged codes of their small part: each is a fault that is known, or whole.
 *
 * @param {{ count: number, seed: number }} options
 * @returns {Promise<{ taken: number, faults: readonly string[] }>}
 */
export async function openForgedPackages({ count, seed }) {
  const app = await loadApp();
  const spoken = spokenLines(app);
  const forge = createPackageForger(app, spoken, seed);
  const random = randomFrom(seed + 1);
  const letters = app.writeSmallPart(wholeOf(app, spoken));
  const deflating = createInflating();
  const parts = { deflating, script: app.script, protocols: app.protocols };
  const faults = [];
  let taken = 0;
  for (let nth = 0; nth < count; nth += 1) {
    const began = performance.now();
    try {
      const opened = await app.openPackage(forge(), parts);
      const found = opened.ok ? faultsOf(app, opened.value) : unknownOf(opened.reason);
      if (opened.ok) taken += 1;
      found.push(...smallFault(app, letters, random));
      faults.push(...found.map((fault) => `package ${nth}: ${fault}`));
    } catch (error) {
      faults.push(`package ${nth}: ${String(error)}`);
    }
    const tookMs = performance.now() - began;
    if (tookMs > MOST_MS) faults.push(`package ${nth}: took ${tookMs.toFixed(0)} ms`);
    if ((nth + 1) % 20_000 === 0) console.log(`${nth + 1} forged packages, ${taken} taken`);
  }
  if (deflating.askedBytes() > MOST_SOUND_BYTES)
    faults.push(`a package asked for ${deflating.askedBytes()} bytes`);
  return { taken, faults };
}
