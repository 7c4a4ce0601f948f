import { describe, expect, it } from "vitest";

import { createFakeLock } from "../../../tests/fakes/fake-lock";
import { createFakePhone } from "../../../tests/fakes/fake-phone";
import { createFakeFileSaver, pickedFile } from "../../../tests/fakes/fake-files";
import { createFakeValueStorage } from "../../../tests/fakes/fake-stores";
import { decodeBundle, encodeBundle } from "../../core/exchange/bundle";
import type { NotebookRecord } from "../../core/notebook/record";
import { createBackup, MOST_BYTES } from "./backup";
import { HOUR_MS } from "../../core/time/spans";

const AT = "2026-11-24T20:30:00.000+07:00";

async function openPhone() {
  const phone = createFakePhone();
  const saver = createFakeFileSaver();
  const memory = createFakeValueStorage();
  const parts = { saver, memory, clock: phone.clock, appVersion: "0.1.0" };
  await phone.notebook.open();
  return {
    ...phone,
    saver,
    memory,
    backup: createBackup({ ...parts, lock: createFakeLock(phone.clock), notebook: phone.notebook }),
    lockedBackup: createBackup({
      ...parts,
      lock: createFakeLock(phone.clock, { state: "locked" }),
      notebook: phone.notebook,
    }),
  };
}

const byId = (records: readonly NotebookRecord[]) =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

/** A phone with notes of every age: living, in the bin, erased. */
async function furnished() {
  const phone = await openPhone();
  const erased = await phone.notebook.add({ kind: "feed", at: AT });
  await phone.notebook.remove(erased.id);
  phone.clock.advance(8 * 24 * HOUR_MS);
  await phone.notebook.open();
  await phone.notebook.add({ kind: "nappy", at: AT, content: "wet" });
  const binned = await phone.notebook.add({ kind: "not-yet", at: AT });
  await phone.notebook.remove(binned.id);
  return phone;
}

describe("a saved copy", () => {
  it("holds all there is: living, in the bin and erased", async () => {
    const { backup, notebook, saver } = await furnished();

    await backup.save();

    const decoded = decodeBundle(saver.lastText());
    expect(decoded).toMatchObject({ ok: true, value: { records: notebook.get().records } });
    expect(
      notebook
        .get()
        .records.map(({ kind }) => kind)
        .sort(),
    ).toEqual(["erased", "nappy", "not-yet"]);
  });

  it("is a plain text file named by the day and the hour alone", async () => {
    const { backup, saver } = await openPhone();

    await backup.save();

    expect(saver.saved).toMatchObject([
      { name: "tetes-pertama-2026-11-24-2100.txt", type: "text/plain" },
    ]);
  });

  it("is one file when the button is tapped twice, and another one later", async () => {
    const { backup, clock, saver } = await openPhone();

    await Promise.all([backup.save(), backup.save()]);
    clock.advance(300);
    await backup.save();
    const soon = saver.saved.length;
    clock.advance(1_000);
    await backup.save();

    expect([soon, saver.saved.length]).toEqual([1, 2]);
  });

  it("is remembered, also when the app is opened anew", async () => {
    const { backup, clock, memory, notebook, saver } = await openPhone();
    await backup.save();

    const lock = createFakeLock(clock);
    const later = createBackup({ notebook, lock, saver, memory, clock, appVersion: "0.1.0" });

    expect(later.get().copiedAt).toBe("2026-11-24T21:00:00.000+07:00");
  });

  it("is refused while the notebook cannot be read, and not remembered: it would lack what is in it", async () => {
    const { clock, snapshots, records } = await furnished();
    const phone = createFakePhone({ clock, snapshots, records });
    const saver = createFakeFileSaver();
    const memory = createFakeValueStorage();
    const lock = createFakeLock(clock);
    records.fail("unavailable");
    await phone.notebook.open();
    const parts = { notebook: phone.notebook, lock, saver, memory, clock, appVersion: "0.1.0" };
    const backup = createBackup(parts);

    const refused = await backup.save();
    const remembered = backup.get().copiedAt;
    records.fail(null);
    const saved = await backup.save();

    expect(refused).toEqual({ ok: false, reason: "unavailable" });
    expect(remembered).toBeNull();
    expect(saved.ok).toBe(true);
    const decoded = decodeBundle(saver.lastText());
    expect(decoded).toMatchObject({ ok: true, value: { records: phone.notebook.get().records } });
  });

  it("waits until the notebook was read, so that nothing is left out", async () => {
    const { clock, snapshots, records } = await furnished();
    const phone = createFakePhone({ clock, snapshots, records });
    const saver = createFakeFileSaver();
    const memory = createFakeValueStorage();
    const backup = createBackup({
      notebook: phone.notebook,
      lock: createFakeLock(clock),
      saver,
      memory,
      clock,
      appVersion: "0.1.0",
    });
    const saving = backup.save();

    await phone.notebook.open();
    await saving;

    expect(decodeBundle(saver.lastText())).toMatchObject({
      ok: true,
      value: { records: { length: 3 } },
    });
  });

  it("is not made while the notes are locked: it would lack them", async () => {
    const { lockedBackup, saver, memory } = await furnished();

    const saved = await lockedBackup.save();

    expect(saved).toEqual({ ok: false, reason: "locked" });
    expect(saver.saved).toEqual([]);
    expect(memory.stored()).toBeUndefined();
  });

  it("is made where nothing can be stored, and remembered until the app is closed", async () => {
    const { backup, notebook, records, memory, saver } = await openPhone();
    records.fail("unavailable");
    memory.fail("unavailable");
    await notebook.add({ kind: "feed", at: AT });

    await backup.save();

    expect(decodeBundle(saver.lastText())).toMatchObject({
      ok: true,
      value: { records: [{ kind: "feed" }] },
    });
    expect(backup.get().copiedAt).not.toBeNull();
  });
});

