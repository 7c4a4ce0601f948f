import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { createFakePhone } from "../../../tests/fakes/fake-phone";
import { createLockedPhone, becomes, kindsIn } from "../../../tests/fakes/locked-phone";
import type { NewEntry } from "./state";

const AT = "2026-11-24T20:30:00.000+07:00";
const feed: NewEntry = { kind: "feed", at: AT };
const wet: NewEntry = { kind: "nappy", at: AT, content: "wet" };
const PIN = "258013";

/** A phone with three notes, one of them in the bin. */
async function phoneWithNotes() {
  const phone = createFakePhone();
  await phone.notebook.open();
  const ids: string[] = [];
  for (const entry of [feed, wet, { ...wet, content: "stool" } as const]) {
    phone.clock.advance(1_000);
    ids.push((await phone.notebook.add(entry)).id);
  }
  await phone.notebook.remove(ids[2] ?? "");
  return { ...phone, ids };
}

const idsOf = (rows: readonly unknown[]): ReadonlySet<unknown> =>
  new Set(
    rows.map((row) => (typeof row === "object" && row !== null ? Reflect.get(row, "id") : 0)),
  );

describe("notes whose store was emptied under the open app", () => {
  it("stay in sight and are called lost; a new one is kept, and only that one", async () => {
    const { notebook, records, ids, clock } = await phoneWithNotes();
    records.wipe();

    await notebook.look();
    clock.advance(1_000);
    const noted = await notebook.add(feed);

    const { lost, records: shown, hasUnsaved } = notebook.get();
    expect(new Set(lost?.records.map(({ id }) => id))).toEqual(new Set(ids));
    expect(new Set(shown.map(({ id }) => id))).toEqual(new Set([...ids, noted.id]));
    expect([noted.isKept, hasUnsaved]).toEqual([true, false]);
    expect(idsOf(records.rows())).toEqual(new Set([noted.id]));
  });

  it("are all written again by one act, as they stood, and are lost no longer", async () => {
    const phone = await phoneWithNotes();
    const { notebook, records } = phone;
    const before = notebook.get().records;
    records.wipe();
    await notebook.look();

    const isDone = await notebook.saveAgain();

    expect(isDone).toBe(true);
    expect(notebook.get().lost).toBeNull();
    expect(new Set(records.rows())).toEqual(new Set(before));
    const anew = createFakePhone(phone);
    await anew.notebook.open();
    expect(new Set(anew.notebook.get().records)).toEqual(new Set(before));
  });

  it("are found to be lost by a change of one of them, which is not called kept", async () => {
    const { notebook, records, ids } = await phoneWithNotes();
    const told: string[] = [];
    records.wipe();

    const isRemoved = await notebook.remove(ids[0] ?? "");
    const isChanged = await notebook.change(
      ids[1] ?? "",
      (one) => (one.kind === "nappy" ? { ...one, content: "stool" } : one),
      () => told.push("changed"),
    );

    expect([isRemoved, isChanged]).toEqual([false, false]);
    expect(told).toEqual([]);
    expect(notebook.get().lost?.records).toHaveLength(3);
    expect(notebook.get().hasUnsaved).toBe(true);
  });

  it("are written again with what was changed of them since", async () => {
    const { notebook, records, ids } = await phoneWithNotes();
    records.wipe();
    await notebook.remove(ids[0] ?? "");

    await notebook.saveAgain();

    const { hasUnsaved, lost } = notebook.get();
    expect({ hasUnsaved, lost }).toEqual({ hasUnsaved: false, lost: null });
    expect(records.rows()).toHaveLength(3);
    expect(notebook.get().records.filter(({ deletedAt }) => deletedAt === null)).toHaveLength(1);
  });

  it("stay lost and in sight where they cannot be written", async () => {
    const { notebook, records } = await phoneWithNotes();
    records.wipe();
    await notebook.look();
    records.fail("full");

    const isDone = await notebook.saveAgain();

    expect(isDone).toBe(false);
    expect(notebook.get().lost?.records).toHaveLength(3);
    expect(notebook.get().records).toHaveLength(3);
  });

  it("are not lost where somebody deleted everything, nor where the store does not answer", async () => {
    const { notebook, records } = await phoneWithNotes();
    records.fail("silent");
    await notebook.look();
    const whileSilent = notebook.get().lost;
    records.fail(null);
    await records.withdrawAll(AT);

    await notebook.look();

    expect([whileSilent, notebook.get().lost]).toEqual([null, null]);
    expect(notebook.get().records).toEqual([]);
  });

  it("never leave the sight, whatever is done and whenever the store is emptied", async () => {
    const step = fc.constantFrom("note", "wipe", "look", "remove", "save again", "retry");
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const phone = await phoneWithNotes();
        const { notebook, records, clock } = phone;
        const seen = new Set(phone.ids);
        for (const one of steps) {
          clock.advance(1_000);
          if (one === "note") seen.add((await notebook.add(feed)).id);
          if (one === "wipe") records.wipe();
          if (one === "look") await notebook.look();
          if (one === "remove") await notebook.remove([...seen][0] ?? "");
          if (one === "save again") await notebook.saveAgain();
          if (one === "retry") await notebook.retry();

          expect(new Set(notebook.get().records.map(({ id }) => id))).toEqual(seen);
        }
        await notebook.look();
        await notebook.saveAgain();
        await notebook.retry();

        expect(idsOf(records.rows())).toEqual(seen);
        expect(notebook.get()).toMatchObject({ lost: null, hasUnsaved: false });
      }),
      { numRuns: 60 },
    );
  });
});

describe("notes behind a PIN whose store was emptied", () => {
  async function emptied(isOpen: boolean) {
    const phone = createLockedPhone();
    const tab = await phone.openTab();
    await tab.notebook.add(feed);
    await tab.lock.setPin(PIN);
    await becomes(tab, "open", "feed");
    if (!isOpen) {
      await tab.lock.lockNow();
      await becomes(tab, "locked");
    }
    // All that the lock has set going is over.
    await tab.notebook.look();
    const database = await phone.openDatabase();
    await Promise.all((["records", "lock"] as const).map((name) => database.clear(name)));
    await tab.notebook.look();
    return { phone, tab };
  }

  it("can be written again where they were open, without the PIN, which is told", async () => {
    const { phone, tab } = await emptied(true);
    const lost = tab.notebook.get().lost;

    const isDone = await tab.notebook.saveAgain();

    expect(lost).toMatchObject({ hadPin: true, sealed: 0 });
    expect(isDone).toBe(true);
    expect(tab.lock.get().state).toBe("none");
    expect(await phone.rowsOf("records")).toMatchObject([{ kind: "feed" }]);
  });

  it("cannot come back where they were locked, and that is told, never an empty notebook", async () => {
    const { tab } = await emptied(false);

    expect(tab.notebook.get().lost).toEqual({ records: [], hadPin: true, sealed: 1 });
    expect(kindsIn(tab)).toEqual([]);
  });
});

describe("a copy that is opened while notes are lost", () => {
  it("is written, though the same notes are still in sight", async () => {
    const { notebook, records } = await phoneWithNotes();
    const copy = notebook.get().records;
    records.wipe();
    await notebook.look();

    const merged = await notebook.merge(copy);

    expect(merged).toMatchObject({ added: 3 });
    expect(records.rows()).toHaveLength(3);
    expect(notebook.get().lost).toBeNull();
  });
});
