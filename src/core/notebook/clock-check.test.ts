import { describe, expect, it } from "vitest";

import { clockFaultOf, isClockNear, newestOf } from "./clock-check";
import type { NotebookRecord } from "./record";

const NEWEST = "2026-11-24T21:00:00.000+07:00";

const feed = (createdAt: string, deletedAt: string | null = null): NotebookRecord => ({
  kind: "feed",
  id: createdAt,
  createdAt,
  updatedAt: deletedAt ?? createdAt,
  deletedAt,
  deviceId: "phone-1",
  at: createdAt,
});

describe("the clock", () => {
  it.each([
    ["2015-01-01T08:00:00.000+07:00", "behind"],
    ["2026-11-23T20:59:00.000+07:00", "behind"],
    ["2026-11-24T20:00:00.000+07:00", undefined],
    ["2026-12-24T21:00:00.000+07:00", undefined],
    ["2027-11-24T21:00:00.000+07:00", undefined],
    ["2027-11-26T21:00:00.000+07:00", "ahead"],
    ["2030-01-01T08:00:00.000+07:00", "ahead"],
  ])("at %s is told as %s", (now, kind) => {
    expect(clockFaultOf(NEWEST, now)?.kind).toBe(kind);
  });

  it("is judged by notes that live, and by none where none does", () => {
    const odd = feed("2030-01-01T08:00:00.000+07:00", NEWEST);

    expect(newestOf([feed(NEWEST), odd])).toBe(NEWEST);
    expect(clockFaultOf(newestOf([odd]), NEWEST)).toBeNull();
  });

  it.each([
    ["2015-01-01T08:00:00.000+07:00", false],
    ["2026-11-24T20:00:00.000+07:00", true],
    ["2026-12-02T21:00:00.000+07:00", true],
    ["2026-12-10T21:00:00.000+07:00", false],
    ["2027-11-24T21:00:00.000+07:00", false],
  ])("at %s may destroy what is overdue: %s", (now, isNear) => {
    expect(isClockNear([feed("2026-11-20T21:00:00.000+07:00"), feed(NEWEST)], now)).toBe(isNear);
  });
});
