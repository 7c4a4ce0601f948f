import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { familiesOf } from "../../../tests/fakes/families";
import { BORN } from "../../../tests/fakes/first-days";
import { anyRegister, participant } from "../../../tests/fakes/register-rows";
import { decodeBundle } from "../exchange/bundle";
import { handedIn, type Handed } from "./handed";
import { receivedAll, refusedHandOver, waitingIn, type Pending } from "./hand-overs";
import { mergeRegisters } from "./merge";
import { parseRow, type RegisterRow } from "./record";
import { refusing, settling } from "./settling";
import { studyRowsOf } from "./study-rows";
import { tablesOf } from "./tables";
import { withdrawalOf } from "./writing";

const { atHour, fileOf, notebookOf } = familiesOf(BORN);

const NOW = atHour(60);
const given = { version: "given 1", agreedAt: NOW };
const origin = { now: NOW, deviceId: "laptop", newId: () => "never" };

function handed(family: number, hour = 50, beforeMl = 5): Handed {
  const bundle = decodeBundle(fileOf(notebookOf(family, { beforeMl }), hour));
  const read = bundle.ok ? handedIn(bundle.value, NOW) : bundle;
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

/** A register after these came in, one after the other. */
function after(all: readonly Handed[], rows: readonly RegisterRow[] = []) {
  const { receptions, rows: news } = receivedAll(rows, all, given, origin);
  return { receptions, rows: mergeRegisters(rows, news) };
}

const firstOf = (rows: readonly RegisterRow[]): Pending => {
  const [first] = waitingIn(rows);
  if (first === undefined) throw new Error("nothing waits");
  return first.handOver;
};

/** She has agreed, under a code. */
function settled(rows: readonly RegisterRow[], code: string): readonly RegisterRow[] {
  const { id: handOver, told } = firstOf(rows);
  const { id: _id, kind: _kind, ...content } = participant(code, { notebook: told.notebook });
  return mergeRegisters(
    rows,
    settling(rows, { handOver, content, role: "bidan", measured: [] }, origin),
  );
}

describe("what a family hands over", () => {
  it("waits, and is read back as it was written", () => {
    const { rows, receptions } = after([handed(1)]);

    expect(receptions).toEqual(["new"]);
    expect(rows.map((row) => parseRow(JSON.parse(JSON.stringify(row))))).toEqual(
      rows.map((value) => ({ ok: true, value })),
    );
  });

  it("is one, however often it comes in", () => {
    const once = after([handed(1)]);
    const twice = after([handed(1)], once.rows);

    expect(twice.receptions).toEqual(["known"]);
    expect(twice.rows).toEqual(once.rows);
    expect(after([handed(1), handed(1)]).receptions).toEqual(["new", "known"]);
  });

  it("is the same in whichever order it comes in, and in however many pieces", () => {
    const all = [
      handed(1, 50),
      handed(1, 52, 6),
      handed(1, 52, 7),
      handed(2, 50),
      handed(3, 51),
      handed(3, 49),
    ];
    const told = (rows: readonly RegisterRow[]) =>
      waitingIn(rows).map(({ handOver }) => [handOver.id, handOver.madeAt, handOver.told]);
    const expected = told(after(all).rows);

    expect(expected).toHaveLength(3);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.nat(all.length),
        (some, cut) => {
          const pieces = after(some.slice(cut), after(some.slice(0, cut)).rows);

          expect(told(pieces.rows)).toEqual(expected);
        },
      ),
    );
  });

  it("is counted nowhere before its mother has agreed", () => {
    fc.assert(
      fc.property(anyRegister, fc.integer({ min: 1, max: 5 }), (register, count) => {
        const rows = mergeRegisters(register, []);
        const all = Array.from({ length: count }, (_, family) => handed(family));
        const joined = after(all, rows).rows;

        expect(joined.length).toBe(rows.length + count);
        expect(studyRowsOf(joined)).toEqual(studyRowsOf(rows));
        expect(tablesOf(studyRowsOf(joined))).toEqual(tablesOf(studyRowsOf(rows)));
      }),
      { numRuns: 30 },
    );
  });

  it("holds no word of hers, no name and no other note", () => {
    const [row] = after([handed(1)]).rows;

    expect(JSON.stringify(row)).not.toMatch(/danau|place|feeling|nappy|answers|deviceId":"phone/);
  });

  it("of a known mother changes what is proposed, and makes no second one of her", () => {
    const rows = settled(after([handed(1)]).rows, "J-07");
    const again = after([handed(1, 50)], rows);
    const later = after([handed(1, 55, 9)], rows);

    expect(waitingIn(rows)).toEqual([]);
    expect(again.receptions).toEqual(["known"]);
    expect(later.receptions).toEqual(["newer"]);
    expect(waitingIn(later.rows)).toMatchObject([{ participant: { code: "J-07" } }]);
    expect(studyRowsOf(later.rows)).toHaveLength(1);
  });

  it("finds a mother who stands there under another id by her notebook", () => {
    const known = participant("A-1", { notebook: handed(1).told.notebook });
    const { rows, receptions } = after([handed(1)], [known]);

    expect(receptions).toEqual(["newer"]);
    expect(waitingIn(rows)[0]?.participant?.code).toBe("A-1");
  });

  it("of who has stopped is not kept", () => {
    const first = after([handed(1)]).rows;
    const gone = mergeRegisters(first, [withdrawalOf(firstOf(first).participant, origin)]);
    const { rows, receptions } = after([handed(1, 58)], gone);

    expect(gone.map(({ kind }) => kind)).toEqual(["withdrawn"]);
    expect(receptions).toEqual(["withdrawn"]);
    expect(rows).toEqual(gone);
  });

  it("is emptied at once where she says no, and is new where she hands it over again", () => {
    const first = after([handed(1)]).rows;
    const refused = mergeRegisters(first, refusing(first, firstOf(first).id, origin));

    expect(waitingIn(refused)).toEqual([]);
    expect(refused).toMatchObject([{ kind: "hand-over", told: null }]);
    expect(after([handed(1)], refused).receptions).toEqual(["new"]);
  });

  it("is emptied once it was taken, in one piece with the participant", () => {
    const rows = settled(after([handed(1)]).rows, "J-07");

    expect(rows.map(({ kind }) => kind).sort()).toEqual(["hand-over", "participant"]);
    expect(rows.find(({ kind }) => kind === "hand-over")).toMatchObject({
      told: null,
      deletedAt: null,
    });
    expect(
      settling(
        rows,
        { handOver: "gone", content: participant("X-1"), role: "bidan", measured: [] },
        origin,
      ),
    ).toEqual([]);
  });

  it("that is newer elsewhere is not lost under one that was taken here later", () => {
    const early = after([handed(1, 50)]).rows;
    const taken = settled(early, "J-07");
    const other = after([handed(1, 55, 9)], early).rows;

    for (const merged of [mergeRegisters(taken, other), mergeRegisters(other, taken)])
      expect(waitingIn(merged)).toMatchObject([
        { handOver: { madeAt: atHour(55) }, participant: { code: "J-07" } },
      ]);
  });

  it("that was taken elsewhere waits no more here", () => {
    const first = after([handed(1)]).rows;
    const seenAgain = mergeRegisters(first, [
      { ...firstOf(first), updatedAt: atHour(90), deviceId: "z" },
    ]);

    expect(waitingIn(mergeRegisters(seenAgain, settled(first, "J-07")))).toEqual([]);
    expect(refusedHandOver(firstOf(first), origin).told).toBeNull();
  });
});

describe("a file that cannot be taken", () => {
  it("has no note, or was made by a clock that goes ahead", () => {
    const about = { madeAt: NOW, appVersion: "1", unreadable: 0 };

    expect(handedIn({ ...about, records: [] }, NOW)).toEqual({ ok: false, reason: "empty" });
    expect(
      handedIn({ ...about, records: notebookOf(1), madeAt: "2031-01-01T00:00:00.000+07:00" }, NOW),
    ).toEqual({ ok: false, reason: "ahead" });
  });

  it("is no file whose clock stood still long ago: every other one stands above it", () => {
    const old = handedIn(
      {
        records: notebookOf(1),
        madeAt: "1970-01-01T00:00:00.000+00:00",
        appVersion: "1",
        unreadable: 0,
      },
      NOW,
    );

    expect(old.ok && old.value.madeAt).toBe("2000-01-01T00:00:00.000+00:00");
  });
});
