import { describe, expect, it } from "vitest";

import { freshDraft, TYPED_ON } from "./drafts";
import { TIME_FIELDS } from "./time-form";

const draft = { time: "02:15", place: "Jujun", [TYPED_ON]: "2026-11-24" };

describe("a draft", () => {
  it("of a time holds on the day on which it was typed", () => {
    expect(freshDraft(draft, "2026-11-24", TIME_FIELDS)).toEqual({ time: "02:15", place: "Jujun" });
  });

  it("loses its time with the day, and nothing else", () => {
    expect(freshDraft(draft, "2026-11-25", TIME_FIELDS)).toEqual({ place: "Jujun" });
    expect(freshDraft(draft, "2026-11-23", TIME_FIELDS)).toEqual({ place: "Jujun" });
  });

  it("of nothing but a time is none the next day", () => {
    expect(
      freshDraft({ time: "02:15", [TYPED_ON]: "2026-11-24" }, "2026-11-26", TIME_FIELDS),
    ).toBeNull();
  });

  it.each([
    ["2026-11-24", "2026-11-24", true],
    ["2026-11-23", "2026-11-24", true],
    ["2026-11-22", "2026-11-24", false],
  ])("of an app of before, with the date %s, holds on %s: %s", (date, today, holds) => {
    const before = { date, time: "04:45", untilDate: date, untilTime: "01:05" };

    expect(freshDraft(before, today, TIME_FIELDS)).toEqual(holds ? before : null);
  });
});
