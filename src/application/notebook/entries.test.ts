import { describe, expect, it } from "vitest";

import { createFakeClock } from "../../../tests/fakes/fake-clock";
import { createFakeChance, createFakeNeighbours } from "../../../tests/fakes/fake-devices";
import { createFakePhoneStorage, createFakeRecordStore } from "../../../tests/fakes/fake-stores";
import { settled } from "../../../tests/fakes/settled";
import { binOf, entriesOf } from "../../core/notebook/reading";
import type { RecordOf } from "../../core/notebook/record";
import { instantMs } from "../../core/time/instant";
import { createNotebook } from "./notebook";
import { GRACE_MS } from "../grace";
import { openGuard } from "../../../tests/fakes/open-guard";
import { emptyNotebook } from "./state";
import { createObservable } from "../observable";

const AT = "2026-11-24T20:00:00.000+07:00";
const feed: RecordOf<"feed"> = {
  kind: "feed",
  id: "theirs",
  at: AT,
  createdAt: AT,
  updatedAt: AT,
  deletedAt: null,
  deviceId: "phone-2",
};

type Store = ReturnType<typeof createFakeRecordStore>;
type Clock = ReturnType<typeof createFakeClock>;

async function opened(kept: { store?: Store; clock?: Clock } = {}, deviceId = "phone-1") {
  const clock = kept.clock ?? createFakeClock();
  const store = kept.store ?? createFakeRecordStore();
  const neighbours = createFakeNeighbours();
  const notebook = createNotebook({
    state: createObservable(emptyNotebook),
    store,
    guard: openGuard,
    phoneStorage: createFakePhoneStorage(),
    neighbours,
    clock,
    chance: createFakeChance(deviceId),
    deviceId: () => deviceId,
  });
  await notebook.open();
  const live = () => entriesOf(notebook.get().records);
  return { clock, store, neighbours, notebook, live };
}

describe("a note", () => {
  it("is in the store when it is called kept, with when and where it was written", async () => {
    const { notebook, store } = await opened();

    const noted = await notebook.add({ kind: "feed", at: AT });

    expect(noted.isKept).toBe(true);
    expect(store.rows()).toEqual([
      {
        kind: "feed",
        id: noted.id,
        at: AT,
        createdAt: "2026-11-24T21:00:00.000+07:00",
        updatedAt: "2026-11-24T21:00:00.000+07:00",
        deletedAt: null,
        deviceId: "phone-1",
      },
    ]);
  });

  it("that the full phone refuses is shown, called unkept, and kept when there is room again", async () => {
    const { notebook, store, live } = await opened();
    store.fail("full");

    const noted = await notebook.add({ kind: "feed", at: AT });
    const whileFull = { shown: live().length, hasUnsaved: notebook.get().hasUnsaved };
    store.fail(null);
    await notebook.retry();

    expect(noted.isKept).toBe(false);
    expect(whileFull).toEqual({ shown: 1, hasUnsaved: true });
    expect(notebook.get().hasUnsaved).toBe(false);
    expect(store.rows()).toHaveLength(1);
  });

  it("changed twice while the phone is full is kept as it was last", async () => {
    const { notebook, store } = await opened();
    const { id } = await notebook.add({ kind: "nappy", at: AT, content: "wet" });
    store.fail("full");
    await notebook.change(id, (one) => (one.kind === "nappy" ? { ...one, content: "stool" } : one));
    await notebook.remove(id);
    store.fail(null);

    await notebook.retry();

    expect(store.rows()).toMatchObject([{ content: "stool", deletedAt: expect.any(String) }]);
  });

  it("deleted lies in the bin, comes back, and is emptied for good after seven days", async () => {
    const { notebook, store, clock, live } = await opened();
    const { id } = await notebook.add({ kind: "feed", at: AT });

    await notebook.remove(id);
    const binned = binOf(notebook.get().records, clock.now()).length;
    await notebook.bringBack(id);
    const back = live().length;
    await notebook.remove(id);
    clock.sleep(7 * 86_400_000);
    await opened({ store, clock });

    expect([binned, back]).toEqual([1, 1]);
    expect(store.rows()).toMatchObject([{ kind: "erased", id }]);
    expect(store.rows()).not.toMatchObject([{ at: AT }]);
  });
});

describe("another notebook", () => {
  it("is taken over, all of it, and once", async () => {
    const { notebook, store } = await opened();

    const first = await notebook.merge([feed]);
    const second = await notebook.merge([feed]);

    expect(first).toEqual({ added: 1, changed: 0, removed: 0 });
    expect(second).toEqual({ added: 0, changed: 0, removed: 0 });
    expect(store.rows()).toEqual([feed]);
  });

  it("changes only what it knows later", async () => {
    const { notebook, live } = await opened();
    await notebook.merge([feed]);

    const older = await notebook.merge([
      { ...feed, updatedAt: "2026-11-24T19:00:00.000+07:00", at: "2026-11-24T01:00:00.000+07:00" },
    ]);
    const later = await notebook.merge([
      { ...feed, updatedAt: "2026-11-24T20:30:00.000+07:00", at: "2026-11-24T02:00:00.000+07:00" },
    ]);

    expect(older).toEqual({ added: 0, changed: 0, removed: 0 });
    expect(later).toEqual({ added: 0, changed: 1, removed: 0 });
    expect(live()).toMatchObject([{ at: "2026-11-24T02:00:00.000+07:00" }]);
  });

  it("that cannot be kept changes nothing, not even what is shown", async () => {
    const { notebook, store, live } = await opened();
    store.fail("full");

    const merged = await notebook.merge([feed]);

    expect(merged).toBeNull();
    expect(live()).toEqual([]);
    expect(notebook.get().hasUnsaved).toBe(false);
  });
});

