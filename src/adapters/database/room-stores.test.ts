// @vitest-environment node
import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, it } from "vitest";

import { emptyDraft } from "../../core/midwife/draft";
import type { Review } from "../../core/midwife/review";
import { openRoom } from "./room";
import { createDesk, createReviewStore } from "./room-stores";

const AT = "2026-11-24T21:30:00.000+07:00";

const review = (statement: string, verdict: Review["verdict"] = "agrees"): Review => ({
  statement,
  hash: "0123456789abcdef0123456789abcdef",
  verdict,
  says: null,
  note: null,
  at: AT,
});

const putRaw = async (store: string, row: unknown, key: string): Promise<void> => {
  const database = await openDB("tetes-pertama-room");
  await database.put(store, row, key);
  database.close();
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe("the kept reviews", () => {
  it("are there after the app was closed, one a statement, the last one given", async () => {
    const first = createReviewStore(openRoom());
    await first.keep(review("line/take-oil"));
    await first.keep(review("line/finish"));
    await first.keep(review("line/take-oil", "changes"));

    const kept = await createReviewStore(openRoom()).list();

    expect(kept).toEqual({
      ok: true,
      value: [review("line/finish"), review("line/take-oil", "changes")],
    });
  });

  it("are taken away one by one, and none that cannot be read is given", async () => {
    const store = createReviewStore(openRoom());
    await store.keep(review("line/take-oil"));
    await store.keep(review("line/finish"));
    await store.remove("line/take-oil");
    await putRaw("reviews", { statement: "line/take-oil", verdict: "great" }, "line/take-oil");

    expect(await store.list()).toEqual({ ok: true, value: [review("line/finish")] });
  });
});

describe("her desk", () => {
  it("holds nothing at first", async () => {
    const desk = createDesk(openRoom());

    expect(await desk.draft()).toEqual({ ok: true, value: emptyDraft });
    expect(await desk.made()).toEqual({ ok: true, value: null });
  });

  it("holds what was typed and what was made after the app was closed", async () => {
    const draft = { ...emptyDraft, place: "Puskesmas Jujun" };
    const desk = createDesk(openRoom());
    await desk.keepDraft(draft);
    await desk.keepMade({ at: AT, bytes: 1_200 });

    const again = createDesk(openRoom());

    expect(await again.draft()).toEqual({ ok: true, value: draft });
    expect(await again.made()).toEqual({ ok: true, value: { at: AT, bytes: 1_200 } });
  });

  it("says so where this phone keeps nothing", async () => {
    const desk = createDesk(() =>
      Promise.reject(new DOMException("no room", "QuotaExceededError")),
    );

    expect(await desk.keepDraft(emptyDraft)).toEqual({ ok: false, reason: "full" });
    expect(await desk.draft()).toEqual({ ok: false, reason: "full" });
  });
});
