import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { createLockedPhone, type LockedPhone, type Tab } from "../../../tests/fakes/locked-phone";
import { createFakeValueStorage } from "../../../tests/fakes/fake-stores";
import type { ErasedRecord } from "../../core/notebook/record";
import { createDrafts } from "../notebook/drafts";
import type { NewEntry } from "../notebook/state";

const PIN = "258013";
const feed: NewEntry = { kind: "feed", at: "2026-11-24T20:30:00.000+07:00" };
const LONG_AGO = "2026-11-20T20:30:00.000+07:00";

const erased = (id: string): ErasedRecord => ({
  kind: "erased",
  id,
  createdAt: LONG_AGO,
  updatedAt: LONG_AGO,
  deletedAt: LONG_AGO,
  deviceId: "another phone",
});

let phone: LockedPhone;
let tab: Tab;

beforeEach(async () => {
  phone = createLockedPhone();
  tab = await phone.openTab();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const becomes = (lock: "none" | "locked" | "open", count: number) =>
  vi.waitFor(() => {
    expect([tab.lock.get().state, tab.notebook.get().status]).toEqual([lock, "ready"]);
    expect(tab.notebook.get().records).toHaveLength(count);
  });

/** Whatever is asked of the database fails, until the mocks are restored. */
const breakDown = (method: "put" | "getAll", name: string) =>
  vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
    throw new DOMException("", name);
  });

describe("the notebook whose notes are locked", () => {
  it("does not show a note that could not be kept, and keeps it once the notes are open", async () => {
    await tab.lock.setPin(PIN);
    await becomes("open", 0);
    breakDown("put", "QuotaExceededError");
    await tab.notebook.add(feed);
    expect(tab.notebook.get().hasUnsaved).toBe(true);
    vi.restoreAllMocks();

    await tab.lock.lockNow();
    await becomes("locked", 0);
    await tab.lock.unlock(PIN);

    await becomes("open", 1);
    await vi.waitFor(() => expect(tab.notebook.get().hasUnsaved).toBe(false));
    expect(await phone.rowsOf("records")).toHaveLength(1);
  });

  it("forgets them at once, also where the store cannot be read", async () => {
    await tab.notebook.add(feed);
    await tab.lock.setPin(PIN);
    await becomes("open", 1);
    breakDown("getAll", "UnknownError");

    const locking = tab.lock.lockNow();
    const atOnce = [tab.lock.get().state, tab.notebook.get().records];
    await locking;

    expect(atOnce).toEqual(["locked", []]);
    await becomes("locked", 0);
  });

  it("takes nothing in from another: an old deletion cannot be compared with a sealed note", async () => {
    const { id } = await tab.notebook.add(feed);
    await tab.lock.setPin(PIN);
    await tab.lock.lockNow();
    await becomes("locked", 0);

    const merged = await tab.notebook.merge([erased(id)]);

    expect(merged).toBeNull();
    expect(await phone.rowsOf("records")).toEqual([expect.objectContaining({ kind: "sealed" })]);
  });

  it("no longer offers to bring back what the PIN has destroyed", async () => {
    await tab.notebook.add(feed);
    await tab.notebook.withdrawAll();
    expect(tab.notebook.get().withdrawnAt).not.toBeNull();

    await tab.lock.setPin(PIN);

    await vi.waitFor(() => expect(tab.notebook.get().withdrawnAt).toBeNull());
  });
});

describe("drafts", () => {
  it("that were stored before the PIN leave the store when it is set, and stay to be finished", () => {
    const storage = createFakeValueStorage();
    let isPrivate = false;
    const drafts = createDrafts(storage, () => isPrivate);
    drafts.write("birth", { place: "Jujun" });

    isPrivate = true;
    drafts.conceal();

    expect(storage.stored()).toEqual({});
    expect(drafts.read("birth")).toEqual({ place: "Jujun" });
  });
});
