import { importModule } from "../../bench/app-modules.mjs";
import { createForger, FAMILY } from "./forge.mjs";

const NOW = "2026-11-25T09:00:00.000+07:00";

/** All that the pages make of a notebook, by the app's own code. */
export async function loadApp() {
  const paths = [
    "src/core/exchange/bundle.ts",
    "src/core/exchange/arriving.ts",
    "src/core/notebook/schema.ts",
    "src/core/notebook/version.ts",
    "src/core/notebook/reading.ts",
    "src/core/notebook/birth.ts",
    "src/core/notebook/bin.ts",
    "src/core/notebook/placing.ts",
    "src/core/notebook/overview.ts",
    "src/core/notebook/when.ts",
    "src/core/notebook/merge.ts",
    "src/core/notebook/clock-check.ts",
  ];
  return Object.assign({}, ...(await Promise.all(paths.map((path) => importModule(path)))));
}

const words = new Intl.DateTimeFormat("id", { dateStyle: "long", timeStyle: "short" });

/** What is wrong with a notebook after a copy was taken in; an empty list when nothing is. */
export function faultsAfter(app, ours, theirs) {
  const faults = [];
  const { records: arrived, removals } = app.arrivalsOf({ ours }, theirs, NOW);
  const now = new Map([...ours, ...arrived].map((record) => [record.id, record]));
  const notebook = [...now.values()];
  for (const record of notebook) {
    if (!app.parseRecord(record).ok) faults.push(`could not be read back: ${record.id}`);
    if (!app.parseRecord({ ...record, updatedAt: app.nextUpdate(record, NOW) }).ok)
      faults.push(`could not be changed: ${record.id}`);
  }
  const removed = new Set(removals.map(({ id }) => id));
  for (const { id, kind, deletedAt } of ours) {
    const record = now.get(id);
    if (record.kind !== kind) faults.push(`became ${record.kind}: ${id}`);
    if (deletedAt !== null || record.deletedAt === null) continue;
    if (record.kind === "erased" || !app.isInBin(record, NOW)) faults.push(`gone for good: ${id}`);
    if (!removed.has(id)) faults.push(`gone without a question: ${id}`);
  }
  if (app.arrivalsOf({ ours: notebook }, theirs, NOW).records.length > 0)
    faults.push("not the same twice");
  drawn(app, notebook);
  return faults;
}

/** Throws where a page would. */
function drawn(app, notebook) {
  const entries = app.entriesOf(notebook);
  const birth = app.birthOf(notebook);
  for (const entry of entries) words.format(Date.parse(app.momentOfEntry(entry)));
  app.daysOf(entries, birth);
  app.daysOf(entries, null);
  app.clockFaultOf(app.newestOf(notebook), NOW);
  if (birth !== null) app.lanesOf(app.placeEntries(entries, birth), [1, 2, 3]);
}

/**
 * Reads forged copies and takes in what is accepted.
 *
 * @param {{ count: number, seed: number }} options
 * @returns {Promise<{ taken: number, faults: readonly string[] }>}
 */
export async function readForged({ count, seed }) {
  const app = await loadApp();
  const forge = createForger(seed);
  const faults = [];
  let taken = 0;
  for (let nth = 0; nth < count; nth += 1) {
    const text = forge();
    try {
      const decoded = app.decodeBundle(text);
      if (!decoded.ok) continue;
      taken += 1;
      for (const fault of faultsAfter(app, FAMILY, decoded.value.records))
        faults.push(`copy ${nth}: ${fault}`);
    } catch (error) {
      faults.push(`copy ${nth}: ${String(error)}`);
    }
    if ((nth + 1) % 20_000 === 0) console.log(`${nth + 1} forged copies, ${taken} taken`);
  }
  return { taken, faults };
}
