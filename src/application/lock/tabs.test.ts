import { beforeEach, describe, expect, it, vi } from "vitest";

import {
  becomes,
  createLockedPhone,
  type LockedPhone,
  type Tab,
} from "../../../tests/fakes/locked-phone";
import type { RecordOf } from "../../core/notebook/record";
import { createLock } from "./lock";
import { LOCK_AFTER_MS } from "./hidden";
import type { NewEntry } from "../notebook/state";
import { noLock } from "./no-lock";
import { createObservable } from "../observable";

const PIN = "258013";
const feed: NewEntry = { kind: "feed", at: "2026-11-24T20:30:00.000+07:00" };
const nappy: NewEntry = { kind: "nappy", at: "2026-11-24T20:40:00.000+07:00", content: "wet" };

const feedRecord = (id: string): RecordOf<"feed"> => ({
  kind: "feed",
  id,
  createdAt: "2026-11-24T20:30:00.000+07:00",
  updatedAt: "2026-11-24T20:30:00.000+07:00",
  deletedAt: null,
  deviceId: "phone",
  at: "2026-11-24T20:30:00.000+07:00",
});

let phone: LockedPhone;
let tab: Tab;

beforeEach(async () => {
  phone = createLockedPhone();
  tab = await phone.openTab();
  await tab.notebook.add(feed);
});

describe("a second tab", () => {
  it("locks itself when a PIN is set in the first, and opens with it", async () => {
    const other = await phone.openTab();
    await becomes(other, "none", "feed");

    await tab.lock.setPin(PIN);

    await becomes(other, "locked");
    await other.lock.unlock(PIN);
    await becomes(other, "open", "feed");
    await other.notebook.add(nappy);
    await becomes(tab, "open", "feed", "nappy");
  });

  it("that did not hear of the PIN never writes in the clear", async () => {
    const deaf = await phone.openTab({ isDeaf: true });
    await tab.lock.setPin(PIN);

    const noted = await deaf.notebook.add(nappy);

    expect(noted.isKept).toBe(false);
    expect(await phone.everything()).not.toContain("nappy");
    expect(deaf.lock.get().state).toBe("locked");
  });

  it("is refused a row that was made ready before the PIN was set, and one sealed before it was removed", async () => {
    const clear = await tab.guard.seal([feedRecord("late")]);
    await tab.lock.setPin(PIN);
    const sealed = await tab.guard.seal([feedRecord("later")]);

    const lateClear = clear.ok && (await tab.records.put(clear.value, [])).ok;
    await tab.lock.removePin(PIN);
    const lateSealed = sealed.ok && (await tab.records.put(sealed.value, [])).ok;

    expect([clear.ok, sealed.ok]).toEqual([true, true]);
    expect([lateClear, lateSealed]).toEqual([false, false]);
    expect(await phone.rowsOf("records")).toHaveLength(1);
  });

  it("shows the notes again when the PIN is removed in the first", async () => {
    await tab.lock.setPin(PIN);
    const other = await phone.openTab();
    await becomes(other, "locked");

    await tab.lock.removePin(PIN);

    await becomes(other, "none", "feed");
  });

  it("loses its key when the PIN is changed in the first", async () => {
    await tab.lock.setPin(PIN);
    const other = await phone.openTab();
    await other.lock.unlock(PIN);
    await becomes(other, "open", "feed");

    await tab.lock.changePin(PIN, "975310");

    await becomes(other, "locked");
    await becomes(tab, "open", "feed");
  });

  it("may write while the PIN is being set: its note is sealed too", async () => {
    const other = await phone.openTab();
    let isFirst = true;
    const setting = await phone.openTab({
      withStore: (store) => ({
        ...store,
        rewrite: async (decide) => {
          if (isFirst) await other.notebook.add(nappy);
          isFirst = false;
          return store.rewrite(decide);
        },
      }),
    });

    expect(await setting.lock.setPin(PIN)).toEqual({ ok: true, value: null });

    expect(await phone.everything()).not.toContain("nappy");
    await becomes(setting, "open", "feed", "nappy");
  });
});

