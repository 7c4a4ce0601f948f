import { describe, expect, it } from "vitest";

import { tell } from "../../../tests/fakes/arbitraries";
import { createFakeClock } from "../../../tests/fakes/fake-clock";
import { createFakeChance, createFakeNeighbours } from "../../../tests/fakes/fake-devices";
import { createFakePhoneStorage, createFakeRecordStore } from "../../../tests/fakes/fake-stores";
import { held, settled } from "../../../tests/fakes/settled";
import { protocols } from "../../content/protocols/index";
import { usualChoices } from "../../core/protocol/choices";
import { compileTimeline } from "../../core/protocol/compile";
import { advance } from "../../core/session/machine";
import type { Session } from "../../core/session/session";
import { entriesOf } from "../../core/notebook/reading";
import { createNotebook } from "./notebook";
import { openGuard } from "../../../tests/fakes/open-guard";
import { emptyNotebook } from "./state";
import { createObservable } from "../observable";

const choices = usualChoices(protocols.downward);
const massage = {
  protocol: protocols.downward,
  choices,
  timeline: compileTimeline(protocols.downward, choices),
};

/** A massage of one minute that was finished. */
const finished = (id: string): Session => {
  const story = tell(massage, [
    { type: "clock", byMs: 90_000, afterMs: 90_000 },
    { type: "finish", afterMs: 0 },
  ]);
  return { ...story.last, id };
};

function openable() {
  const clock = createFakeClock();
  const store = createFakeRecordStore();
  const phoneStorage = createFakePhoneStorage();
  const notebook = createNotebook({
    state: createObservable(emptyNotebook),
    store,
    guard: openGuard,
    phoneStorage,
    neighbours: createFakeNeighbours(),
    clock,
    chance: createFakeChance(),
    deviceId: () => "phone-1",
  });
  return { clock, store, phoneStorage, notebook };
}

async function opened() {
  const parts = openable();
  await parts.notebook.open();
  return parts;
}

describe("the notebook", () => {
  it("is loading until it is opened, then ready", async () => {
    const { notebook } = openable();

    const before = notebook.get().status;
    await notebook.open();

    expect(before).toBe("loading");
    expect(notebook.get()).toMatchObject({ status: "ready", records: [], unreadable: 0 });
  });

  it("opens with what was kept", async () => {
    const { notebook, store, ...ports } = await opened();
    await notebook.addSession(finished("massage-1"));

    const again = createNotebook({
      state: createObservable(emptyNotebook),
      ...ports,
      store,
      guard: openGuard,
      neighbours: createFakeNeighbours(),
      chance: createFakeChance(),
      deviceId: () => "phone-1",
    });
    await again.open();

    expect(again.get().records).toEqual(notebook.get().records);
    expect(again.get().records).toHaveLength(1);
  });

  it("counts the rows it cannot read, and leaves them where they are", async () => {
    const { notebook, store } = openable();
    store.addRow("a", { id: "a", kind: "weight" });
    store.addRow("b", null);
    await createNotebookOn(store).addSession(finished("massage-1"));

    await notebook.open();

    expect(notebook.get()).toMatchObject({ status: "ready", unreadable: 2 });
    expect(notebook.get().records.map(({ id }) => id)).toEqual(["massage-1"]);
    expect(store.rows()).toHaveLength(3);
  });

  it("says so when the phone's store cannot be opened", async () => {
    const { notebook, store } = openable();
    store.fail("unavailable");

    await notebook.open();

    expect(notebook.get()).toMatchObject({ status: "unavailable", records: [] });
  });

  it("tells its listeners", async () => {
    const { notebook } = await opened();
    let told = 0;
    notebook.subscribe(() => {
      told += 1;
    });

    await notebook.addSession(finished("massage-1"));

    expect(told).toBeGreaterThan(0);
  });

  it("does not lose from sight what is added while it opens", async () => {
    const { notebook, phoneStorage } = openable();
    const answer = held<void>();
    phoneStorage.holdAnswer(answer.promise);

    const opening = notebook.open();
    await notebook.addSession(finished("massage-1"));
    answer.arrive();
    await opening;

    expect(notebook.get().records.map(({ id }) => id)).toEqual(["massage-1"]);
  });
});

