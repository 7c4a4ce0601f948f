import { byText, compareVersions } from "../../notebook/version";
import type { NotebookRecord } from "../../notebook/record";
import { failure, type Result } from "../../result";
import { instantMs } from "../../time/instant";
import { readContent, type Bundle, type BundleFault, type ReadBundle } from "../bundle";
import { writeCount } from "./byte-writer";
import type { Placed } from "./cells";
import {
  createUnpacking,
  readColumn,
  readTable,
  type Fields,
  type Unpacking,
} from "./read-columns";
import { createPacking, writeColumn, writeTable, type Packing } from "./write-columns";

/** The first two bytes: "T" for Tetes Pertama, then the version, for good. What follows is its version's own affair. */
const MARK = 0x54;
const VERSION = 1;
const OPENING_BYTES = 2;

/**
 * No packed notebook may have more bytes: what is deflated small must not fill the phone when it is inflated. Some ten
 * times what 64 codes carry.
 */
export const MOST_PACKED_BYTES = 262_144;

/** The row of the notebook itself: its records follow. */
const OWN_ROW = 0;

/**
 * Packs a notebook into few bytes, the same for the same notebook. By columns: what all records have is a table; what
 * only those of a kind have is one for each kind. Fields and kinds are found in the records, so that those of later apps
 * travel as well. The order of the records is not kept, and of equal ones one: merging asks for neither.
 */
export function packNotebook({ records, ...about }: Bundle): Uint8Array {
  const sink = [MARK, VERSION];
  const packing = createPacking(sink);
  writeColumn(packing, [{ row: OWN_ROW, value: about }]);
  writeRecords(packing, inOrder(records));
  return Uint8Array.from(sink);
}

/** The last made first: each moment is a little before the one that was told before it. */
function inOrder(records: readonly NotebookRecord[]): readonly NotebookRecord[] {
  const compare = (a: NotebookRecord, b: NotebookRecord): number =>
    instantMs(b.createdAt) - instantMs(a.createdAt) || byText(a.id, b.id) || compareVersions(a, b);
  return [...records].sort(compare).filter((record, nth, sorted) => {
    const before = sorted[nth - 1];
    return before === undefined || compare(before, record) !== 0;
  });
}

function writeRecords(packing: Packing, records: readonly NotebookRecord[]): void {
  writeCount(packing.sink, records.length);
  const shared = sharedFields(records);
  const rows = records.map((value, nth) => ({ row: OWN_ROW + 1 + nth, value }));
  const tableOf = (placed: readonly Placed<NotebookRecord>[], isShared: boolean) =>
    placed.map(({ row, value }) => ({
      row,
      value: Object.fromEntries(
        Object.entries(value).filter(([name]) => shared.has(name) === isShared),
      ),
    }));
  writeTable(packing, tableOf(rows, true));
  for (const ofKind of groupsOf(rows, ({ value }) => value.kind))
    writeTable(packing, tableOf(ofKind, false));
}

function sharedFields([first, ...others]: readonly NotebookRecord[]): ReadonlySet<string> {
  const names = first === undefined ? [] : Object.keys(first);
  return new Set(names.filter((name) => others.every((record) => name in record)));
}

/** Those that share a kind together, in the order in which the kinds are met. */
function groupsOf<T>(items: readonly T[], kindOf: (item: T) => unknown): readonly (readonly T[])[] {
  const groups = new Map<unknown, T[]>();
  for (const item of items) {
    const kind = kindOf(item);
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/**
 * Reads a packed notebook: the same records, the last made first. It has no checksum of its own: what carries it proves
 * it. A record that cannot be taken costs itself alone, as in a file.
 */
export function unpackNotebook(bytes: Uint8Array): Result<ReadBundle, BundleFault> {
  const [mark, version = 0] = bytes;
  if (mark !== MARK) return failure("foreign");
  if (version > VERSION) return failure("newer");
  if (version < VERSION || bytes.length > MOST_PACKED_BYTES) return failure("damaged");
  const content = readPacked(bytes.subarray(OPENING_BYTES));
  return content === null ? failure("damaged") : readContent(content);
}

/** What was packed, before anybody has said that it is a notebook; null where it was not packed like this. */
function readPacked(bytes: Uint8Array): Fields | null {
  const unpacking = createUnpacking(bytes);
  const [about] = readColumn(unpacking, [OWN_ROW]);
  const records = readRecords(unpacking);
  if (!unpacking.reader.isWhole() || typeof about !== "object") return null;
  return { ...about, records };
}

function readRecords(unpacking: Unpacking): readonly Fields[] {
  const count = unpacking.reader.claim(unpacking.reader.count());
  const shared = readTable(
    unpacking,
    Array.from({ length: count }, (_, nth) => OWN_ROW + 1 + nth),
  );
  const records: Fields[] = [...shared];
  const ofKinds = groupsOf([...shared.entries()], ([, { kind }]) => kind);
  for (const ofKind of ofKinds) {
    const rows = ofKind.map(([nth]) => OWN_ROW + 1 + nth);
    for (const [place, fields] of readTable(unpacking, rows).entries()) {
      const [nth = 0] = ofKind[place] ?? [];
      records[nth] = { ...records[nth], ...fields };
    }
  }
  return records;
}
