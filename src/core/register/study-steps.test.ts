import { describe, expect, it } from "vitest";

import { atHour, BORN } from "../../../tests/fakes/first-days";
import { measurement, participant } from "../../../tests/fakes/register-rows";
import { setAsideIn, suspicionsIn } from "./cleaning";
import { MEASUREMENT_COLUMNS, PARTICIPANT_COLUMNS } from "../exchange/csv/register-table";
import {
  CODEBOOK,
  codeOf,
  MEASUREMENT_VARIABLES,
  MISSING_CODE,
  PARTICIPANT_FIGURES,
  VARIABLE_IDS,
} from "./codebook";
import { joiningDoubles } from "./doubles";
import { findingsIn } from "./editing";
import { compareGroups } from "./groups";
import { mergeRegisters } from "./merge";
import { parseRow, type Measurement, type Participant, type RegisterRow } from "./record";
import { mayBeCounted, studyRowsOf } from "./study-rows";
import { waitingOf } from "./waiting";

const whole = (code: string, told: Partial<Participant> = {}): readonly RegisterRow[] => [
  participant(code, told),
  measurement(code, "baseline"),
  measurement(code, "second-day"),
];

const withBaseline = (told: Partial<Measurement>): readonly RegisterRow[] => [
  participant("A-1"),
  measurement("A-1", "baseline", told),
  measurement("A-1", "second-day"),
];

const found = (rows: readonly RegisterRow[]) =>
  findingsIn(studyRowsOf(rows)).map((one) =>
    one.kind === "missing" ? `missing ${one.place}` : `${one.what} at ${one.place}`,
  );

const suspected = (rows: readonly RegisterRow[]) => suspicionsIn(studyRowsOf(rows), atHour(72));

describe("editing", () => {
  it("finds nothing where all is told", () => {
    expect(found(whole("A-1"))).toEqual([]);
  });

  it.each<[string, readonly RegisterRow[], readonly string[]]>([
    ["a measurement", [participant("A-1"), measurement("A-1", "baseline")], ["missing second-day"]],
    [
      "what was not asked",
      whole("A-1", { schooling: null, mode: null }),
      ["missing schooling", "missing mode"],
    ],
    ["who agreed for a mother under 18", whole("A-1", { ageYears: 17 }), ["missing guardian"]],
    ["her age, once", whole("A-1", { ageYears: null }), ["missing ageYears"]],
  ])("misses %s", (_what, rows, findings) => {
    expect(found(rows)).toEqual(findings);
  });

  it.each<[readonly RegisterRow[], string]>([
    [withBaseline({ hour: 60 }), "second-day-before-baseline at second-day-hour"],
    [withBaseline({ hour: 1 }), "measured-before-first-seen at firstColostrum"],
    [
      whole("A-1", { firstColostrum: { kind: "waiting", untilHour: 20 } }),
      "measured-while-waiting at firstColostrum",
    ],
    [whole("A-1", { ageYears: 19, schooling: "sarjana" }), "too-young-for-schooling at schooling"],
    [
      whole("A-1", { consent: { version: "1", agreedAt: atHour(61), guardian: null } }),
      "consent-after-measuring at consent",
    ],
    [
      whole("A-1", { firstColostrum: { kind: "seen", fromHour: 5, untilHour: 4 } }),
      "first-seen-ends-before-it-begins at firstColostrum",
    ],
  ])("finds a contradiction, case %#", (rows, finding) => {
    expect(found(rows)).toEqual([finding]);
  });

  it("takes an amount of nothing for no contradiction", () => {
    expect(found(withBaseline({ hour: 1, ml: 0 }))).toEqual([]);
  });
});

describe("coding", () => {
  const coded = (told: Partial<Participant>) =>
    CODEBOOK.map((variable) => [variable.id, codeOf(variable, participant("A-1", told))]);

  it("gives each category its figure, and what was not told its own", () => {
    expect(coded({})).toEqual([
      ["group", 1],
      ["age-group", 2],
      ["schooling", 4],
      ["occupation", 1],
      ["births", 1],
      ["mode", 1],
      ["skin-to-skin", 1],
    ]);
    expect(coded({ ageYears: null, skinToSkin: false, parity: 4 })).toEqual(
      expect.arrayContaining([
        ["age-group", MISSING_CODE],
        ["skin-to-skin", 2],
        ["births", 3],
      ]),
    );
  });

  it.each([
    [14, 4],
    [15, 1],
    [20, 1],
    [21, 2],
    [26, 3],
    [30, 3],
    [31, 4],
  ])("puts %i years into group %i", (ageYears, code) => {
    expect(coded({ ageYears })).toContainEqual(["age-group", code]);
  });

  it("has every column of both tables that leave, in their order", () => {
    const columns = (all: readonly { readonly column: string }[]) =>
      all.map(({ column }) => column);

    expect(columns(MEASUREMENT_VARIABLES)).toEqual(MEASUREMENT_COLUMNS);
    expect([...columns(PARTICIPANT_FIGURES), ...VARIABLE_IDS].sort()).toEqual(
      [...PARTICIPANT_COLUMNS].sort(),
    );
  });

  it("knows every category that can be told, each by one figure", () => {
    for (const { categories } of CODEBOOK) {
      expect(new Set(categories.map(({ code }) => code)).size).toBe(categories.length);
      expect(categories.map(({ code }) => code)).not.toContain(MISSING_CODE);
    }
  });
});