function createNotebookOn(store: ReturnType<typeof createFakeRecordStore>) {
  return createNotebook({
    state: createObservable(emptyNotebook),
    store,
    guard: openGuard,
    phoneStorage: createFakePhoneStorage(),
    neighbours: createFakeNeighbours(),
    clock: createFakeClock(),
    chance: createFakeChance(),
    deviceId: () => "phone-1",
  });
}

describe("a massage in the notebook", () => {
  it("is kept under its own id, with when and where it was written", async () => {
    const { notebook, store } = await opened();

    await notebook.addSession(finished("massage-1"));

    const [record] = notebook.get().records;
    expect(record).toMatchObject({
      id: "massage-1",
      kind: "session",
      createdAt: "2026-11-24T21:00:00.000+07:00",
      updatedAt: "2026-11-24T21:00:00.000+07:00",
      deletedAt: null,
      deviceId: "phone-1",
      activeMs: [60_000],
    });
    expect(store.rows()).toEqual([record]);
  });

  it("is nothing while it still runs, or when no round had begun", async () => {
    const { notebook, store } = await opened();
    const { start } = tell(massage, []);
    const now = "2026-11-24T21:00:05.000+07:00";
    const empty = advance(start, { type: "finish", now }, massage.timeline).session;

    await notebook.addSession(start);
    await notebook.addSession(empty);

    expect(store.rows()).toEqual([]);
    expect(notebook.get().records).toEqual([]);
  });

  it("is written once when it comes twice", async () => {
    const { notebook, store } = await opened();

    await notebook.addSession(finished("massage-1"));
    await notebook.addSession(finished("massage-1"));

    expect(store.rows()).toHaveLength(1);
    expect(notebook.get().records).toHaveLength(1);
  });

  it("takes how it felt", async () => {
    const { notebook, store, clock } = await opened();
    await notebook.addSession(finished("massage-1"));
    clock.advance(60_000);

    await notebook.tellFeeling("massage-1", "comfortable");

    expect(store.rows()).toMatchObject([
      {
        feeling: "comfortable",
        createdAt: "2026-11-24T21:00:00.000+07:00",
        updatedAt: "2026-11-24T21:01:00.000+07:00",
      },
    ]);
    expect(notebook.get().records).toEqual(store.rows());
  });

  it("is removed by a mark, and brought back by taking it away", async () => {
    const { notebook, store, clock } = await opened();
    await notebook.addSession(finished("massage-1"));
    const [record] = notebook.get().records;
    clock.advance(60_000);

    await notebook.remove("massage-1");
    const removed = store.rows();
    const shown = entriesOf(notebook.get().records);
    clock.advance(60_000);
    await notebook.bringBack("massage-1");

    expect(removed).toMatchObject([{ deletedAt: "2026-11-24T21:01:00.000+07:00" }]);
    expect(shown).toEqual([]);
    expect(store.rows()).toEqual([{ ...record, updatedAt: "2026-11-24T21:02:00.000+07:00" }]);
    expect(entriesOf(notebook.get().records)).toEqual(store.rows());
  });

  it("that is not there is not made by removing it", async () => {
    const { notebook, store } = await opened();

    await notebook.remove("massage-9");
    await notebook.bringBack("massage-9");
    await notebook.tellFeeling("massage-9", "so-so");

    expect(store.rows()).toEqual([]);
  });

  it("is shown as not saved when it could not be kept, until something is kept again", async () => {
    const { notebook, store } = await opened();
    store.fail("full");

    await notebook.addSession(finished("massage-1"));
    const whenFull = notebook.get().hasUnsaved;
    store.fail(null);
    await notebook.addSession(finished("massage-2"));
    await settled();

    expect(whenFull).toBe(true);
    expect(notebook.get().hasUnsaved).toBe(false);
  });

  it("is not shown before the phone has kept it", async () => {
    const { notebook, store } = await opened();
    const write = held<void>();
    store.holdWrites(write.promise);

    const adding = notebook.addSession(finished("massage-1"));
    await settled();
    const meanwhile = notebook.get().records;
    write.arrive();
    await adding;

    expect(meanwhile).toEqual([]);
    expect(notebook.get().records).toHaveLength(1);
  });
});