describe("two tabs of one phone", () => {
  it("show the same notes: what one writes the other hears of and reads", async () => {
    const here = await opened();
    const there = await opened(here, "phone-1b");

    await here.notebook.add({ kind: "feed", at: AT });
    for (const change of here.neighbours.told()) there.neighbours.hear(change);
    await settled();

    expect(there.live()).toEqual(here.live());
    expect(there.live()).toHaveLength(1);
  });

  it("end with the later of two changes in the store, whichever was written last", async () => {
    const here = await opened();
    const { id } = await here.notebook.add({ kind: "nappy", at: AT, content: "wet" });
    const there = await opened(here, "phone-1b");
    here.clock.advance(60_000);
    await here.notebook.change(id, (one) =>
      one.kind === "nappy" ? { ...one, content: "stool" } : one,
    );
    const [later] = here.store.rows();
    // An app of before writes without looking what lies there.
    const older: RecordOf<"nappy"> = {
      kind: "nappy",
      id,
      at: AT,
      content: "wet",
      createdAt: "2026-11-24T21:00:00.000+07:00",
      updatedAt: "2026-11-24T21:00:30.000+07:00",
      deletedAt: null,
      deviceId: "phone-1b",
    };
    here.store.addRow(id, older);

    here.neighbours.hear({ kind: "records", ids: [id] });
    await settled();

    expect(here.store.rows()).toEqual([later]);
    expect(there.live()).toHaveLength(1);
  });
});

describe("everything deleted at once", () => {
  it("is out of sight and out of the notebook, and can be brought back for ten minutes, also after a restart", async () => {
    const { notebook, store, clock, live } = await opened();
    await notebook.add({ kind: "feed", at: AT });

    const isDone = await notebook.withdrawAll();
    const rows = store.rows().length;
    const shown = live().length;
    const again = await opened({ store, clock });
    const isOffered = again.notebook.get().withdrawnAt !== null;
    await again.notebook.bringAllBack();

    expect([isDone, rows, shown, isOffered]).toEqual([true, 0, 0, true]);
    expect(again.live()).toHaveLength(1);
    expect(again.notebook.get().withdrawnAt).toBeNull();
  });

  it("is destroyed after ten minutes while the app stays open", async () => {
    const { notebook, clock, store } = await opened();
    await notebook.add({ kind: "feed", at: AT });
    await notebook.withdrawAll();

    clock.advance(GRACE_MS);
    await settled();
    await notebook.bringAllBack();

    expect(store.rows()).toEqual([]);
    expect(notebook.get().withdrawnAt).toBeNull();
  });

  it("takes what could not be kept yet with it", async () => {
    const { notebook, store, live } = await opened();
    store.fail("full");
    await notebook.add({ kind: "feed", at: AT });
    store.fail(null);

    await notebook.withdrawAll();
    await notebook.retry();

    expect(store.rows()).toEqual([]);
    expect(live()).toEqual([]);
  });

  it("that the phone refuses changes nothing", async () => {
    const { notebook, store, live } = await opened();
    await notebook.add({ kind: "feed", at: AT });
    store.fail("unavailable");

    const isDone = await notebook.withdrawAll();

    expect(isDone).toBe(false);
    expect(live()).toHaveLength(1);
  });
});

describe("another tab of a phone on which everything was deleted", () => {
  it("shows nothing, and offers the way back too", async () => {
    const here = await opened();
    await here.notebook.add({ kind: "feed", at: AT });
    const there = await opened(here, "phone-1b");

    await here.notebook.withdrawAll();
    there.neighbours.hear({ kind: "all" });
    await settled();

    expect(there.live()).toEqual([]);
    expect(there.notebook.get().withdrawnAt).toBe(here.notebook.get().withdrawnAt);
    expect(there.notebook.get().withdrawnAt).not.toBeNull();
  });
});

describe("a phone without room to write", () => {
  it("still shows what is noted until the app is closed", async () => {
    const clock = createFakeClock();
    const store = createFakeRecordStore();
    store.fail("unavailable");
    const { notebook, live } = await opened({ store, clock });

    await notebook.add({ kind: "feed", at: AT });

    expect(notebook.get().status).toBe("unavailable");
    expect(live()).toMatchObject([{ kind: "feed" }]);
    expect(instantMs(clock.now())).toBe(instantMs("2026-11-24T21:00:00.000+07:00"));
  });
});