describe("cleaning", () => {
  it("finds nothing where nothing is odd", () => {
    expect(suspected([...whole("A-1"), ...whole("A-2", { bornAt: atHour(1) })])).toEqual([]);
  });

  it.each<[readonly RegisterRow[], object]>([
    [whole("A-1", { ageYears: 12 }), { kind: "out-of-range", what: "ageYears" }],
    [withBaseline({ ml: 90 }), { kind: "out-of-range", what: "baselineMl" }],
    [
      withBaseline({ hour: -2 }),
      { kind: "impossible-time", slot: "baseline", what: "before-birth" },
    ],
    [
      withBaseline({ hour: 80 }),
      { kind: "impossible-time", slot: "baseline", what: "in-the-future" },
    ],
    [
      [...whole("A-1"), ...whole("A-2")],
      { kind: "double", participants: ["id-A-1", "id-A-2"], by: "same-birth" },
    ],
    [
      [...whole("A-1", { notebook: "n" }), ...whole("A-2", { notebook: "n", bornAt: null })],
      { kind: "double", by: "same-notebook" },
    ],
    [
      [
        ...whole("A-1"),
        participant("A-1", { id: "other", bornAt: null }),
        ...whole("A-9", { bornAt: null }),
      ],
      { kind: "double", participants: ["id-A-1", "other"], by: "same-code" },
    ],
  ])("finds what is odd, case %#", (rows, suspicion) => {
    expect(suspected(rows)).toEqual(expect.arrayContaining([expect.objectContaining(suspicion)]));
  });

  it("tells two participants once, whatever they share", () => {
    const rows = [...whole("A-1", { notebook: "n" }), ...whole("A-2", { notebook: "n" })];

    expect(suspected(rows)).toHaveLength(1);
  });

  it("tells what was set aside, and why", () => {
    const rows = [
      ...whole("A-1"),
      measurement("A-1", "baseline", { id: "z", ml: null, why: "impossible" }),
    ];

    expect(setAsideIn(studyRowsOf(rows)).map(({ slot, why }) => [slot, why])).toEqual([
      ["baseline", "impossible"],
    ]);
  });
});

describe("two rows of one mother", () => {
  it("become one that has lost nothing", () => {
    const kept = participant("A-1", { ageYears: null, mode: null });
    const other = participant("A-2", { ageYears: 22 });
    const rows = [
      kept,
      measurement("A-1", "baseline"),
      other,
      measurement("A-2", "baseline"),
      measurement("A-2", "second-day"),
    ];

    let nth = 0;
    const written = joiningDoubles(
      rows,
      [kept, other],
      { id: "word", role: "bidan" },
      { now: atHour(71), deviceId: "laptop", newId: () => `new-${(nth += 1)}` },
    );

    const [row, ...others] = studyRowsOf(mergeRegisters(rows, written));
    expect(others).toEqual([]);
    expect(row?.participant).toMatchObject({ code: "A-1", ageYears: 22, mode: "vaginal" });
    expect(row?.holds.baseline?.id).toBe("baseline-A-1");
    expect(row?.holds["second-day"]).toMatchObject({ participant: "id-A-1", ml: 33 });
    expect(written.every((one) => parseRow(one).ok)).toBe(true);
  });
});

describe("who may be counted", () => {
  const guardian = { agreedAt: BORN, who: "parent" } as const;

  it.each([
    [24, null, true],
    [18, null, true],
    [17, null, false],
    [null, null, false],
    [17, guardian, true],
  ])("of %s years with the guardian's yes %j: %s", (ageYears, guardian, isCounted) => {
    const consent = { version: "1", agreedAt: BORN, guardian };

    expect(studyRowsOf(whole("A-1", { ageYears, consent })).map(mayBeCounted)).toEqual([isCounted]);
  });
});

describe("two groups", () => {
  it("are compared by how long they waited and how much more there was", () => {
    const rows = [1, 2, 3, 4, 5, 6].flatMap((nth) =>
      whole(`A-${nth}`, {
        group: nth > 3 ? "massage" : "comparison",
        firstColostrum:
          nth === 1
            ? { kind: "waiting", untilHour: 30 }
            : { kind: "seen", fromHour: 10 - nth, untilHour: 12 - nth },
      }),
    );
    const study = studyRowsOf(rows);

    expect(compareGroups(study)).toMatchObject({
      waiting: { kind: "tested", observed: 3 },
      rise: { kind: "all-the-same" },
      ungrouped: 0,
      massage: { n: 3, rise: { n: 3, mean: 18 }, waiting: { of: 3, median: { hours: 6 } } },
      comparison: {
        n: 3,
        waiting: {
          came: 2,
          waiting: 1,
          steps: [{ hours: 8 }, { hours: 9 }, { hours: 30, leftWaiting: 1, came: 0 }],
        },
      },
    });
    expect(waitingOf(study).steps[0]).toMatchObject({ hours: 5, atRisk: 6 });
  });

  it("are none where nobody is compared", () => {
    expect(compareGroups(studyRowsOf(whole("A-1")))).toBeNull();
  });

  it("leave out who belongs to none, and say how many of what is missing", () => {
    const study = studyRowsOf([
      ...whole("A-1", { group: null }),
      participant("A-2", { group: "comparison", firstColostrum: null }),
    ]);

    expect(compareGroups(study)).toMatchObject({
      ungrouped: 1,
      comparison: { rise: { kind: "no-figures", missing: 1 }, waiting: { of: 0, missing: 1 } },
      rise: { kind: "group-empty" },
      waiting: { kind: "group-empty" },
    });
  });

  it("count who has seen it before the birth from the birth on", () => {
    const seen = { kind: "seen", fromHour: -30, untilHour: -2 } as const;

    expect(waitingOf(studyRowsOf(whole("A-1", { firstColostrum: seen }))).steps).toMatchObject([
      { hours: 0, came: 1 },
    ]);
  });
});
