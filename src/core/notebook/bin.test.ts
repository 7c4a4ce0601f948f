import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyInstant, anyRecord } from "../../../tests/fakes/arbitrary-records";
import { elapsedMs, instantMs, instantOf } from "../time/instant";
import { overdueIn } from "./bin";
import { binOf } from "./reading";
import type { RecordOf } from "./record";
import { parseRecord } from "./schema";
import { DAY_MS } from "../time/spans";

const NOW = "2026-11-24T12:00:00.000+07:00";
const deletedAgo = (ms: number, id = "a"): RecordOf<"feed"> => ({
  kind: "feed",
  id,
  at: NOW,
  createdAt: NOW,
  updatedAt: NOW,
  deletedAt: instantOf(instantMs(NOW) - ms, 420),
  deviceId: "phone",
});

describe("the bin", () => {
  it("holds what was deleted in the last seven days, the last deleted first", () => {
    const old = deletedAgo(7 * DAY_MS, "old");
    const younger = deletedAgo(7 * DAY_MS - 1, "younger");
    const fresh = deletedAgo(0, "fresh");
    const kept: RecordOf<"feed"> = { ...fresh, id: "kept", deletedAt: null };

    const ids = binOf([old, younger, kept, fresh], NOW).map(({ id }) => id);

    expect(ids).toEqual(["fresh", "younger"]);
  });

  it("is emptied after seven days: what was said goes, that it was deleted stays", () => {
    const old = deletedAgo(7 * DAY_MS);

    expect(overdueIn([old, deletedAgo(0, "fresh")], NOW)).toEqual([
      {
        kind: "erased",
        id: "a",
        createdAt: NOW,
        updatedAt: NOW,
        deletedAt: old.deletedAt,
        deviceId: "phone",
      },
    ]);
  });

  it("holds a record or gives it up, never both, and nothing that lives", () => {
    fc.assert(
      fc.property(anyRecord, anyInstant, (record, now) => {
        const isBinned = binOf([record], now).length === 1;
        const isOverdue = overdueIn([record], now).length === 1;

        expect(isBinned && isOverdue).toBe(false);
        if (record.deletedAt === null) expect(isBinned || isOverdue).toBe(false);
        if (isBinned && record.deletedAt !== null)
          expect(elapsedMs(record.deletedAt, now)).toBeLessThan(7 * DAY_MS);
      }),
    );
  });

  it("leaves rows that can be read again, and are not overdue twice", () => {
    fc.assert(
      fc.property(fc.array(anyRecord), anyInstant, (records, now) => {
        const erased = overdueIn(records, now);

        for (const row of erased) expect(parseRecord(row)).toEqual({ ok: true, value: row });
        expect(overdueIn(erased, now)).toEqual([]);
      }),
    );
  });
});
