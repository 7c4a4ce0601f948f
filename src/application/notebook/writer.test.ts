import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";

import { createLockedPhone, type LockedPhone, type Tab } from "../../../tests/fakes/locked-phone";
import { birthAt } from "../../../tests/fakes/written-phone";
import { isMilk } from "../../core/notebook/reading";
import type { NotebookRecord, Relation, Side } from "../../core/notebook/record";
import { exactly } from "../../core/notebook/when";
import type { SealingKey } from "../lock/ports";
import { SAME_TAP_MS } from "../once";

const PIN = "258013";
const AT = "2026-11-24T20:30:00.000+07:00";
const seen = { when: exactly(AT), relation: null };
const anAmount = { ml: 1, lowMl: 1, highMl: 1, method: "ml", count: 1 } as const;
const before: Relation = { to: "before", sessionId: null };

const withSide =
  (side: Side) =>
  (one: NotebookRecord): NotebookRecord =>
    isMilk(one) ? { ...one, side } : one;
const withRelation = (one: NotebookRecord): NotebookRecord =>
  isMilk(one) ? { ...one, relation: before } : one;

let phone: LockedPhone;

beforeEach(() => {
  phone = createLockedPhone();
});

/** What a tab that is opened now reads of the phone. */
async function readAnew(isLocked: boolean): Promise<readonly NotebookRecord[]> {
  const tab = await phone.openTab();
  if (isLocked) {
    await tab.lock.unlock(PIN);
    await expect.poll(() => tab.notebook.get().status).toBe("ready");
  }
  return tab.notebook.get().records;
}

