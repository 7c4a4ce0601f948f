// @vitest-environment node
import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { beforeEach, describe, expect, it } from "vitest";

import type { Recording } from "../../core/midwife/recording";
import { silentFrame } from "../../core/track/frames";
import { createTakeStore } from "./take-store";

const take = (line: string): Recording => ({
  line,
  words: "Selimuti punggung Ibu.",
  said: null,
  bytes: silentFrame(),
});

describe("the kept takes", () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it("are there after the app was closed, one a line, the last one spoken", async () => {
    const first = createTakeStore();
    await first.keep(take("rest-drink"));
    await first.keep(take("rest-cover"));
    await first.keep({ ...take("rest-drink"), said: "Agih minum." });

    const kept = await createTakeStore().list();

    expect(kept).toEqual({
      ok: true,
      value: [take("rest-cover"), { ...take("rest-drink"), said: "Agih minum." }],
    });
  });

  it("are taken away line by line", async () => {
    const store = createTakeStore();
    await store.keep(take("rest-drink"));
    await store.keep(take("rest-cover"));
    await store.remove("rest-drink");

    const kept = await store.list();

    expect(kept).toEqual({ ok: true, value: [take("rest-cover")] });
  });

  it("are told without what no track could take", async () => {
    const store = createTakeStore();
    await store.keep(take("rest-cover"));
    const database = await openDB("tetes-pertama-studio");
    await database.put("takes", { ...take("rest-drink"), bytes: new Uint8Array(72) }, "rest-drink");
    await database.put("takes", "nothing", "finish");
    database.close();

    const kept = await store.list();

    expect(kept).toEqual({ ok: true, value: [take("rest-cover")] });
  });

  it("stand beside the day on which the speaker agreed", async () => {
    const store = createTakeStore();
    const before = await store.consent();
    await store.agree({ agreedAt: "2026-11-24T21:00:00.000+07:00" });

    const after = await createTakeStore().consent();

    expect(before).toEqual({ ok: true, value: null });
    expect(after).toEqual({ ok: true, value: { agreedAt: "2026-11-24T21:00:00.000+07:00" } });
  });
});
