import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyInstant, anyMeetingRecords, anyRecord } from "../../../tests/fakes/arbitrary-records";
import { instantMs } from "../time/instant";
import { altering, making, outcomeOf, takingOver } from "./change";
import { mergeNotebooks } from "./merge";
import { compareVersions } from "./version";
import type { NotebookRecord } from "./record";
import { undoing } from "./undo";

const byId = (records: readonly NotebookRecord[]): ReadonlyMap<string, NotebookRecord> =>
  new Map(records.map((record) => [record.id, record]));

const withMark = (record: NotebookRecord): NotebookRecord => ({
  ...record,
  deletedAt: "2026-11-25T00:00:00.000+07:00",
});

describe("a change", () => {
  it("that takes a notebook over, record by record, is the merge of the two", () => {
    fc.assert(
      fc.property(anyMeetingRecords, anyMeetingRecords, (ours, theirs) => {
        const standing = byId(mergeNotebooks([], ours));

        const outcome = outcomeOf(standing, theirs.map(takingOver));

        const result = [...new Map([...standing, ...outcome]).values()];
        expect(mergeNotebooks([], result)).toEqual(mergeNotebooks(ours, theirs));
      }),
    );
  });

  it("stands above what it changed, whatever the clock says, and bears the phone's name", () => {
    fc.assert(
      fc.property(anyRecord, anyInstant, (record, now) => {
        fc.pre(record.kind !== "erased" && record.deletedAt === null);
        const origin = { now, deviceId: "here" };

        const altered = altering(record.id, withMark, origin).next(record);

        if (altered === null) throw new Error("nothing was changed");
        expect(compareVersions(altered, record)).toBeGreaterThan(0);
        expect(altered.deviceId).toBe("here");
        expect(instantMs(altered.updatedAt)).toBeGreaterThanOrEqual(instantMs(now));
      }),
    );
  });

  it("changes nothing where there is nothing, where nothing becomes other, and where all was erased", () => {
    fc.assert(
      fc.property(anyRecord, anyInstant, (record, now) => {
        const origin = { now, deviceId: "here" };
        const same = altering(record.id, (one) => one, origin);
        const { createdAt, updatedAt, deletedAt, deviceId, id } = record;
        const base = { id, createdAt, updatedAt, deletedAt, deviceId };

        expect(same.next(record)).toBeNull();
        expect(altering(record.id, withMark, origin).next(null)).toBeNull();
        expect(altering(id, withMark, origin).next({ ...base, kind: "erased" })).toBeNull();
        expect(making(id, () => record).next(record)).toBeNull();
      }),
    );
  });

  it("alters nothing where the note could not be read back", () => {
    const weighing =
      (weightG: number) =>
      (record: NotebookRecord): NotebookRecord =>
        record.kind === "birth" ? { ...record, weightG } : record;

    fc.assert(
      fc.property(anyRecord, anyInstant, (record, now) => {
        fc.pre(record.kind === "birth");
        const origin = { now, deviceId: "here" };

        expect(altering(record.id, weighing(7_001), origin).next(record)).not.toBeNull();
        expect(altering(record.id, weighing(20_001), origin).next(record)).toBeNull();
      }),
    );
  });

  it("sees what the changes before it have made of the record", () => {
    const seen: (string | null)[] = [];
    const look = (record: NotebookRecord): NotebookRecord => {
      seen.push(record.deletedAt);
      return withMark(record);
    };

    fc.assert(
      fc.property(anyRecord, (record) => {
        fc.pre(record.kind !== "erased" && record.deletedAt === null);
        seen.length = 0;
        const origin = { now: record.updatedAt, deviceId: "here" };
        const change = altering(record.id, look, origin);

        outcomeOf(byId([record]), [change, change]);

        expect(seen).toEqual([null, "2026-11-25T00:00:00.000+07:00"]);
      }),
    );
  });
});

describe("taking a change back", () => {
  it("gives back what was before, when nothing was changed since", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const after = withMark(record);

        expect(undoing(record, after)(after)).toEqual(record);
      }),
    );
  });

  it("keeps what was changed since, also in the very same place", () => {
    fc.assert(
      fc.property(anyRecord, anyInstant, (record, otherwise) => {
        const after = withMark(record);
        fc.pre(otherwise !== after.deletedAt);
        const since = { ...after, deletedAt: otherwise, deviceId: "there" };

        expect(undoing(record, after)(since)).toBe(since);
      }),
    );
  });
});
