import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import * as v from "valibot";
import { describe, expect, it, vi } from "vitest";

import { createDatabase, DATABASE_NAME, DATABASE_VERSION } from "../src/adapters/database/database";
import { createRecordStore } from "../src/adapters/database/record-store";
import { createSnapshotStore } from "../src/adapters/database/snapshot-store";
import { protocols } from "../src/content/protocols/index";
import { decodeBundle, encodeBundle } from "../src/core/exchange/bundle";
import { parseLockRow } from "../src/core/lock/lock-row";
import { isSealed } from "../src/core/lock/rows";
import { parseSealedRow } from "../src/core/lock/sealed-row";
import { parseCopyMemory } from "../src/core/notebook/copy-reminder";
import { readDrafts } from "../src/core/notebook/drafts";
import { MEASURE_IDS } from "../src/core/notebook/fields";
import { parseRecord } from "../src/core/notebook/schema";
import { parseSnapshot, restoreSession } from "../src/core/session/snapshot";
import { readSettings } from "../src/core/settings/read-settings";
import { SETTINGS_KEY } from "../src/core/settings/storage-keys";
import { instantOf } from "../src/core/time/instant";
import { createFakeClock } from "./fakes/fake-clock";
import { createLockedPhone, type Tab } from "./fakes/locked-phone";
import {
  earlierCopy,
  earlierPhone,
  PHONES,
  rowsIn,
  type EarlierPhone,
} from "./fixtures/earlier-phones";

const PIN = "258013";

/** The key of a PIN takes as many rounds as on a phone. */
const PATIENCE = { timeout: 30_000 };

const KINDS = [
  "birth",
  "first-colostrum",
  "milk-volume",
  "not-yet",
  "milk-coming-in",
  "feed",
  "nappy",
  "session",
  "safety-check",
  "erased",
];

const storedSchema = v.record(v.string(), v.unknown());

const stored = ({ localStorage }: EarlierPhone, key: string) =>
  v.parse(storedSchema, JSON.parse(localStorage[key] ?? "null"));

/** Its notebook's rows, also those that were deleted all at once. */
const recordsIn = (phone: EarlierPhone): readonly unknown[] => [
  ...rowsIn(phone, "records"),
  ...(phone.database.stores["withdrawn"]?.rows ?? [])
    .filter(({ key }) => key.startsWith("records/"))
    .map(({ value }) => value),
];

const read = (row: unknown): unknown => {
  if (isSealed(row)) return parseSealedRow(row);
  const parsed = parseRecord(row);
  return parsed.ok ? parsed.value : parsed.reason;
};

/**
 * What a row of before says, in the fields of now: when milk came in was a moment, now it may be a span; twins were not
 * asked about.
 */
function inFieldsOfNow(row: unknown): unknown {
  const birth = v.safeParse(v.looseObject({ kind: v.literal("birth") }), row);
  if (birth.success) return { ...birth.output, twins: null };
  const parsed = v.safeParse(
    v.looseObject({ kind: v.literal("milk-coming-in"), at: v.string() }),
    row,
  );
  if (!parsed.success) return row;
  const { at, ...rest } = parsed.output;
  return { ...rest, when: { kind: "exact", at } };
}

/** Makes the database that it had: its version, its stores, and all that lay in them. */
async function lay({ database: { version, stores } }: EarlierPhone): Promise<void> {
  const database = await openDB(DATABASE_NAME, version, {
    upgrade: (made) => {
      for (const [name, { keyPath }] of Object.entries(stores))
        made.createObjectStore(name, { keyPath });
    },
  });
  for (const [name, { keyPath, rows }] of Object.entries(stores))
    for (const { key, value } of rows)
      await database.put(name, value, keyPath === null ? key : undefined);
  database.close();
}

/** The same phone a minute later, with the app of now. */
async function takeUp(phone: EarlierPhone) {
  const laterMs = Date.parse(phone.takenAt) + 60_000;
  const locked = createLockedPhone(createFakeClock(instantOf(laterMs, 420)));
  await lay(phone);
  return locked;
}

/** Unlocked notes are read once the key is there. */
const untilAllRead = ({ notebook }: Tab): Promise<void> =>
  vi.waitFor(() => expect(notebook.get().records).toHaveLength(21), PATIENCE);

describe.each(PHONES)("what lay on the phone %s", (name) => {
  const phone = earlierPhone(name);

  it("is a notebook of which every row is read, and nothing of it left out", () => {
    const rows = recordsIn(phone);

    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(read)).toEqual(rows.map(inFieldsOfNow));
  });

  it("are settings of which every field is read", () => {
    const lying = stored(phone, SETTINGS_KEY);

    const { settings, unreadable } = readSettings(lying);

    expect(unreadable).toEqual([]);
    expect(settings).toMatchObject(lying);
  });
});

