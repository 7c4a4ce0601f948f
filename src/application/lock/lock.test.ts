import { beforeEach, describe, expect, it, vi } from "vitest";

import {
  becomes,
  createLockedPhone,
  kindsIn,
  type LockedPhone,
  type Tab,
} from "../../../tests/fakes/locked-phone";
import type { NewEntry } from "../notebook/state";

const PIN = "258013";
const OTHER_PIN = "975310";

const birth: NewEntry = {
  kind: "birth",
  at: "2026-11-24T20:00:00.000+07:00",
  mode: "vaginal",
  place: "Rumah nenek di Jujun",
  skinToSkin: true,
  twins: null,
  weightG: 3_127,
};
const feed: NewEntry = { kind: "feed", at: "2026-11-24T20:30:00.000+07:00" };
const check = { answers: { bleeding: "no" }, advice: "clear", midwifeAgreed: false } as const;

/** What only the mother's notes say. */
const SECRETS = [
  "Rumah nenek di Jujun",
  "3127",
  "birth",
  "feed",
  "vaginal",
  "20:30:00",
  "skinToSkin",
];

let phone: LockedPhone;

beforeEach(() => {
  phone = createLockedPhone();
});

/** A phone with two notes of the mother and a check, in the clear. */
async function furnished(): Promise<Tab> {
  const tab = await phone.openTab();
  await tab.notebook.add(birth);
  await tab.notebook.add(feed);
  await tab.notebook.addSafetyCheck(check);
  return tab;
}

async function locked(): Promise<Tab> {
  const tab = await furnished();
  await tab.lock.setPin(PIN);
  await becomes(tab, "open", "birth", "feed", "safety-check");
  return tab;
}

describe("without a PIN", () => {
  it("nothing of the lock is fetched, and the notes lie as they are", async () => {
    const tab = await furnished();

    expect(tab.timesFetched()).toBe(0);
    expect(tab.lock.get()).toMatchObject({ state: "none", canLock: true });
    for (const secret of SECRETS) expect(await phone.everything()).toContain(secret);
  });
});

describe("setting a PIN", () => {
  it("leaves nothing of the mother's notes to read in the database", async () => {
    const tab = await locked();
    await tab.notebook.add({ ...birth, place: "Rumah kedua" });

    const text = await phone.everything();

    for (const secret of [...SECRETS, "Rumah kedua", PIN]) expect(text).not.toContain(secret);
    expect(text).toContain("safety-check");
    expect(await phone.rowsOf("records")).toHaveLength(4);
  });

  it("hides what a note is, by giving all the same length", async () => {
    await locked();

    const rows = await phone.rowsOf("records");
    const lengths = rows.flatMap((row) =>
      typeof row === "object" && row !== null && "bytes" in row && row.bytes instanceof Uint8Array
        ? row.bytes.length
        : [],
    );

    expect(lengths).toEqual([528, 528]);
  });

  it("destroys what was laid aside in the clear", async () => {
    const tab = await furnished();
    await tab.notebook.withdrawAll();

    await tab.lock.setPin(PIN);

    expect(await phone.rowsOf("withdrawn")).toEqual([]);
    for (const secret of SECRETS) expect(await phone.everything()).not.toContain(secret);
  });

  it("refuses one that is too easy, and one beside a lock that is there", async () => {
    const tab = await furnished();

    expect(await tab.lock.setPin("1234")).toEqual({ ok: false, reason: "unavailable" });
    expect(await phone.loadLock()).toBeUndefined();
    await tab.lock.setPin(PIN);
    expect(await tab.lock.setPin(OTHER_PIN)).toEqual({ ok: false, reason: "unavailable" });
    expect(await tab.lock.unlock(PIN)).toEqual({ ok: true, value: null });
  });

  it("covers rows that this version cannot read, and loses nothing of them", async () => {
    const later = { id: "later", kind: "mood", words: "Saya lelah" };
    await phone.putRow(later);
    const tab = await furnished();

    await tab.lock.setPin(PIN);
    const text = await phone.everything();
    await tab.lock.removePin(PIN);

    expect(text).not.toContain("lelah");
    expect(await phone.rowsOf("records")).toContainEqual(later);
  });
});

