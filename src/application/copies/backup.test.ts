import { describe, expect, it } from "vitest";

import { createFakeClock } from "../../../tests/fakes/fake-clock";
import { createFakeLock } from "../../../tests/fakes/fake-lock";
import { createFakePhone } from "../../../tests/fakes/fake-phone";
import {
  createFakeFileSaver,
  createFakeReceivedFiles,
  pickedFile,
} from "../../../tests/fakes/fake-files";
import { createFakeValueStorage } from "../../../tests/fakes/fake-stores";
import { settled } from "../../../tests/fakes/settled";
import { birthAt } from "../../../tests/fakes/written-phone";
import { decodeBundle, encodeBundle } from "../../core/exchange/bundle";
import type { NotebookRecord } from "../../core/notebook/record";
import { createBackup } from "./backup";
import { MOST_BYTES } from "../../core/exchange/limits";
import { HOUR_MS } from "../../core/time/spans";

const AT = "2026-11-24T20:30:00.000+07:00";

async function openPhone(clock = createFakeClock()) {
  const { snapshots, records } = createFakePhone();
  const phone = createFakePhone({ clock, snapshots, records });
  const saver = createFakeFileSaver();
  const memory = createFakeValueStorage();
  const received = createFakeReceivedFiles();
  const parts = { saver, received, memory, clock: phone.clock, appVersion: "0.1.0" };
  await phone.notebook.open();
  return {
    ...phone,
    saver,
    received,
    memory,
    backup: createBackup({ ...parts, lock: createFakeLock(phone.clock), notebook: phone.notebook }),
    lockedBackup: createBackup({
      ...parts,
      lock: createFakeLock(phone.clock, { state: "locked" }),
      notebook: phone.notebook,
    }),
  };
}