describe("what lay on phones of before", () => {
  const all = PHONES.map(earlierPhone);

  it("has every kind of note, every measure, and every way to lie in the notebook", () => {
    const text = JSON.stringify(all.flatMap(recordsIn));

    for (const word of [...KINDS, ...MEASURE_IDS, "exact", "between", "sealed"])
      expect(text).toContain(`:"${word}"`);
  });

  it.each([
    ["version-1", "paused", "audible"],
    ["version-2", "paused", "audible"],
    ["version-2-stopped", "stopped", "silent"],
  ] as const)("is a massage that goes on: %s", (name, status, sound) => {
    const [row] = rowsIn(earlierPhone(name), "running-session");

    const snapshot = parseSnapshot(row, protocols);

    expect(snapshot).toEqual({ ok: true, value: row });
    expect(snapshot.ok && restoreSession(snapshot.value)).toMatchObject({ status, sound });
  });

  it("is a form that was not saved, and when the last copy was made", () => {
    const phone = earlierPhone("version-2");
    const drafts = stored(phone, "tetes-pertama.drafts");
    const copies = stored(phone, "tetes-pertama.copies");

    expect(readDrafts(drafts)).toEqual(drafts);
    expect(readDrafts(drafts)).toHaveProperty("time:milk:exact");
    expect(parseCopyMemory(copies)).toEqual(copies);
    expect(parseCopyMemory(copies).copiedAt).not.toBeNull();
  });

  it("is a lock, with its bytes", () => {
    const [row] = rowsIn(earlierPhone("version-2-pin"), "lock");

    expect(parseLockRow(row)).toEqual({ ok: true, value: row });
  });

  it("is a copy with the notes that lay there, and saved again it has the same", () => {
    const decoded = decodeBundle(earlierCopy());
    if (!decoded.ok) throw new Error(decoded.reason);
    const { records, ...origin } = decoded.value;

    const again = decodeBundle(encodeBundle(records, origin));

    expect(records).toHaveLength(20);
    expect(new Set(records)).toEqual(
      new Set(rowsIn(earlierPhone("version-2"), "records").map(inFieldsOfNow)),
    );
    expect(again).toEqual(decoded);
  });
});

describe("a phone of before, with the app of now", PATIENCE, () => {
  it.each(PHONES)("%s loses nothing by being opened", async (name) => {
    globalThis.indexedDB = new IDBFactory();
    const phone = earlierPhone(name);
    await lay(phone);

    const open = createDatabase();
    const database = await open();
    const records = await createRecordStore(open).loadAll();
    const snapshot = await createSnapshotStore(open).load();

    expect(database.version).toBe(DATABASE_VERSION);
    expect([...database.objectStoreNames]).toEqual([
      "lock",
      "records",
      "running-session",
      "withdrawn",
    ]);
    expect(records).toEqual({ ok: true, value: rowsIn(phone, "records") });
    expect(snapshot).toEqual({ ok: true, value: rowsIn(phone, "running-session")[0] });
    expect(await database.getAll("lock")).toEqual(rowsIn(phone, "lock"));
    expect(await database.getAll("withdrawn")).toEqual(rowsIn(phone, "withdrawn"));
  });

  it("opens its notes with its PIN, as they were before it was set", async () => {
    const phone = await takeUp(earlierPhone("version-2-pin"));
    const tab = await phone.openTab();
    const shownLocked = tab.notebook.get().records.length;

    const unlocked = await tab.lock.unlock(PIN);

    await untilAllRead(tab);
    const { records, unreadable } = tab.notebook.get();
    expect(unlocked).toEqual({ ok: true, value: null });
    expect(shownLocked).toBe(6);
    expect(unreadable).toBe(0);
    expect(records).toEqual(
      expect.arrayContaining(rowsIn(earlierPhone("version-2"), "records").map(inFieldsOfNow)),
    );
  });

  it("brings back what was deleted all at once, the lock with it", async () => {
    const locked = earlierPhone("version-2-pin");
    const phone = await takeUp(earlierPhone("version-2-withdrawn"));
    const tab = await phone.openTab();
    const atFirst = tab.notebook.get();

    const isBack = await tab.notebook.bringAllBack();

    expect(atFirst.records).toEqual([]);
    expect(atFirst.withdrawnAt).not.toBeNull();
    expect(isBack).toBe(true);
    expect(await phone.rowsOf("records")).toEqual(rowsIn(locked, "records"));
    expect(await phone.loadLock()).toEqual(rowsIn(locked, "lock")[0]);
    expect(await tab.lock.unlock(PIN)).toEqual({ ok: true, value: null });
    await untilAllRead(tab);
  });
});