describe("a safety check in the notebook", () => {
  it("is kept with its own id and the time it was made", async () => {
    const { notebook, store } = await opened();

    await notebook.addSafetyCheck({
      answers: { bleeding: "no" },
      advice: "clear",
      midwifeAgreed: false,
    });

    expect(store.rows()).toEqual([
      {
        id: "id-1",
        kind: "safety-check",
        at: "2026-11-24T21:00:00.000+07:00",
        createdAt: "2026-11-24T21:00:00.000+07:00",
        updatedAt: "2026-11-24T21:00:00.000+07:00",
        deletedAt: null,
        deviceId: "phone-1",
        answers: { bleeding: "no" },
        advice: "clear",
        midwifeAgreed: false,
      },
    ]);
  });

  it("has no feeling to tell", async () => {
    const { notebook } = await opened();
    await notebook.addSafetyCheck({ answers: {}, advice: "clear", midwifeAgreed: false });

    await notebook.tellFeeling("id-1", "comfortable");

    expect(notebook.get().records[0]).not.toHaveProperty("feeling");
  });
});

describe("the promise to keep what is stored", () => {
  it("is asked for when the first record is kept, and only then", async () => {
    const { notebook, phoneStorage } = await opened();
    const before = phoneStorage.timesAsked();

    await notebook.addSession(finished("massage-1"));
    await notebook.addSession(finished("massage-2"));
    await notebook.remove("massage-1");

    expect(before).toBe(0);
    expect(phoneStorage.timesAsked()).toBe(1);
    expect(notebook.get().persistence).toBe("granted");
  });

  it("is not asked for again when there are records from before", async () => {
    const { store, phoneStorage, ...ports } = await opened();
    await createNotebookOn(store).addSession(finished("massage-1"));
    const notebook = createNotebook({
      state: createObservable(emptyNotebook),
      ...ports,
      store,
      guard: openGuard,
      neighbours: createFakeNeighbours(),
      phoneStorage,
      chance: createFakeChance(),
      deviceId: () => "phone-1",
    });
    await notebook.open();

    await notebook.addSession(finished("massage-2"));

    expect(phoneStorage.timesAsked()).toBe(0);
  });

  it("is asked for when a record is kept at last, after one that was not", async () => {
    const { notebook, store, phoneStorage } = await opened();
    store.fail("full");
    await notebook.addSession(finished("massage-1"));
    const whenFull = phoneStorage.timesAsked();
    store.fail(null);

    await notebook.addSession(finished("massage-2"));
    await settled();

    expect(whenFull).toBe(0);
    expect(phoneStorage.timesAsked()).toBe(1);
  });
});

describe("the massages to show", () => {
  it("are those that were not deleted, newest first, whatever their time zone", async () => {
    const { notebook } = await opened();
    const at = (id: string, startedAt: string): Session => ({ ...finished(id), startedAt });
    await notebook.addSession(at("first", "2026-11-24T20:30:00.000+07:00"));
    await notebook.addSession(at("second", "2026-11-24T22:15:00.000+09:00"));
    await notebook.addSession(at("third", "2026-11-24T20:00:00.000+07:00"));
    await notebook.addSession(at("gone", "2026-11-24T21:00:00.000+07:00"));
    await notebook.addSafetyCheck({ answers: {}, advice: "clear", midwifeAgreed: false });
    await notebook.remove("gone");

    expect(entriesOf(notebook.get().records).map(({ id }) => id)).toEqual([
      "first",
      "second",
      "third",
    ]);
  });
});