describe("locking again", () => {
  beforeEach(async () => {
    await tab.lock.setPin(PIN);
    await becomes(tab, "open", "feed");
  });

  it("by hand takes the notes out of memory, in every tab", async () => {
    const other = await phone.openTab();
    await other.lock.unlock(PIN);
    await becomes(other, "open", "feed");

    await tab.lock.lockNow();

    await becomes(tab, "locked");
    await becomes(other, "locked");
    expect(await tab.guard.seal([feedRecord("x")])).toEqual({ ok: false, reason: "locked" });
  });

  it("happens by itself when the app was out of sight for five minutes", async () => {
    tab.page.emit("hidden");
    phone.clock.advance(LOCK_AFTER_MS - 1);
    const before = tab.lock.get().state;
    phone.clock.advance(15_000);

    expect(before).toBe("open");
    expect(tab.lock.get().state).toBe("locked");
    await becomes(tab, "locked");
  });

  it("happens at the latest when the app comes back from a sleep without timers", async () => {
    tab.page.emit("hidden");
    tab.page.emit("frozen");
    phone.clock.sleep(LOCK_AFTER_MS);

    tab.page.emit("visible");

    expect(tab.lock.get().state).toBe("locked");
  });

  it("happens when it was resumed and is still out of sight", async () => {
    tab.page.emit("frozen");
    phone.clock.sleep(LOCK_AFTER_MS);

    tab.page.emit("resumed");

    expect(tab.lock.get().state).toBe("locked");
  });

  it("does not happen for a short look at something else, however often", async () => {
    for (let look = 0; look < 10; look += 1) {
      tab.page.emit("hidden");
      phone.clock.advance(LOCK_AFTER_MS / 2);
      tab.page.emit("visible");
      phone.clock.advance(LOCK_AFTER_MS / 2);
    }

    expect(tab.lock.get().state).toBe("open");
  });

  it("leaves another tab open that is still in sight", async () => {
    const other = await phone.openTab();
    await other.lock.unlock(PIN);

    tab.page.emit("hidden");
    phone.clock.advance(LOCK_AFTER_MS + 15_000);

    expect(tab.lock.get().state).toBe("locked");
    expect(other.lock.get().state).toBe("open");
  });
});

describe("deleting everything", () => {
  it("is the way out of a forgotten PIN: the lock goes too, and a copy can be taken in", async () => {
    await tab.lock.setPin(PIN);
    const locked = await phone.openTab();
    await becomes(locked, "locked");

    await locked.notebook.withdrawAll();
    await becomes(locked, "none");
    const merged = await locked.notebook.merge([feedRecord("from-a-copy")]);

    expect(merged).toEqual({ added: 1, changed: 0, removed: 0 });
    await becomes(locked, "none", "feed");
    await becomes(tab, "none", "feed");
  });

  it("undone brings the lock back, and seals at the next PIN what was written in between", async () => {
    await tab.lock.setPin(PIN);
    const locked = await phone.openTab();
    await locked.notebook.withdrawAll();
    await locked.notebook.add(nappy);

    await locked.notebook.bringAllBack();
    await becomes(locked, "locked");
    await locked.lock.unlock(PIN);

    await becomes(locked, "open", "feed", "nappy");
    await vi.waitFor(async () => expect(await phone.everything()).not.toContain("nappy"));
    const again = await phone.openTab();
    await again.lock.unlock(PIN);
    await becomes(again, "open", "feed", "nappy");
  });
});

describe("a lock whose rules cannot be fetched", () => {
  const row = { id: "a", kind: "feed" };
  const check = { id: "b", kind: "safety-check" };

  it("hides the mother's notes all the same, and says that it does not work now", async () => {
    const { lock, guard } = createLock({
      view: createObservable(noLock(true)),
      loadRow: async () => ({ ok: true, value: { version: 1 } }),
      fetchKeyHolder: () => Promise.reject(new Error("no network")),
    });

    expect(await guard.open([row, check])).toEqual({ rows: [check], locked: 1 });
    expect(guard.state()).toBe("locked");
    expect(await guard.seal([feedRecord("a")])).toEqual({ ok: false, reason: "locked" });
    expect(await lock.ask((acts) => acts.unlock(PIN))).toEqual({
      ok: false,
      reason: "unavailable",
    });
  });

  it("is tried again the next time", async () => {
    let times = 0;
    const { lock } = createLock({
      view: createObservable(noLock(true)),
      loadRow: async () => ({ ok: true, value: { version: 1 } }),
      fetchKeyHolder: () => Promise.reject(new Error(`${(times += 1)}`)),
    });

    await lock.ask((acts) => acts.unlock(PIN));
    await lock.ask((acts) => acts.unlock(PIN));

    expect(times).toBe(2);
  });
});