describe("restoring a copy", () => {
  it("brings everything to an empty phone", async () => {
    const { backup, notebook, saver } = await furnished();
    await backup.save();
    const other = await openPhone();

    const restored = await other.backup.restore(pickedFile(saver.lastText()));

    expect(restored).toEqual({ ok: true, value: { added: 3, changed: 0 } });
    expect(byId(other.notebook.get().records)).toEqual(byId(notebook.get().records));
    expect(byId(other.notebook.get().records)).toEqual(other.records.rows());
  });

  it("again changes nothing", async () => {
    const { backup, notebook, saver } = await furnished();
    await backup.save();
    const before = notebook.get().records;

    const restored = await backup.restore(pickedFile(saver.lastText()));

    expect(restored).toEqual({ ok: true, value: { added: 0, changed: 0 } });
    expect(notebook.get().records).toBe(before);
  });

  it("leaves what is newer here", async () => {
    const { backup, notebook, saver, clock } = await openPhone();
    const feed = await notebook.add({ kind: "feed", at: AT });
    await backup.save();
    clock.advance(HOUR_MS);
    await notebook.remove(feed.id);

    const restored = await backup.restore(pickedFile(saver.lastText()));

    expect(restored).toEqual({ ok: true, value: { added: 0, changed: 0 } });
    expect(notebook.get().records[0]?.deletedAt).not.toBeNull();
  });

  it("takes what is newer there", async () => {
    const there = await openPhone();
    const feed = await there.notebook.add({ kind: "feed", at: AT });
    await there.backup.save();
    const here = await openPhone();
    await here.backup.restore(pickedFile(there.saver.lastText()));
    await there.notebook.remove(feed.id);
    await there.backup.save();

    const restored = await here.backup.restore(pickedFile(there.saver.lastText()));

    expect(restored).toEqual({ ok: true, value: { added: 0, changed: 1 } });
    expect(here.notebook.get().records).toEqual(there.notebook.get().records);
  });

  it("does not even read a file that is too big", async () => {
    const { backup, notebook } = await furnished();
    const before = notebook.get();
    const file = pickedFile("", MOST_BYTES + 1);

    const restored = await backup.restore(file);

    expect(restored).toEqual({ ok: false, reason: "too-big" });
    expect(file.timesRead()).toBe(0);
    expect(notebook.get()).toBe(before);
  });

  it.each([
    ["damaged", (whole: string) => whole.slice(0, -1)],
    ["damaged", (whole: string) => whole.replace("wet", "Wet")],
    ["foreign", () => "{}"],
  ] as const)("says that a file is %s, and changes nothing", async (reason, spoil) => {
    const { backup, notebook, saver, records } = await furnished();
    await backup.save();
    await notebook.add({ kind: "feed", at: AT });
    const before = notebook.get();
    const rows = records.rows();

    const restored = await backup.restore(pickedFile(spoil(saver.lastText())));

    expect(restored).toEqual({ ok: false, reason });
    expect(notebook.get()).toBe(before);
    expect(records.rows()).toEqual(rows);
  });

  it("says that a file is damaged when it cannot be read at all", async () => {
    const { backup } = await openPhone();
    const gone = {
      ...pickedFile(""),
      text: () => Promise.reject(new DOMException("", "NotFoundError")),
    };

    const restored = await backup.restore(gone);

    expect(restored).toEqual({ ok: false, reason: "damaged" });
  });

  it("is refused while the notes are locked", async () => {
    const { backup, lockedBackup, saver } = await furnished();
    await backup.save();

    const restored = await lockedBackup.restore(pickedFile(saver.lastText()));

    expect(restored).toEqual({ ok: false, reason: "locked" });
  });

  it("shows nothing that the phone could not keep", async () => {
    const { backup, saver } = await furnished();
    await backup.save();
    const full = await openPhone();
    full.records.fail("full");

    const restored = await full.backup.restore(pickedFile(saver.lastText()));

    expect(restored).toEqual({ ok: false, reason: "not-kept" });
    expect(full.notebook.get().records).toEqual([]);
  });

  it("counts the file as a copy when it holds all there is, and only then", async () => {
    const { backup, saver } = await furnished();
    await backup.save();
    const empty = await openPhone();
    const used = await openPhone();
    for (const _ of [1, 2, 3, 4]) {
      await used.notebook.add({ kind: "feed", at: AT });
      used.clock.advance(1_000);
    }

    await empty.backup.restore(pickedFile(saver.lastText()));
    await used.backup.restore(pickedFile(saver.lastText()));

    expect(empty.backup.get().copiedAt).toBe(backup.get().copiedAt);
    expect(used.backup.get().copiedAt).toBeNull();
  });

  it("does not take an older file for the last copy", async () => {
    const { backup, notebook, clock } = await openPhone();
    await notebook.add({ kind: "feed", at: AT });
    const old = encodeBundle(notebook.get().records, { madeAt: clock.now(), appVersion: "0.1.0" });
    clock.advance(HOUR_MS);
    await backup.save();

    await backup.restore(pickedFile(old));

    expect(backup.get().copiedAt).toBe("2026-11-24T22:00:00.000+07:00");
  });
});

describe("the reminder of a copy", () => {
  it("remembers that it was put off, beside what another tab remembers meanwhile", async () => {
    const { backup, memory } = await openPhone();
    memory.save({ copiedAt: AT, putOffAt: null });

    backup.putOff();

    expect(memory.stored()).toEqual({ copiedAt: AT, putOffAt: "2026-11-24T21:00:00.000+07:00" });
  });
});