describe("behind the PIN", () => {
  it("the app opened anew shows the massage's side only, until the right PIN opens all", async () => {
    await locked();
    const tab = await phone.openTab();
    await becomes(tab, "locked", "safety-check");

    expect(await tab.lock.unlock(OTHER_PIN)).toEqual({ ok: false, reason: "wrong" });
    expect(kindsIn(tab)).toEqual(["safety-check"]);
    expect(await tab.lock.unlock(PIN)).toEqual({ ok: true, value: null });

    await becomes(tab, "open", "birth", "feed", "safety-check");
    expect(tab.notebook.get().unreadable).toBe(0);
    expect(tab.notebook.get().records).toContainEqual(expect.objectContaining(birth));
  });

  it("a massage and its check are kept without the PIN, and a note is not written in the clear", async () => {
    await locked();
    const tab = await phone.openTab();

    await tab.notebook.addSafetyCheck(check);
    const noted = await tab.notebook.add(feed);

    expect(await phone.rowsOf("records")).toHaveLength(4);
    expect(noted.isKept).toBe(false);
    expect(await phone.everything()).not.toContain('"feed"');
  });

  it("notes that change stay sealed", async () => {
    const tab = await locked();
    const id = tab.notebook.get().records.find(({ kind }) => kind === "birth")?.id ?? "";

    await tab.notebook.change(id, (record) =>
      record.kind === "birth" ? { ...record, place: "Puskesmas Jujun" } : record,
    );
    const again = await phone.openTab();
    await again.lock.unlock(PIN);

    await becomes(again, "open", "birth", "feed", "safety-check");
    expect(again.notebook.get().records).toContainEqual(
      expect.objectContaining({ place: "Puskesmas Jujun" }),
    );
    expect(await phone.everything()).not.toContain("Jujun");
  });

  it("rows that changed places do not open, and stay where they are", async () => {
    await locked();
    const [a, b] = (await phone.rowsOf("records")).filter(
      (row): row is { id: string; kind: "sealed" } =>
        typeof row === "object" && row !== null && "kind" in row && row.kind === "sealed",
    );
    if (a === undefined || b === undefined) throw new Error("Nothing is sealed");
    const swapped = [
      { ...a, id: b.id },
      { ...b, id: a.id },
    ];
    for (const row of swapped) await phone.putRow(row);

    const tab = await phone.openTab();
    await tab.lock.unlock(PIN);

    await becomes(tab, "open", "safety-check");
    expect(tab.notebook.get().unreadable).toBe(2);
    expect(await phone.rowsOf("records")).toEqual(expect.arrayContaining(swapped));
  });

  it("a row with one bit turned is told as unreadable, and outlives the PIN with the lock it needs", async () => {
    const tab = await locked();
    const row = (await phone.rowsOf("records")).find(
      (one): one is { id: string; bytes: Uint8Array } =>
        typeof one === "object" && one !== null && "bytes" in one,
    );
    if (row === undefined) throw new Error("Nothing is sealed");
    const altered = { ...row, bytes: row.bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte)) };
    await phone.putRow(altered);
    const before = await phone.loadLock();

    const again = await phone.openTab();
    await again.lock.unlock(PIN);
    await vi.waitFor(() => expect(again.notebook.get().unreadable).toBe(1));
    await again.lock.removePin(PIN);

    await becomes(again, "none", ...kindsIn(again));
    expect(await phone.rowsOf("records")).toContainEqual(altered);
    expect(await phone.rowsOf("lock")).toEqual([before]);
    expect(await phone.loadLock()).toBeUndefined();
    expect(tab.lock.get().state).toBe("none");
  });
});

