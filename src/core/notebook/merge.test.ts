import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyMeetingRecords, anyRecord } from "../../../tests/fakes/arbitrary-records";
import { mergeNotebooks, newsIn } from "./merge";
import { compareVersions } from "./version";
import type { NotebookRecord } from "./record";

const feed: NotebookRecord = {
  kind: "feed",
  id: "a",
  createdAt: "2026-11-24T21:00:00.000+07:00",
  updatedAt: "2026-11-24T21:00:00.000+07:00",
  deletedAt: null,
  deviceId: "phone-1",
  at: "2026-11-24T20:30:00.000+07:00",
};

const RUNS = { numRuns: 500 };

describe("merging two notebooks", () => {
  it("twice is merging once", () => {
    fc.assert(
      fc.property(anyMeetingRecords, anyMeetingRecords, (a, b) => {
        const once = mergeNotebooks(a, b);

        expect(mergeNotebooks(once, b)).toEqual(once);
        expect(mergeNotebooks(once, once)).toEqual(once);
        expect(mergeNotebooks(a, once)).toEqual(once);
      }),
      RUNS,
    );
  });

  it("gives the same whichever comes first", () => {
    fc.assert(
      fc.property(anyMeetingRecords, anyMeetingRecords, (a, b) => {
        expect(mergeNotebooks(a, b)).toEqual(mergeNotebooks(b, a));
      }),
      RUNS,
    );
  });

  it("gives the same whichever two of three are merged first", () => {
    fc.assert(
      fc.property(anyMeetingRecords, anyMeetingRecords, anyMeetingRecords, (a, b, c) => {
        expect(mergeNotebooks(mergeNotebooks(a, b), c)).toEqual(
          mergeNotebooks(a, mergeNotebooks(b, c)),
        );
      }),
      RUNS,
    );
  });

  it("does not depend on the order of the records in either", () => {
    fc.assert(
      fc.property(
        anyMeetingRecords.chain((records) =>
          fc.tuple(
            fc.constant(records),
            fc.shuffledSubarray([...records], { minLength: records.length }),
          ),
        ),
        ([records, shuffled]) => {
          expect(mergeNotebooks(shuffled, [])).toEqual(mergeNotebooks(records, []));
        },
      ),
      RUNS,
    );
  });

  it("keeps one version of each record, and one that was there", () => {
    fc.assert(
      fc.property(anyMeetingRecords, anyMeetingRecords, (a, b) => {
        const merged = mergeNotebooks(a, b);

        expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
        expect(new Set(merged.map(({ id }) => id))).toEqual(
          new Set([...a, ...b].map(({ id }) => id)),
        );
        expect([...a, ...b]).toEqual(expect.arrayContaining([...merged]));
      }),
      RUNS,
    );
  });

  it("needs nothing but the news", () => {
    fc.assert(
      fc.property(anyMeetingRecords, anyMeetingRecords, (a, b) => {
        const ours = mergeNotebooks(a, []);
        const news = newsIn(ours, b);

        expect(mergeNotebooks(ours, news)).toEqual(mergeNotebooks(ours, b));
        expect(newsIn(mergeNotebooks(ours, news), b)).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe("the order of versions", () => {
  const anyThree = fc.oneof(
    fc.tuple(anyRecord, anyRecord, anyRecord),
    fc
      .array(anyMeetingRecords, { minLength: 3, maxLength: 3 })
      .map((lists) => lists.flat())
      .filter(({ length }) => length >= 3)
      .chain((records) => {
        const one = fc.constantFrom(...records);
        return fc.tuple(one, one, one);
      }),
  );

  it("is total: either way round it says the same, and only equal versions are equal", () => {
    fc.assert(
      fc.property(anyThree, ([a, b]) => {
        const order = Math.sign(compareVersions(a, b));

        expect(Math.sign(compareVersions(b, a))).toBe(order === 0 ? 0 : -order);
        if (order === 0) expect(a).toEqual(b);
      }),
      RUNS,
    );
  });

  it("is transitive", () => {
    fc.assert(
      fc.property(anyThree, (three) => {
        const [first, second, third] = [...three].sort(compareVersions);
        if (first === undefined || second === undefined || third === undefined) return;

        expect(compareVersions(first, second)).toBeLessThanOrEqual(0);
        expect(compareVersions(second, third)).toBeLessThanOrEqual(0);
        expect(compareVersions(first, third)).toBeLessThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it("puts the later change above the earlier one, whatever it did", () => {
    const deleted = { ...feed, updatedAt: "2026-11-24T22:00:00.000+07:00", deletedAt: feed.at };
    const broughtBack = { ...feed, updatedAt: "2026-11-24T23:00:00.000+07:00" };

    const merged = mergeNotebooks([broughtBack], [deleted, feed]);

    expect(merged).toEqual([broughtBack]);
  });

  it("knows that 21.00 in Jambi is 23.00 in Papua", () => {
    const inPapua = { ...feed, updatedAt: "2026-11-24T23:00:00.000+09:00", deviceId: "phone-0" };

    const merged = mergeNotebooks([inPapua], [feed]);

    expect(merged).toEqual([feed]);
  });

  it("lets the phone decide between changes of the same moment", () => {
    const there = { ...feed, createdAt: "2026-11-24T20:00:00.000+07:00", deviceId: "phone-2" };

    const merged = mergeNotebooks([there], [feed]);

    expect(merged).toEqual([there]);
  });

  it("lets what was erased stand above what it said, at the same moment on the same phone", () => {
    const { id, createdAt, updatedAt, deviceId, at } = feed;
    const binned: NotebookRecord = {
      kind: "milk-volume",
      id,
      createdAt,
      updatedAt,
      deletedAt: at,
      deviceId,
      when: { kind: "exact", at },
      volume: null,
      side: null,
      relation: null,
    };
    const erased: NotebookRecord = {
      kind: "erased",
      id,
      createdAt,
      updatedAt,
      deletedAt: at,
      deviceId,
    };

    const merged = mergeNotebooks([erased], [binned]);

    expect(merged).toEqual([erased]);
  });

  it("does not care how the fields of a record are ordered", () => {
    const { kind, ...rest } = feed;

    expect(compareVersions({ ...rest, kind }, feed)).toBe(0);
  });
});
