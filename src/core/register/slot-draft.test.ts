import { describe, expect, it } from "vitest";

import { birth, massage, milk } from "../../../tests/fakes/first-days";
import { proposalsOf } from "./proposal";
import {
  asksWhy,
  emptySlot,
  readSlot,
  waysOf,
  type SlotChoice,
  type SlotDraft,
} from "./slot-draft";
import { toldIn } from "./told-in";

const told = toldIn([
  birth,
  milk(3, ["drops", 4]),
  milk(9, ["teaspoon", 1]),
  massage(10),
  milk(47, ["ml", 30]),
]);
const proposals = proposalsOf(told);

const choice: SlotChoice = {
  participant: "p",
  slot: "baseline",
  role: "assistant",
  proposal: proposals.baseline,
  amounts: told.amounts,
  isWritten: false,
};
const bare: SlotChoice = {
  ...choice,
  proposal: { kind: "none", why: "no-amount-before" },
};
const draft = (part: Partial<SlotDraft>): SlotDraft => ({ ...emptySlot(bare), ...part });

const contentsOf = (part: Partial<SlotDraft>, of: SlotChoice = choice) => {
  const read = readSlot(draft(part), of);
  if (!read.ok) throw new Error(read.faults.join());
  return read.value;
};

describe("what she makes of a proposal", () => {
  it("is nothing before she has chosen, where there is something to look at", () => {
    expect(emptySlot(choice).way).toBe("");
    expect(readSlot(emptySlot(choice), choice)).toMatchObject({ ok: false, faults: ["way"] });
    expect(emptySlot(bare).way).toBe("none");
    expect(contentsOf({}, bare)).toEqual([]);
  });

  it("is one row of the note where she takes it: low, high, method and hour with it", () => {
    expect(contentsOf({ way: "accept" })).toEqual([
      {
        participant: "p",
        slot: "baseline",
        role: "assistant",
        why: null,
        ml: 5,
        lowMl: 2.5,
        highMl: 7.3,
        method: "teaspoon",
        hour: 9,
        origin: { kind: "note", recordId: "milk-9" },
      },
    ]);
  });

  it("is two rows where she takes another: what she was shown, then hers with why", () => {
    expect(readSlot(draft({ way: "other" }), choice)).toMatchObject({
      faults: ["other", "why"],
    });
    expect(contentsOf({ way: "other", other: "milk-3", why: "other-note" })).toMatchObject([
      { ml: 5, why: null, origin: { recordId: "milk-9" } },
      { ml: 0.2, why: "other-note", origin: { recordId: "milk-3" } },
    ]);
  });

  it("is a figure of her own, with why where something was proposed", () => {
    const own = { way: "own", ml: "6,5", hour: "9", method: "syringe" } as const;

    expect(readSlot(draft({ way: "own", ml: "x", hour: "y" }), choice)).toMatchObject({
      faults: ["ml", "hour", "why"],
    });
    expect(contentsOf({ ...own, why: "slip" })).toMatchObject([
      { ml: 5, origin: { kind: "note" } },
      { ml: 6.5, hour: 9, method: "syringe", why: "slip", origin: { kind: "by-hand" } },
    ]);
    expect(contentsOf(own, bare)).toMatchObject([{ ml: 6.5, why: null }]);
  });

  it("is set aside where she leaves it empty, and what was proposed can still be seen", () => {
    expect(readSlot(draft({ way: "none" }), choice)).toMatchObject({ faults: ["why"] });
    expect(contentsOf({ way: "none", why: "impossible" })).toMatchObject([
      { ml: 5, why: null },
      { ml: null, hour: null, why: "impossible" },
    ]);
  });

  it("lets stand what stands, or says why it does not", () => {
    const written = { ...choice, isWritten: true };

    expect(emptySlot(written).way).toBe("keep");
    expect(contentsOf({ way: "keep" }, written)).toEqual([]);
    expect(readSlot(draft({ way: "accept" }), written)).toMatchObject({ faults: ["why"] });
    expect(contentsOf({ way: "accept", why: "told-later" }, written)).toMatchObject([
      { ml: 5, why: "told-later" },
    ]);
    expect(asksWhy(draft({ way: "accept" }), choice)).toBe(false);
  });

  it("is offered only as far as there is something to choose from", () => {
    expect(waysOf(choice)).toEqual(["accept", "other", "own", "none"]);
    expect(waysOf({ ...bare, amounts: [] })).toEqual(["own", "none"]);
    expect(waysOf({ ...choice, isWritten: true })).toEqual(["keep", "accept", "other", "own"]);
  });
});
