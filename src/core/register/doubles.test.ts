import { describe, expect, it } from "vitest";

import { atHour } from "../../../tests/fakes/first-days";
import { correction, double, measurement, participant } from "../../../tests/fakes/register-rows";
import { checksOf } from "./checks";
import { joinedWith, joiningDoubles, keepingApart, takingWordBack, verdictsIn } from "./doubles";
import { allOf, mergeRegisters, withdraw, withMarksBeside } from "./merge";
import { parseRow, type Double, type RegisterRow } from "./record";
import { studyRowsOf } from "./study-rows";

let nth = 0;
const originAt = (hour: number) => ({
  now: atHour(hour),
  deviceId: "laptop",
  newId: () => `made-${(nth += 1)}`,
});
const NOW = atHour(99);

const kept = participant("A-1", { ageYears: null, mode: null });
const other = participant("A-2", { ageYears: 22 });
const number: RegisterRow = {
  id: "number",
  kind: "cohort-number",
  createdAt: atHour(60),
  updatedAt: atHour(60),
  deletedAt: null,
  deviceId: "laptop",
  participant: other.id,
  number: "17/2026",
};
const rows: readonly RegisterRow[] = [
  kept,
  measurement("A-1", "baseline"),
  other,
  measurement("A-2", "baseline"),
  measurement("A-2", "second-day"),
  number,
];
const joined = mergeRegisters(
  rows,
  joiningDoubles(rows, [kept, other], { id: "word", role: "bidan" }, originAt(71)),
);
const wordIn = (all: readonly RegisterRow[]): Double => {
  const [word] = verdictsIn(all);
  if (word === undefined) throw new Error("nothing was said");
  return word;
};

describe("joining two rows of one mother", () => {
  it("says in her trail what was taken from the other row", () => {
    expect(studyRowsOf(joined)[0]?.corrections).toMatchObject([
      { from: { ageYears: null, mode: null }, to: { ageYears: 22, mode: "vaginal" } },
    ]);
  });

  it("is read back from a file as it was written", () => {
    expect(joined.every((row) => parseRow(JSON.parse(JSON.stringify(row))).ok)).toBe(true);
  });

  it("can be taken back: both stand as before", () => {
    const back = mergeRegisters(joined, takingWordBack(joined, wordIn(joined), originAt(72)));

    const was = studyRowsOf(mergeRegisters(rows, []));
    const stands = studyRowsOf(back);
    const plain = (all: typeof stands) =>
      all.map(({ participant: { updatedAt: _at, deviceId: _by, ...told }, holds, trail }) => ({
        told,
        holds,
        trail,
      }));
    expect(plain(stands)).toEqual(plain(was));
    expect(stands.map(({ corrections }) => corrections)).toEqual([[], []]);
    expect(verdictsIn(back)).toEqual([]);
    expect(back.filter((row) => row.kind === "cohort-number" && row.deletedAt === null)).toEqual([
      number,
    ]);
  });

  it("keeps what was told anew after it, when it is taken back", () => {
    const older = {
      ...joined.find(({ id }) => id === kept.id),
      ageYears: 30,
      updatedAt: atHour(72),
    };
    const read = parseRow(older);
    const told = mergeRegisters(joined, read.ok ? [read.value] : []);
    const back = mergeRegisters(told, takingWordBack(told, wordIn(told), originAt(73)));

    expect(studyRowsOf(back)[0]?.participant).toMatchObject({ ageYears: 30, mode: null });
  });

  it("hands her what stands under either code", () => {
    expect(new Set(allOf(joined, kept.id).map(({ id }) => id))).toEqual(
      new Set(joined.map(({ id }) => id)),
    );
  });
});

