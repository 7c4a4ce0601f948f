import { createHash } from "node:crypto";

import { importModule } from "../../bench/app-modules.mjs";
import { randomFrom } from "../random.mjs";

const AT = "2026-11-26T09:00:00.000+07:00";
const NOW = "2026-12-10T09:00:00.000+07:00";
/** No file of a register of this size may keep a phone longer than this, in ms. */
const MOST_MS = 2_000;

const base = { createdAt: AT, updatedAt: AT, deletedAt: null, deviceId: "laptop" };

const measured = (nth, slot, ml) => ({
  ...base,
  id: `${slot}-${nth}`,
  kind: "measurement",
  participant: `id-${nth}`,
  slot,
  ml,
  lowMl: 14,
  highMl: 40,
  method: "ml",
  hour: slot === "baseline" ? 6 : 48,
  origin: { kind: "note", recordId: `note-${nth}` },
  why: null,
  role: "bidan",
});

/** One participant with all that can be kept of her. */
const hers = (nth) => [
  {
    ...base,
    id: `id-${nth}`,
    kind: "participant",
    code: `P-${nth}`,
    consent: { version: "daftar 1", agreedAt: AT, guardian: { agreedAt: AT, who: "parent" } },
    notebook: `notebook-${nth}`,
    bornAt: "2026-11-23T23:50:00.000+07:00",
    ageYears: 17 + nth,
    schooling: "sma",
    occupation: "housewife",
    parity: 1,
    mode: "vaginal",
    skinToSkin: true,
    firstFeedHour: 1,
    group: nth % 2 === 0 ? "massage" : "comparison",
    firstColostrum: { kind: "seen", fromHour: 2, untilHour: 4 },
    archivedAt: null,
  },
  measured(nth, "baseline", 15 + nth),
  measured(nth, "second-day", 33),
  {
    ...base,
    id: `kohort-${nth}`,
    kind: "cohort-number",
    participant: `id-${nth}`,
    number: `KOHORT/${nth}`,
  },
  { ...base, id: `gone-${nth}`, kind: "withdrawn" },
];

/** The register on whose machine the files are opened. */
const OURS = Array.from({ length: 6 }, (_, nth) => hers(nth).slice(0, 4)).flat();

const MOMENTS = [
  AT,
  "0000-01-01T00:00:00.000Z",
  "1970-01-01T00:00:00.000Z",
  "2026-12-01T00:00:00.000+07:00",
  "2027-06-01T00:00:00.000+07:00",
  "2100-12-31T23:59:59.999-23:59",
  "9999-12-31T23:59:59.999-23:59",
  "+010000-01-01T00:00:00.000Z",
  "2026-02-30T00:00:00.000Z",
  "",
];
const IDS = [
  "id-0",
  "id-1",
  "gone-1",
  "",
  "a".repeat(65),
  "__proto__",
  "constructor",
  "../../a",
  "a b",
  "\u202e",
  "<img src=x onerror=alert(1)>",
];
const CODES = [
  "P-0",
  "P-1",
  "=1+1",
  "-1",
  "@A1",
  "SITI",
  "P\r\n1",
  "P,1",
  "0",
  "a-1",
  "\u0661",
  "",
];
const FIGURES = [1e308, -1, -0, 0, 0.1 + 0.2, 5e-324, 500.01, 1_440, 1_441, -72, -73, 2 ** 53, "7"];
const ODD = [null, true, [], {}, "", "a".repeat(81), { toString: 1 }, [[[[]]]], { kind: "seen" }];

const isObject = (value) => typeof value === "object" && value !== null;

/** Where values lie in a row: paths of names, the deepest too. */
function placesIn(value, path = []) {
  const places = isObject(value) ? Object.keys(value).map((name) => path.concat(name)) : [];
  return places.concat(places.flatMap((place) => placesIn(value[place.at(-1)], place)));
}

function put(row, [name, ...rest], value) {
  if (rest.length === 0) row[name] = structuredClone(value);
  else if (isObject(row[name])) put(row[name], rest, value);
}

const signed = (version, content) => {
  const sum = createHash("sha256").update(`${version} ${content}`).digest("hex");
  return `{"format":"tetes-pertama.register","version":${version},"sha256":"${sum}",${content}`;
};

