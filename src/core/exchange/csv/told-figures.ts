import type { Description } from "../../statistics/describe";
import type { Shift } from "../../statistics/interval";
import type { LogRank } from "../../statistics/log-rank";
import type { TestedGroups } from "../../statistics/rank-sum";
import type { TestedRanks } from "../../statistics/signed-rank";
import { spssSig, spssTableOf } from "../../statistics/spss";
import type { WaitingResult } from "../../register/results";
import type { Cell } from "./columns";
import type { Precise } from "./table-text";

export type Value = Cell | Precise;

/** Figures of one table, by their names. */
export type Told = readonly (readonly [measure: string, value: Value])[];

/** What is written where fewer than five would be told. */
export const WITHHELD: Told = [["withheld", true]];

export const precise = (value: number | null): Value =>
  value === null ? null : { precise: value };

/** A chance is never written as 0: below the smallest figure that a computer has it is told as being so. */
const chance = (p: number): Value => (p === 0 ? "<1e-300" : { precise: p });

export function describedAs(description: Description | null): Told {
  if (description === null) return WITHHELD;
  if (description.kind === "no-figures")
    return [
      ["n", 0],
      ["missing", description.missing],
    ];
  const { n, missing, mean, sd, min, max, median, type6, type7 } = description;
  return [
    ["n", n],
    ["missing", missing],
    ["mean", precise(mean)],
    ["sd", precise(sd)],
    ["min", min],
    ["max", max],
    ["median", median],
    ["quartile_1_type_7", type7.lower],
    ["quartile_3_type_7", type7.upper],
    ["quartile_1_type_6", type6.lower],
    ["quartile_3_type_6", type6.upper],
  ];
}

export const shiftAs = ({ estimate, exact, normal }: Shift): Told => [
  ["hodges_lehmann", precise(estimate)],
  ...(exact === null
    ? []
    : ([
        ["hodges_lehmann_low", precise(exact.low)],
        ["hodges_lehmann_high", precise(exact.high)],
        ["hodges_lehmann_level", precise(exact.level)],
      ] as const)),
  ...(normal === null
    ? []
    : ([
        ["hodges_lehmann_low_normal", precise(normal.low)],
        ["hodges_lehmann_high_normal", precise(normal.high)],
      ] as const)),
];

const approximatedAs = ({
  approximations: { plain, corrected },
}: Pick<TestedRanks, "approximations">): Told => [
  ["z", precise(plain.z)],
  ["p_normal", chance(plain.p)],
  ["z_corrected", precise(corrected.z)],
  ["p_normal_corrected", chance(corrected.p)],
];

const effectAs = ({ effect: { value, interval } }: Pick<TestedRanks, "effect">): Told => [
  ["rank_biserial", precise(value)],
  ...(interval === null
    ? []
    : ([
        ["rank_biserial_low", precise(interval.low)],
        ["rank_biserial_high", precise(interval.high)],
      ] as const)),
];

export function ranksAs(test: TestedRanks): Told {
  const { pairs, zeros, rose, fell, exact, r, hasTies } = test;
  const spss = spssTableOf(test);
  return [
    ["tested_pairs", pairs],
    ["zeros_dropped", zeros],
    ["ties", hasTies],
    ["rose", rose.pairs],
    ["fell", fell.pairs],
    ["w", precise(rose.ranks)],
    ...(exact === null ? [] : ([["p_exact", chance(exact.p)]] as const)),
    ...approximatedAs(test),
    ["r", precise(r)],
    ...effectAs(test),
    ["spss_z", precise(spss.z)],
    // A text: as a number it would be read as 0.
    ["spss_sig_2_tailed", `${spssSig(spss.sig)} (SPSS)`],
  ];
}

export const waitsAs = ({ of, came, waiting, missing, median }: WaitingResult): Told => [
  ["n", of],
  ["missing", missing],
  ["seen", came],
  ["waiting", waiting],
  ["median_hours", precise(median.hours)],
  ["median_hours_low", precise(median.low)],
  ["median_hours_high", precise(median.high)],
];

export const logRankAs = (test: LogRank): Told =>
  test.kind === "tested"
    ? [
        ["chi_square", precise(test.chiSquare)],
        ["p", chance(test.p)],
      ]
    : [];

export const riseAs = (rise: TestedGroups): Told => [
  ["u", precise(rise.u)],
  ["ties", rise.hasTies],
  ...(rise.exactP === null ? [] : ([["p_exact", chance(rise.exactP)]] as const)),
  ...approximatedAs(rise),
  ...shiftAs(rise.shift),
  ...effectAs(rise),
];