const restored = (added: number, changed: number, removed = 0) => ({
  ok: true,
  value: { kind: "restored", added, changed, removed, unreadable: 0 },
});

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
    const later = createBackup({
      notebook,
      lock,
      saver,
      received: createFakeReceivedFiles(),
      memory,
      clock,
      appVersion: "0.1.0",
    });

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
    const parts = {
      notebook: phone.notebook,
      lock,
      saver,
      received: createFakeReceivedFiles(),
      memory,
      clock,
      appVersion: "0.1.0",
    };
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
      received: createFakeReceivedFiles(),
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
    const { backup, notebook, saver, clock } = await furnished();
    await backup.save();
    const other = await openPhone(createFakeClock(clock.now()));

    const taken = await other.backup.restore(pickedFile(saver.lastText()));

    expect(taken).toEqual(restored(3, 0));
    expect(byId(other.notebook.get().records)).toEqual(byId(notebook.get().records));
    expect(byId(other.notebook.get().records)).toEqual(other.records.rows());
  });

  it("that nobody here has chosen asks first, whatever is in it, and can be laid aside", async () => {
    const { backup, saver, clock } = await furnished();
    await backup.save();
    const other = await openPhone(createFakeClock(clock.now()));

    const asked = await other.backup.restore(pickedFile(saver.lastText()), true);

    if (!asked.ok || asked.value.kind !== "asks") throw new Error("nothing was asked");
    expect(asked.value).toMatchObject({ births: null, removals: 0 });
    expect(other.notebook.get().records).toEqual([]);
    expect(await asked.value.layAside()).toBe(true);
    const later = await other.received.take();
    if (later === null) throw new Error("nothing was laid aside");
    expect(await other.backup.restore(later.file, later.isUnasked)).toEqual(restored(3, 0));
  });

  it("again changes nothing", async () => {
    const { backup, notebook, saver } = await furnished();
    await backup.save();
    const before = notebook.get().records;

    const taken = await backup.restore(pickedFile(saver.lastText()));

    expect(taken).toEqual(restored(0, 0));
    expect(notebook.get().records).toBe(before);
  });

  it("leaves what is newer here", async () => {
    const { backup, notebook, saver, clock } = await openPhone();
    const feed = await notebook.add({ kind: "feed", at: AT });
    await backup.save();
    clock.advance(HOUR_MS);
    await notebook.remove(feed.id);

    const taken = await backup.restore(pickedFile(saver.lastText()));

    expect(taken).toEqual(restored(0, 0));
    expect(notebook.get().records[0]?.deletedAt).not.toBeNull();
  });

  /** A phone and another one that has the same note and has deleted it since. */
  async function twoPhones() {
    const there = await openPhone();
    const feed = await there.notebook.add({ kind: "feed", at: AT });
    await there.backup.save();
    const here = await openPhone();
    await here.backup.restore(pickedFile(there.saver.lastText()));
    await there.notebook.remove(feed.id);
    return { there, here };
  }

  const asks = async (phone: Awaited<ReturnType<typeof openPhone>>, text: string) => {
    const found = await phone.backup.restore(pickedFile(text));
    if (!found.ok || found.value.kind !== "asks") throw new Error("nothing was asked");
    return found.value;
  };

  it("asks before a note leaves the list, and changes nothing until it is answered", async () => {
    const { there, here } = await twoPhones();
    await there.backup.save();
    const before = here.notebook.get().records;

    const question = await asks(here, there.saver.lastText());
    const asked = here.notebook.get().records;
    const taken = await question.take(true);

    expect(question).toMatchObject({ removals: 1, births: null });
    expect(asked).toBe(before);
    expect(taken).toEqual(restored(0, 0, 1));
    expect(here.notebook.get().records[0]?.deletedAt).toBe(here.clock.now());
  });

  it("takes the rest where the notes are to stay", async () => {
    const { there, here } = await twoPhones();
    await there.notebook.add({ kind: "nappy", at: AT, content: "wet" });
    await there.backup.save();

    const question = await asks(here, there.saver.lastText());
    const taken = await question.take(false);

    expect(taken).toEqual(restored(1, 0));
    expect(here.notebook.get().records.map(({ deletedAt }) => deletedAt)).toEqual([null, null]);
  });

  it("lets what was emptied elsewhere be brought back here for seven days", async () => {
    const { there, here } = await twoPhones();
    there.clock.advance(8 * 24 * HOUR_MS);
    await there.notebook.open();
    await there.backup.save();
    here.clock.advance(8 * 24 * HOUR_MS);

    await (await asks(here, there.saver.lastText())).take(true);
    const [binned] = here.notebook.get().records;
    await here.notebook.bringBack(binned?.id ?? "");

    expect(binned).toMatchObject({ kind: "feed", deletedAt: here.clock.now() });
    expect(here.notebook.get().records).toMatchObject([{ kind: "feed", deletedAt: null }]);
  });

  it("asks whether it is the same mother where the file has another birth", async () => {
    const there = await openPhone();
    await there.notebook.add(birthAt("2026-11-16T08:00:00.000+07:00"));
    await there.backup.save();
    const here = await openPhone();
    here.clock.advance(1_000);
    const before = await here.notebook.add(birthAt("2026-11-24T02:00:00.000+07:00"));
    const [birth] = there.notebook.get().records;
    if (birth === undefined) throw new Error("nothing was noted");
    const other: NotebookRecord = { ...birth, id: "other" };
    const text = encodeBundle([other], { madeAt: AT, appVersion: "0.1.0" });

    const question = await asks(here, text);

    expect(question.births).toMatchObject({ ours: { id: before.id }, theirs: { id: "other" } });
    expect(here.notebook.get().records).toHaveLength(1);
  });

  it("can be taken back, with all that it changed and deleted, also after the app was closed", async () => {
    const { there, here } = await twoPhones();
    await there.notebook.add({ kind: "nappy", at: AT, content: "wet" });
    await there.backup.save();
    const before = here.records.rows();

    await (await asks(here, there.saver.lastText())).take(true);
    const again = createFakePhone(here);
    await again.notebook.open();
    const offered = again.notebook.get().takenInAt;
    const isBack = await again.notebook.takeBack();

    expect(offered).toBe(here.clock.now());
    expect(isBack).toBe(true);
    expect(here.records.rows()).toEqual(before);
    expect(again.notebook.get()).toMatchObject({ records: before, takenInAt: null });
  });

  it("can be taken back for ten minutes", async () => {
    const { here } = await twoPhones();
    const atFirst = here.notebook.get().takenInAt;

    here.clock.advance(10 * 60_000);
    await settled();

    expect(atFirst).not.toBeNull();
    expect(here.notebook.get().takenInAt).toBeNull();
    expect(await here.records.replacedAt()).toEqual({ ok: true, value: undefined });
  });

  it("tells how many records of the file it had to leave in it", async () => {
    const there = await openPhone();
    await there.notebook.add({ kind: "feed", at: AT });
    const [feed] = there.notebook.get().records;
    if (feed === undefined) throw new Error("nothing was noted");
    const odd: NotebookRecord = { ...feed, id: "odd one" };
    const text = encodeBundle([feed, odd], { madeAt: AT, appVersion: "0.1.0" });
    const here = await openPhone();

    const taken = await here.backup.restore(pickedFile(text));

    expect(taken).toMatchObject({ ok: true, value: { added: 1, unreadable: 1 } });
    expect(here.backup.get().copiedAt).toBeNull();
  });

  it("does not even read a file that is too big", async () => {
    const { backup, notebook } = await furnished();
    const before = notebook.get();
    const file = pickedFile("", MOST_BYTES + 1);

    const taken = await backup.restore(file);

    expect(taken).toEqual({ ok: false, reason: "too-big" });
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

    const taken = await backup.restore(pickedFile(spoil(saver.lastText())));

    expect(taken).toEqual({ ok: false, reason });
    expect(notebook.get()).toBe(before);
    expect(records.rows()).toEqual(rows);
  });

  it("does not call a file broken that cannot be read now", async () => {
    const { backup } = await openPhone();
    const gone = {
      ...pickedFile(""),
      text: () => Promise.reject(new DOMException("", "NotFoundError")),
    };

    const taken = await backup.restore(gone);

    expect(taken).toEqual({ ok: false, reason: "unreachable" });
  });

  it("is refused while the notes are locked", async () => {
    const { backup, lockedBackup, saver } = await furnished();
    await backup.save();

    const taken = await lockedBackup.restore(pickedFile(saver.lastText()));

    expect(taken).toEqual({ ok: false, reason: "locked" });
  });

  it("is refused while the notebook cannot be read: nobody knows what it would take away", async () => {
    const { backup, saver, clock, snapshots, records } = await furnished();
    await backup.save();
    const before = records.rows();
    const phone = createFakePhone({ clock, snapshots, records });
    records.fail("silent");
    await phone.notebook.open();
    const lock = createFakeLock(clock);
    const memory = createFakeValueStorage();
    const parts = {
      notebook: phone.notebook,
      lock,
      saver,
      received: createFakeReceivedFiles(),
      memory,
      clock,
      appVersion: "0.1.0",
    };

    const taken = await createBackup(parts).restore(pickedFile(saver.lastText()));

    records.fail(null);
    expect(taken).toEqual({ ok: false, reason: "not-kept" });
    expect(records.rows()).toEqual(before);
  });

  it("shows nothing that the phone could not keep", async () => {
    const { backup, saver } = await furnished();
    await backup.save();
    const full = await openPhone();
    full.records.fail("full");

    const taken = await full.backup.restore(pickedFile(saver.lastText()));

    expect(taken).toEqual({ ok: false, reason: "not-kept" });
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

  it.each([true, false])(
    "does not take a file of marks for a copy of the notes that they delete: %s",
    async (withRemovals) => {
      const { there, here } = await twoPhones();
      await there.backup.save();
      const before = here.backup.get().copiedAt;
      here.clock.advance(HOUR_MS);
      there.clock.advance(2 * HOUR_MS);
      await there.backup.save();

      await (await asks(here, there.saver.lastText())).take(withRemovals);

      expect(here.backup.get().copiedAt).toBe(before);
    },
  );

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