describe("wrong PINs", () => {
  const wrongTries = async (tab: Tab, count: number) => {
    for (let tries = 0; tries < count; tries += 1) await tab.lock.unlock(OTHER_PIN);
  };

  it("slow down, also when the app is closed, and not even the right one is taken meanwhile", async () => {
    await locked();
    await wrongTries(await phone.openTab(), 4);

    const tab = await phone.openTab();
    expect(await tab.lock.unlock(PIN)).toEqual({ ok: false, reason: "wait" });
    expect(tab.lock.get()).toMatchObject({ notBefore: "2026-11-24T21:00:30.000+07:00" });
    phone.clock.advance(29_999);
    expect(await tab.lock.unlock(PIN)).toEqual({ ok: false, reason: "wait" });
    phone.clock.advance(1);

    expect(await tab.lock.unlock(PIN)).toEqual({ ok: true, value: null });
    expect(tab.lock.get()).toMatchObject({ state: "open", notBefore: null });
  });

  it("slow down whatever the phone's clock is set to, as long as the app is open", async () => {
    await locked();
    const tab = await phone.openTab();
    await wrongTries(tab, 4);

    phone.clock.set("2026-11-24T23:00:00.000+07:00");
    const tried = await tab.lock.unlock(PIN);
    const shown = tab.lock.get().notBefore;
    phone.clock.advance(30_000);

    expect(tried).toEqual({ ok: false, reason: "wait" });
    expect(shown).toBe("2026-11-24T23:00:30.000+07:00");
    expect(await tab.lock.unlock(PIN)).toEqual({ ok: true, value: null });
  });

  it("are forgiven after the right one", async () => {
    await locked();
    const tab = await phone.openTab();
    await wrongTries(tab, 3);
    await tab.lock.unlock(PIN);

    await wrongTries(tab, 3);

    expect(await tab.lock.unlock(PIN)).toEqual({ ok: true, value: null });
  });

  it("are counted before they are looked at: closing the app in between wins nothing", async () => {
    await locked();
    for (let tries = 0; tries < 4; tries += 1) {
      const dying = await phone.openTab({
        withCipher: (cipher) => ({ ...cipher, unwrap: () => new Promise<never>(() => undefined) }),
      });
      void dying.lock.unlock(OTHER_PIN);
      await vi.waitFor(async () =>
        expect(await phone.loadLock()).toMatchObject({ failures: tries + 1 }),
      );
    }

    const tab = await phone.openTab();

    expect(await tab.lock.unlock(PIN)).toEqual({ ok: false, reason: "wait" });
  });

  it("are all counted when they come at once from two tabs", async () => {
    await locked();
    const tabs = await Promise.all([phone.openTab(), phone.openTab()]);

    await Promise.all(tabs.flatMap((tab) => [tab.lock.unlock(OTHER_PIN), tab.lock.unlock("0246")]));

    expect(await phone.loadLock()).toMatchObject({ failures: 4 });
  });

  it("do not count when they cannot be one at all", async () => {
    await locked();
    const tab = await phone.openTab();

    for (const digits of ["", "12", "abcd", "1234567890123"])
      expect(await tab.lock.unlock(digits)).toEqual({ ok: false, reason: "wrong" });

    expect(await phone.loadLock()).toMatchObject({ failures: 0 });
  });

  it("take no more waiting when the clock was set back by years", async () => {
    await locked();
    await wrongTries(await phone.openTab(), 4);
    phone.clock.sleep(-10 * 365 * 86_400_000);

    const tab = await phone.openTab();
    expect(await tab.lock.unlock(PIN)).toEqual({ ok: false, reason: "wait" });
    phone.clock.sleep(30_000);

    expect(await tab.lock.unlock(PIN)).toEqual({ ok: true, value: null });
  });
});