/** Files of registers with a checksum that is right and rows that no app has written: the same again with one seed. */
function createRegisterForger(seed) {
  const { below } = randomFrom(seed);
  const pick = (list) => list[below(list.length)];

  function valueFor(name) {
    if (below(10) === 0) return pick(ODD);
    if (name.endsWith("At")) return pick(MOMENTS);
    if (/^id$|^participant$|^notebook$|Id$/.test(name)) return pick(IDS);
    if (name === "code" || name === "number") return pick(CODES);
    return pick(below(2) === 0 ? FIGURES : ODD);
  }

  function spoilt() {
    const row = structuredClone(pick(hers(below(12))));
    for (let times = below(4); times > 0; times -= 1) {
      const path = pick(placesIn(row));
      put(row, path, valueFor(path.at(-1)));
    }
    if (below(12) === 0) row.kind = pick(["participant", "measurement", "withdrawn", "sealed", 7]);
    if (below(4) === 0) row.updatedAt = pick(MOMENTS);
    return below(60) === 0 ? pick(ODD) : row;
  }

  const content = () => {
    const rows = Array.from({ length: below(40) }, spoilt);
    const made = { madeAt: below(20) === 0 ? pick(MOMENTS) : AT, appVersion: "9.9.9", rows };
    if (below(50) === 0) made[pick(Object.keys(made))] = structuredClone(pick(ODD));
    return made;
  };

  return () => {
    const text = JSON.stringify(content()).slice(1);
    const forged = signed(below(50) === 0 ? pick([0, 2, 999_999]) : 1, text);
    // Some are cut off or altered on the way as well.
    if (below(10) > 0) return forged;
    const at = below(forged.length);
    return below(2) === 0 ? forged.slice(0, at) : `${forged.slice(0, at)}x${forged.slice(at + 1)}`;
  };
}

async function loadApp() {
  const paths = [
    "src/core/register/file.ts",
    "src/core/register/merge.ts",
    "src/core/register/news.ts",
    "src/core/register/listing.ts",
    "src/core/register/editing.ts",
    "src/core/register/cleaning.ts",
    "src/core/register/doubles.ts",
    "src/core/register/study-rows.ts",
    "tests/exchange/every-export.ts",
  ];
  return Object.assign({}, ...(await Promise.all(paths.map((path) => importModule(path)))));
}

const KNOWN = ["foreign", "damaged", "newer", "ahead"];

/** A formula, or a date, or what must not leave, in a file that leaves. */
const LEAK = /KOHORT|notebook-\d|note-\d|(?:^|[,;])"?[=@]|\b2026-1[12]-\d\d/m;

/** The same text for the same rows, whatever the order of their fields. */
const asText = (rows) =>
  JSON.stringify(rows, (_name, part) =>
    isObject(part) && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** Of so many files one is taken out again in every form: that takes longer than all the rest. */
const TAKEN_OUT_OF = 10;

const leaksIn = (app, merged) =>
  app
    .everyExport(merged)
    .filter(
      ({ form, text }) => form !== "metadata" && LEAK.test(text.replaceAll(app.TAKEN_OUT, "")),
    )
    .map(({ name }) => `${name} tells too much`);

/** What is wrong after a file was taken in; an empty list when nothing is. */
function faultsAfter(app, theirs, isTakenOut) {
  const merged = app.mergeRegisters(OURS, theirs);
  const again = app.mergeRegisters(app.mergeRegisters(theirs, OURS), theirs);
  const study = app.studyRowsOf(merged);
  app.newsOf(OURS, theirs);
  app.participantsIn(merged);
  app.findingsIn(study);
  app.suspicionsIn(study, NOW);
  const written = app.decodeRegister(
    app.encodeRegister({ madeAt: AT, appVersion: "test", rows: merged }),
    NOW,
  );
  const gone = new Set(merged.flatMap((row) => (row.kind === "withdrawn" ? [row.id] : [])));
  return [
    ...(asText(merged) === asText(again) ? [] : ["merged otherwise in another order"]),
    ...(written.ok && written.value.unreadable === 0 ? [] : ["could not be written again"]),
    ...(merged.some((row) => gone.has(row.participant)) ? ["a row of one who has withdrawn"] : []),
    ...(isTakenOut ? leaksIn(app, merged) : []),
  ];
}

/**
 * Opens forged files of registers: each is a fault that has a sentence, or merges whole and can be taken out.
 *
 * @param {{ count: number, seed: number }} options
 * @returns {Promise<{ taken: number, faults: readonly string[] }>}
 */
export async function openForgedRegisters({ count, seed }) {
  const app = await loadApp();
  const forge = createRegisterForger(seed);
  const faults = [];
  let taken = 0;
  for (let nth = 0; nth < count; nth += 1) {
    const text = forge();
    const began = performance.now();
    try {
      const read = app.decodeRegister(text, NOW);
      if (read.ok) {
        taken += 1;
        const found = faultsAfter(app, read.value.rows, nth % TAKEN_OUT_OF === 0);
        faults.push(...found.map((fault) => `register ${nth}: ${fault}`));
      } else if (!KNOWN.includes(read.reason))
        faults.push(`register ${nth}: a fault without a sentence: ${read.reason}`);
    } catch (error) {
      faults.push(`register ${nth}: ${String(error)}`);
    }
    const tookMs = performance.now() - began;
    if (tookMs > MOST_MS) faults.push(`register ${nth}: took ${tookMs.toFixed(0)} ms`);
    if ((nth + 1) % 20_000 === 0) console.log(`${nth + 1} forged registers, ${taken} taken`);
  }
  return { taken, faults };
}