describe("a mother who stops after two rows of hers were joined", () => {
  it("is gone from both", () => {
    const gone = withdraw(joined, kept.id, { now: atHour(80), deviceId: "laptop" });

    expect(gone.map(({ kind, id }) => [kind, id])).toEqual([
      ["withdrawn", kept.id],
      ["withdrawn", other.id],
    ]);
  });

  it("stays gone when an older copy comes, in which the other row still stands", () => {
    const gone = withdraw(joined, kept.id, { now: atHour(80), deviceId: "laptop" });

    expect(mergeRegisters(gone, withMarksBeside(gone, rows))).toEqual(gone);
  });

  it("takes with her the row that was joined with hers in another register only", () => {
    const ours = withdraw(rows, other.id, { now: atHour(80), deviceId: "laptop" });
    const merged = mergeRegisters(ours, withMarksBeside(ours, joined));

    expect(merged.map(({ kind }) => kind)).toEqual(["withdrawn", "withdrawn"]);
  });

  it("leaves no word of the other that names her", () => {
    const apart = [...rows, double(["A-1", "A-2"], { id: "d", verdict: "two-mothers" })];
    const gone = withdraw(apart, other.id, { now: atHour(80), deviceId: "laptop" });

    expect(JSON.stringify(gone.filter(({ id }) => id !== other.id))).not.toContain(other.id);
    expect(studyRowsOf(gone)).toHaveLength(1);
  });

  it("takes nobody with her whose joining was taken back", () => {
    const back = mergeRegisters(joined, takingWordBack(joined, wordIn(joined), originAt(72)));

    expect(joinedWith(back, [kept.id])).toEqual(new Set([kept.id]));
    expect(
      studyRowsOf(withdraw(back, kept.id, { now: atHour(80), deviceId: "laptop" })),
    ).toHaveLength(1);
  });
});

describe("two who look like one mother", () => {
  const alike = [participant("A-1"), participant("A-2"), participant("A-3")];
  const pairsIn = (all: readonly RegisterRow[]) =>
    checksOf(all, NOW).doubles.map(({ participants }) => participants.join(" "));

  it("are not asked about again once they were said to be two; others who look like either are", () => {
    expect(pairsIn(alike)).toEqual(["id-A-1 id-A-2", "id-A-1 id-A-3"]);
    const said = mergeRegisters(
      alike,
      keepingApart(["id-A-2", "id-A-1"], { id: "d" }, originAt(71)),
    );
    expect(pairsIn(said)).toEqual(["id-A-1 id-A-3"]);
    const both = mergeRegisters(
      said,
      keepingApart(["id-A-1", "id-A-3"], { id: "e" }, originAt(72)),
    );
    expect(pairsIn(both)).toEqual(["id-A-2 id-A-3"]);
  });

  it("are asked about until they have 2 codes", () => {
    const oneCode = [participant("A-1"), participant("A-1", { id: "second" })];
    const said = mergeRegisters(
      oneCode,
      keepingApart(["id-A-1", "second"], { id: "d" }, originAt(71)),
    );

    expect(pairsIn(said)).toEqual(["id-A-1 second"]);
  });
});

describe("all that is to be looked at", () => {
  it("is counted, and shrinks by what was mended", () => {
    const faulty = [
      participant("A-1", { schooling: null, ageYears: 51 }),
      measurement("A-1", "baseline", { hour: -2 }),
      measurement("A-1", "second-day", { id: "aside", ml: null, why: "impossible" }),
      correction("A-1", { id: "c", from: { parity: 1 }, to: { parity: 3 } }),
    ];
    const { missing, contradictions, odd, setAside, incomplete, open } = checksOf(faulty, NOW);

    expect(missing.map(({ place }) => place)).toEqual(["schooling", "second-day"]);
    expect(contradictions.map(({ place }) => place)).toEqual(["firstColostrum", "parity"]);
    expect(odd.map(({ place }) => place)).toEqual(["ageYears", "baseline-hour", "baseline-hour"]);
    expect(setAside.map(({ id }) => id)).toEqual(["aside"]);
    expect(incomplete).toEqual(new Set(["id-A-1"]));
    expect(open).toBe(7);
  });
});