describe("changing and removing the PIN", () => {
  it("changed, only the new one opens, with a new key", async () => {
    const tab = await locked();
    const before = await phone.loadLock();

    expect(await tab.lock.changePin(OTHER_PIN, "86420")).toEqual({ ok: false, reason: "wrong" });
    expect(await phone.loadLock()).toMatchObject({ failures: 1 });
    expect(await tab.lock.changePin(PIN, OTHER_PIN)).toEqual({ ok: true, value: null });
    const again = await phone.openTab();

    expect(await again.lock.unlock(PIN)).toEqual({ ok: false, reason: "wrong" });
    expect(await again.lock.unlock(OTHER_PIN)).toEqual({ ok: true, value: null });
    await becomes(again, "open", "birth", "feed", "safety-check");
    expect(await phone.loadLock()).not.toMatchObject({ key: Reflect.get(Object(before), "key") });
  });

  it("removed, all notes lie as they did before", async () => {
    const tab = await furnished();
    const before = await phone.rowsOf("records");
    await tab.lock.setPin(PIN);

    expect(await tab.lock.removePin(OTHER_PIN)).toEqual({ ok: false, reason: "wrong" });
    expect(await tab.lock.removePin(PIN)).toEqual({ ok: true, value: null });

    expect(await phone.rowsOf("records")).toEqual(before);
    expect(await phone.rowsOf("lock")).toEqual([]);
    await becomes(tab, "none", "birth", "feed", "safety-check");
  });

  it("a damaged lock is told, opens with no PIN, and is neither replaced nor destroyed", async () => {
    await locked();
    const rows = await phone.rowsOf("records");
    const damaged = { version: 1, key: "lost" };
    await phone.putLock(damaged);

    const tab = await phone.openTab();

    expect(tab.lock.get()).toMatchObject({ state: "locked", isDamaged: true });
    expect(kindsIn(tab)).toEqual(["safety-check"]);
    expect(await tab.lock.unlock(PIN)).toEqual({ ok: false, reason: "damaged" });
    expect(await tab.lock.removePin(PIN)).toEqual({ ok: false, reason: "damaged" });
    expect(await tab.lock.setPin(OTHER_PIN)).toEqual({ ok: false, reason: "unavailable" });
    expect((await tab.notebook.add(feed)).isKept).toBe(false);
    expect(await phone.loadLock()).toEqual(damaged);
    expect(await phone.rowsOf("records")).toEqual(rows);
  });
});

describe("all or nothing", () => {
  /** The phone dies after so many writes of the transaction. */
  async function withBatteryFor(writes: number, act: () => Promise<unknown>): Promise<void> {
    const put: unknown = Reflect.get(IDBObjectStore.prototype, "put");
    if (typeof put !== "function") throw new Error("This database cannot write");
    let left = writes;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      if (left === 0) this.transaction.abort();
      left -= 1;
      return Reflect.apply(put, this, given);
    });
    await act();
    vi.restoreAllMocks();
  }

  it.each([0, 1, 2])(
    "a PIN whose setting is cut off after %i writes was never set",
    async (writes) => {
      const tab = await furnished();
      const before = await phone.everything();
      await withBatteryFor(writes, async () => {
        expect(await tab.lock.setPin(PIN)).toMatchObject({ ok: false });
      });

      const again = await phone.openTab();

      expect(await phone.everything()).toBe(before);
      await becomes(again, "none", "birth", "feed", "safety-check");
      await becomes(tab, "none", "birth", "feed", "safety-check");
    },
  );

  it.each([0, 1])("a PIN whose removal is cut off after %i writes still stands", async (writes) => {
    const tab = await locked();
    const before = await phone.everything();
    // Two more are written before: the try is counted, and forgiven.
    await withBatteryFor(writes + 2, async () => {
      expect(await tab.lock.removePin(PIN)).toMatchObject({ ok: false });
    });

    const again = await phone.openTab();

    expect(await phone.everything()).toBe(before);
    await becomes(again, "locked", "safety-check");
    expect(await again.lock.unlock(PIN)).toEqual({ ok: true, value: null });
    await becomes(again, "open", "birth", "feed", "safety-check");
  });
});