describe.each([
  ["in the clear", false],
  ["behind a PIN", true],
])("notes that lie %s", (_where, isLocked) => {
  async function openTab(isDeaf = false): Promise<Tab> {
    const tab = await phone.openTab({ isDeaf });
    if (!isLocked) return tab;
    if (tab.lock.get().state === "none") await tab.lock.setPin(PIN);
    else await tab.lock.unlock(PIN);
    await expect.poll(() => tab.notebook.get().status).toBe("ready");
    return tab;
  }

  it("are as before when a copy is taken back, but for what was changed since", async () => {
    const tab = await openTab();
    const { id } = await tab.notebook.addMilk(seen);
    const [mine] = tab.notebook.get().records;
    if (mine === undefined) throw new Error("nothing was noted");
    const updatedAt = "2026-11-24T22:00:00.000+07:00";
    const foreign = (name: string): NotebookRecord => ({ ...mine, id: name, updatedAt });
    await tab.notebook.merge([
      { ...mine, updatedAt, deletedAt: updatedAt },
      foreign("b"),
      foreign("c"),
    ]);
    await tab.notebook.change("c", withSide("left"));

    const isBack = await tab.notebook.takeBack();

    expect(isBack).toBe(true);
    const records = [...(await readAnew(isLocked))].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(records).toMatchObject([
      { id: "c", side: "left" },
      { id, deletedAt: null, updatedAt: mine.updatedAt },
    ]);
  });

  it("keep two choices that are tapped one right after the other", async () => {
    const tab = await openTab();
    const { id } = await tab.notebook.addMilk(seen);

    await Promise.all([
      tab.notebook.change(id, withSide("left")),
      tab.notebook.change(id, withRelation),
    ]);

    expect(await readAnew(isLocked)).toMatchObject([{ id, side: "left", relation: before }]);
  });

  it("keep a choice that is tapped while the note itself is still being written", async () => {
    const tab = await openTab();
    let chosen: Promise<boolean> = Promise.resolve(false);

    await tab.notebook.addMilk(seen, (id) => {
      chosen = tab.notebook.change(id, withSide("right"));
    });

    expect(await chosen).toBe(true);
    expect(await readAnew(isLocked)).toMatchObject([{ side: "right" }]);
  });

  it("keep what two tabs change in the same note, though neither hears of the other", async () => {
    const here = await openTab(true);
    const { id } = await here.notebook.addMilk(seen);
    const there = await openTab(true);

    await here.notebook.change(id, withSide("left"));
    await there.notebook.change(id, withRelation);
    await here.notebook.change(id, withSide("both"));

    expect(await readAnew(isLocked)).toMatchObject([{ side: "both", relation: before }]);
  });

  it("keep what two tabs change at the very same time", async () => {
    const here = await openTab(true);
    const { id } = await here.notebook.addMilk(seen);
    const there = await openTab(true);

    await Promise.all([
      here.notebook.change(id, withSide("left")),
      there.notebook.change(id, withRelation),
    ]);

    expect(await readAnew(isLocked)).toMatchObject([{ side: "left", relation: before }]);
  });

  it("are one when Simpan is tapped twice, and the first colostrum is one", async () => {
    const tab = await openTab();

    const first = tab.notebook.addMilk(seen);
    phone.clock.advance(60);
    const second = tab.notebook.addMilk({ ...seen, when: exactly(phone.clock.now()) });
    const [one, other] = await Promise.all([first, second]);
    phone.clock.advance(SAME_TAP_MS - 100);
    const third = await tab.notebook.addMilk(seen);

    expect([other.id, third.id]).toEqual([one.id, one.id]);
    expect(await readAnew(isLocked)).toMatchObject([{ kind: "first-colostrum" }]);
  });

  it("are two when it was noted again a while later, and only one is the first colostrum", async () => {
    const tab = await openTab();
    await tab.notebook.addMilk(seen);
    phone.clock.advance(SAME_TAP_MS);

    await tab.notebook.addMilk({ ...seen, when: exactly(phone.clock.now()) });

    const kinds = (await readAnew(isLocked)).map(({ kind }) => kind);
    expect([...kinds].sort()).toEqual(["first-colostrum", "milk-volume"]);
  });

  it("lose nothing whatever two tabs do to them in whatever order", async () => {
    const here = await openTab();
    const there = await openTab();
    const { id } = await here.notebook.addMilk(seen);
    const anyStep = fc.record({
      tab: fc.constantFrom(here, there),
      side: fc.constantFrom<Side>("left", "right", "both"),
      drops: fc.integer({ min: 1, max: 30 }),
      what: fc.constantFrom("side", "volume"),
    });

    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 6 }), async (steps) => {
        const doing = steps.map(({ tab, what, side, drops }) => {
          const volume = { ...anAmount, ml: drops };
          return tab.notebook.change(id, (one) =>
            !isMilk(one) ? one : what === "side" ? { ...one, side } : { ...one, volume },
          );
        });
        await Promise.all(doing);

        const [kept] = await readAnew(isLocked);
        const sides = steps.filter(({ what }) => what === "side").map(({ side }) => side);
        const amounts = steps.filter(({ what }) => what === "volume").map(({ drops }) => drops);
        if (kept === undefined || !isMilk(kept)) throw new Error("the note is gone");
        if (sides.length > 0) expect(sides).toContain(kept.side);
        if (amounts.length > 0) expect(amounts).toContain(kept.volume?.ml);
      }),
      { numRuns: 15 },
    );
  });
});

describe("a slower cipher", () => {
  /** Seals the first row only after the second has been sealed, were they sealed side by side. */
  function slowAtFirst(key: SealingKey): SealingKey {
    let sealed = 0;
    return {
      ...key,
      seal: async (row) => {
        sealed += 1;
        if (sealed === 1) await new Promise((resolve) => setTimeout(resolve, 50));
        return key.seal(row);
      },
    };
  }

  it("never lets an older version win", async () => {
    const first = await phone.openTab({ isDeaf: true });
    const { id } = await first.notebook.addMilk(seen);
    await first.lock.setPin(PIN);
    const tab = await phone.openTab({
      isDeaf: true,
      withCipher: (cipher) => ({
        ...cipher,
        unwrap: async (pin, wrapped) => {
          const key = await cipher.unwrap(pin, wrapped);
          return key === null ? null : slowAtFirst(key);
        },
      }),
    });
    await tab.lock.unlock(PIN);
    await expect.poll(() => tab.notebook.get().status).toBe("ready");

    await Promise.all([
      tab.notebook.change(id, withSide("left")),
      tab.notebook.change(id, withSide("right")),
    ]);

    expect(await readAnew(true)).toMatchObject([{ side: "right" }]);
  });
});

