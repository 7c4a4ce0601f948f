import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyMeetingRecords, anyRecord } from "../../../tests/fakes/arbitrary-records";
import { atHour, feed, milkBetween, twinBirth } from "../../../tests/fakes/first-days";
import { isInBin } from "../notebook/bin";
import { mergeNotebooks } from "../notebook/merge";
import type { NotebookRecord } from "../notebook/record";
import { nextUpdate } from "../notebook/version";
import { parseRecord } from "../notebook/schema";
import { instantMs } from "../time/instant";
import { arrivalsOf } from "./arriving";

const NOW = "2026-12-20T21:00:00.000+07:00";
const AHEAD = "2090-01-01T00:00:00.000+07:00";

/** The notebook after a copy was taken in. */
const after = (
  ours: readonly NotebookRecord[],
  theirs: readonly NotebookRecord[],
  now = NOW,
): readonly NotebookRecord[] => {
  const arrived = new Map(arrivalsOf({ ours }, theirs, now).records.map((one) => [one.id, one]));
  const stay = ours.filter(({ id }) => !arrived.has(id));
  return mergeNotebooks([], [...stay, ...arrived.values()]);
};

const anyNotebook = anyMeetingRecords.map((records) => mergeNotebooks([], records));

const alive = (records: readonly NotebookRecord[]): readonly string[] =>
  records
    .filter(({ kind, deletedAt }) => kind !== "erased" && deletedAt === null)
    .map(({ id }) => id);

/** Under an id that only records of its kind have, as it is in every notebook. */
const ofItsKind = (record: NotebookRecord): NotebookRecord =>
  record.kind === "erased" ? record : { ...record, id: `${record.id}-${record.kind}` };

describe("a copy that is taken in", () => {
  it("makes no note one of another kind, by which it would leave the list unasked", () => {
    fc.assert(
      fc.property(anyNotebook, anyMeetingRecords, (ours, theirs) => {
        const then = new Map(after(ours, theirs).map((record) => [record.id, record]));

        for (const { id, kind } of ours)
          if (kind !== "erased") expect(then.get(id)?.kind).toBe(kind);
      }),
      { numRuns: 500 },
    );
  });

  it("a second time brings nothing, whenever that is", () => {
    fc.assert(
      fc.property(anyNotebook, anyMeetingRecords, (ours, theirs) => {
        const once = after(ours, theirs);

        expect(arrivalsOf({ ours: once }, theirs, "2026-12-24T21:00:00.000+07:00").records).toEqual(
          [],
        );
      }),
      { numRuns: 500 },
    );
  });

  it("takes no note away for good: what was here and goes can be brought back for seven days", () => {
    fc.assert(
      fc.property(anyNotebook, anyMeetingRecords, (ours, theirs) => {
        const then = new Map(after(ours, theirs).map((record) => [record.id, record]));

        for (const id of alive(ours)) {
          const record = then.get(id);
          expect(record).toBeDefined();
          expect(record?.kind).not.toBe("erased");
          if (record !== undefined && record.deletedAt !== null)
            expect(isInBin(record, NOW)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("counts as removed exactly what leaves the list", () => {
    fc.assert(
      fc.property(anyNotebook, anyMeetingRecords, (ours, theirs) => {
        const gone = alive(ours).filter((id) => !alive(after(ours, theirs)).includes(id));

        expect(arrivalsOf({ ours }, theirs, NOW).removals.map(({ id }) => id)).toEqual(gone);
      }),
      { numRuns: 500 },
    );
  });

  it("brings what a merge would, where nothing in it was deleted or lies ahead", () => {
    fc.assert(
      fc.property(anyNotebook, anyMeetingRecords, (ours, theirs) => {
        const living = theirs.filter(
          ({ deletedAt, kind }) => deletedAt === null && kind !== "erased",
        );

        const [mine, brought] = [ours.map(ofItsKind), living.map(ofItsKind)];
        expect(after(mine, brought)).toEqual(mergeNotebooks(mine, brought));
      }),
    );
  });

  it("never wins for ever: what says it was written in time to come loses to every later change", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const forged: NotebookRecord = { ...record, updatedAt: AHEAD };

        const [arrived] = after([], [forged]);

        if (arrived === undefined) throw new Error("it was not taken");
        expect(instantMs(arrived.updatedAt)).toBeLessThan(instantMs(NOW));
        expect(nextUpdate(arrived, NOW)).toBe(NOW);
        expect(parseRecord(arrived).ok).toBe(true);
      }),
    );
  });

  it("does not bring back what was deleted here, by a date that lies ahead", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        fc.pre(record.kind !== "erased");
        const deletedAt = "2026-12-19T21:00:00.000+07:00";
        const mine: NotebookRecord = { ...record, updatedAt: deletedAt, deletedAt };
        const forged: NotebookRecord = { ...record, updatedAt: AHEAD, deletedAt: null };

        expect(arrivalsOf({ ours: [mine] }, [forged], NOW).records).toEqual([]);
      }),
    );
  });
});

describe("two births", () => {
  const birth = (id: string, deletedAt: string | null = null): NotebookRecord => ({
    kind: "birth",
    id,
    createdAt: "2026-11-24T21:00:00.000+07:00",
    updatedAt: "2026-11-24T21:00:00.000+07:00",
    deletedAt,
    deviceId: "phone-1",
    at: "2026-11-24T02:15:00.000+07:00",
    mode: null,
    place: null,
    skinToSkin: null,
    weightG: null,
    twins: null,
  });

  it("are told where another one comes beside the one that is here", () => {
    expect(arrivalsOf({ ours: [birth("a")] }, [birth("b")], NOW).births).toMatchObject({
      ours: { id: "a" },
      theirs: { id: "b" },
    });
  });

  it.each([
    ["it is the same", [birth("a")], [{ ...birth("a"), updatedAt: NOW }]],
    ["none is here", [], [birth("b")]],
    ["the other was deleted", [birth("a")], [birth("b", NOW)]],
    ["the other is here already", [birth("a"), birth("b")], [{ ...birth("b"), updatedAt: NOW }]],
  ])("are not, where %s", (_what, ours, theirs) => {
    expect(arrivalsOf({ ours }, theirs, NOW).births).toBeNull();
  });
});

describe("a notebook with notes and without a birth", () => {
  const birth: NotebookRecord = { ...twinBirth, id: "their-birth" };
  const theirs = [birth, { ...feed(3), id: "their-feed" }];

  it("is told with what is known of both where a birth comes from a notebook it never met", () => {
    const { births } = arrivalsOf({ ours: [feed(1), milkBetween(4, 12)] }, theirs, NOW);

    expect(births).toMatchObject({
      ours: null,
      theirs: { id: "their-birth" },
      notes: {
        ours: { count: 2, from: atHour(1), until: atHour(12) },
        theirs: { count: 1, from: atHour(3), until: atHour(3) },
      },
    });
  });

  it.each([
    ["nothing is here", [], theirs],
    ["all that is here was deleted", [{ ...feed(1), deletedAt: NOW }], theirs],
    ["the two have met before", [feed(1)], [...theirs, feed(1)]],
    ["no birth comes", [feed(1)], theirs.slice(1)],
  ])("is not told where %s", (_what, ours, theirs) => {
    expect(arrivalsOf({ ours }, theirs, NOW).births).toBeNull();
  });
});
