import { describe, expect, it } from "vitest";

import { instantMs, instantOf, type Instant } from "../time/instant";
import {
  copyQuestionOf,
  noCopy,
  parseCopyMemory,
  remindsOfCopy,
  withCopyMade,
  withCopySought,
} from "./copy-reminder";
import type { NotebookRecord } from "./record";

const NOTED: Instant = "2026-11-24T21:00:00.000+07:00";
/** As many hours after the note. */
const after = (hours: number): Instant => instantOf(instantMs(NOTED) + hours * 3_600_000, 420);

const base = {
  id: "a",
  createdAt: NOTED,
  updatedAt: NOTED,
  deletedAt: null,
  deviceId: "phone-1",
};
const feed: NotebookRecord = { ...base, kind: "feed", at: NOTED };
const later: NotebookRecord = { ...feed, id: "b", createdAt: after(30), updatedAt: after(30) };

describe("a copy that was handed to the phone", () => {
  const made = withCopyMade(noCopy, after(25));

  it("is sought before the reminder falls silent for it", () => {
    expect(copyQuestionOf([feed], made, after(26))).toBe("seek");
    expect(copyQuestionOf([feed], withCopySought(made, true), after(26))).toBeNull();
    expect(copyQuestionOf([feed], withCopySought(made, false), after(26))).toBe("make");
  });

  it("gives way to the one before where it is not there, however often it was tried", () => {
    const seen = withCopySought(withCopyMade(noCopy, after(10)), true);
    const tried = withCopyMade(withCopyMade(seen, after(30)), after(31));

    expect(withCopySought(tried, false)).toEqual({ copiedAt: after(10), putOffAt: null });
  });

  it("is remembered as sought or not, and one of an app of before as sought", () => {
    expect(parseCopyMemory(JSON.parse(JSON.stringify(made)))).toEqual(made);
    expect(
      copyQuestionOf([feed], parseCopyMemory({ copiedAt: after(25), putOffAt: null }), after(26)),
    ).toBeNull();
  });

  it("is not asked for a day after the question was put off", () => {
    const putOff = { ...made, putOffAt: after(26) };

    expect(copyQuestionOf([feed], putOff, after(30))).toBeNull();
    expect(copyQuestionOf([feed], putOff, after(51))).toBe("seek");
  });
});

describe("the reminder of a copy", () => {
  it("comes a day after the first note, not before", () => {
    expect(remindsOfCopy([feed], noCopy, after(23.9))).toBe(false);
    expect(remindsOfCopy([feed], noCopy, after(24))).toBe(true);
  });

  it("counts from when a note was written, not from when it was", () => {
    const backdated: NotebookRecord = { ...feed, at: after(-100) };

    expect(remindsOfCopy([backdated], noCopy, after(1))).toBe(false);
  });

  it("has nothing to say of massages, checks, the bin and what was erased", () => {
    const binned: NotebookRecord = { ...feed, deletedAt: after(1) };
    const erased: NotebookRecord = { ...base, kind: "erased", deletedAt: NOTED };

    expect(remindsOfCopy([binned, erased], noCopy, after(48))).toBe(false);
    expect(remindsOfCopy([], noCopy, after(48))).toBe(false);
  });

  it("is silent for a day when it was put off", () => {
    const memory = { copiedAt: null, putOffAt: after(24) };

    expect(remindsOfCopy([feed], memory, after(47.9))).toBe(false);
    expect(remindsOfCopy([feed], memory, after(48))).toBe(true);
  });

  it("is silent for three days after a copy, whatever is added", () => {
    const memory = { copiedAt: after(25), putOffAt: null };

    expect(remindsOfCopy([feed, later], memory, after(25 + 71))).toBe(false);
    expect(remindsOfCopy([feed, later], memory, after(25 + 72))).toBe(true);
  });

  it("is silent for good when nothing was added since the copy", () => {
    const memory = { copiedAt: after(31), putOffAt: null };

    expect(remindsOfCopy([feed, later], memory, after(1_000))).toBe(false);
  });

  it("heeds a wish that is a little ahead: the page may not have looked at the clock since", () => {
    const memory = { copiedAt: null, putOffAt: after(24.01) };

    expect(remindsOfCopy([feed], memory, after(24))).toBe(false);
  });

  it("does not trust a copy or a wish that lies far in the future", () => {
    expect(remindsOfCopy([feed], { copiedAt: after(9_000), putOffAt: null }, after(24))).toBe(true);
    expect(remindsOfCopy([feed], { copiedAt: null, putOffAt: after(9_000) }, after(24))).toBe(true);
  });
});

describe("what is remembered of copies", () => {
  it.each([undefined, null, "unreadable", 7, []])("is nothing when %j was stored", (stored) => {
    expect(parseCopyMemory(stored)).toEqual(noCopy);
  });

  it("loses only the field that cannot be read", () => {
    expect(parseCopyMemory({ copiedAt: NOTED, putOffAt: "later" })).toEqual({
      copiedAt: NOTED,
      putOffAt: null,
    });
    expect(parseCopyMemory({ copiedAt: NOTED })).toEqual({ copiedAt: NOTED, putOffAt: null });
  });
});