describe("a row that is put", () => {
  it("is refused where another lies by now than the one that it was made from", async () => {
    const tab = await phone.openTab();
    const { id } = await tab.notebook.addMilk(seen);
    const [made] = tab.notebook.get().records;
    if (made === undefined) throw new Error("nothing was noted");
    await tab.notebook.change(id, withSide("left"));

    const stale = await tab.records.put([{ ...made }], [made]);
    const overUnseen = await tab.records.put([{ ...made }], []);

    expect([stale, overUnseen]).toEqual([
      { ok: false, reason: "stale" },
      { ok: false, reason: "stale" },
    ]);
    expect(await phone.rowsOf("records")).toMatchObject([{ side: "left" }]);
  });

  it("never lies over one that this app cannot read", async () => {
    const tab = await phone.openTab();
    const { id } = await tab.notebook.add({ kind: "feed", at: AT });
    const newer = { ...tab.notebook.get().records[0], kind: "feed-of-next-year" };
    await phone.putRow(newer);
    const copy = {
      ...newer,
      kind: "feed" as const,
      side: undefined,
      id,
      at: AT,
      updatedAt: "2027-01-01T00:00:00.000Z",
    };

    await tab.notebook.change(id, (one) => ({ ...one, deletedAt: AT }));
    await tab.notebook.merge([{ ...copy, createdAt: AT, deletedAt: null, deviceId: "phone-2" }]);

    expect(await phone.rowsOf("records")).toEqual([newer]);
  });
});

describe("taking a change back", () => {
  it("leaves alone what was changed in the note since", async () => {
    const tab = await phone.openTab();
    const { id } = await tab.notebook.addMilk(seen);
    let undo: () => Promise<boolean> = async () => false;
    await tab.notebook.change(id, withSide("left"), (way) => {
      undo = way;
    });
    await tab.notebook.change(id, withRelation);

    const isKept = await undo();

    expect(isKept).toBe(true);
    expect(await readAnew(false)).toMatchObject([{ side: null, relation: before }]);
  });
});

describe("a notebook that could not be read", () => {
  it("comes back by itself, and what was noted meanwhile is kept", async () => {
    const tab = await phone.openTab();
    await tab.notebook.add({ kind: "feed", at: AT });
    const broken = await phone.openTab({ isBroken: true });
    const atFirst = broken.notebook.get().status;
    await broken.notebook.add({ kind: "nappy", at: AT, content: "wet" });
    const unsaved = broken.notebook.get().hasUnsaved;

    broken.mend();
    phone.clock.advance(60_000);

    await expect.poll(() => broken.notebook.get().status).toBe("ready");
    await broken.notebook.retry();
    expect([atFirst, unsaved, broken.notebook.get().hasUnsaved]).toEqual([
      "unavailable",
      true,
      false,
    ]);
    expect((await readAnew(false)).map(({ kind }) => kind).sort()).toEqual(["feed", "nappy"]);
  });
});

describe("what could not be read back", () => {
  it.each([
    [
      "a year that no phone is right in",
      { kind: "feed" as const, at: "+010000-01-01T07:00:00.000+07:00" },
    ],
    ["a place too long", { ...birthAt(AT), place: "a".repeat(81) }],
  ])("is not written, and said: %s", async (_what, entry) => {
    const tab = await phone.openTab();
    const noted = await tab.notebook.add(entry);
    const { hasRefused, hasUnsaved, records } = tab.notebook.get();

    await tab.notebook.add({ kind: "feed", at: AT });

    expect(noted.isKept).toBe(false);
    expect({ hasRefused, hasUnsaved, records }).toEqual({
      hasRefused: true,
      hasUnsaved: false,
      records: [],
    });
    expect(tab.notebook.get().hasRefused).toBe(false);
    expect(await phone.rowsOf("records")).toHaveLength(1);
  });
});
