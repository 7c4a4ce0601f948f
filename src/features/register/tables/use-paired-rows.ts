import { useTranslation } from "react-i18next";

import type { Shift } from "../../core/statistics/interval";
import type { PairedComparison } from "../../core/statistics/paired";
import type { TestedRanks } from "../../core/statistics/signed-rank";
import { spssSig, spssTableOf } from "../../core/statistics/spss";
import { useFigures } from "./use-figures";

type Row = { readonly name: string; readonly cells: readonly string[] };

/** The comparison of both measurements, row by row; the difference with its interval comes before any chance. */
export function usePairedRows(paired: PairedComparison): readonly Row[] {
  const { t } = useTranslation("register");
  const figures = useFigures();
  const row = (name: string, ...cells: readonly string[]): Row => ({ name, cells });

  function shiftRows({ estimate, exact, normal }: Shift): readonly Row[] {
    const interval = exact ?? normal;
    const middle = row(t("tables.shift"), figures.plain(estimate));
    if (interval === null) return [middle];
    const ends = { low: figures.plain(interval.low), high: figures.plain(interval.high) };
    const level = figures.plain(interval.level * PERCENT);
    return [middle, row(t("tables.interval", { level }), t("tables.range", ends))];
  }

  function testRows(test: TestedRanks): readonly Row[] {
    const { rose, fell, exact, approximations, r } = test;
    const spss = spssTableOf(test);
    const zAndP = ({ z, p }: { z: number; p: number }): string =>
      t("tables.zAndP", { z: figures.three(z), p: figures.chance(p) });
    return [
      row(t("tables.rose"), figures.whole(rose.pairs)),
      row(t("tables.fell"), figures.whole(fell.pairs)),
      row(t("tables.zeros"), figures.whole(test.zeros)),
      row(t("tables.w"), figures.plain(rose.ranks)),
      ...(exact === null ? [] : [row(t("tables.exact"), exactWords(exact))]),
      row(t("tables.plain"), zAndP(approximations.plain)),
      row(t("tables.corrected"), zAndP(approximations.corrected)),
      row(
        t("tables.spss"),
        t("tables.zAndSig", { z: figures.three(spss.z), sig: spssSig(spss.sig) }),
      ),
      row(t("tables.r"), figures.three(r)),
    ];
  }

  function exactWords({ p, ways }: NonNullable<TestedRanks["exact"]>): string {
    const chance = figures.chance(p);
    return ways === null
      ? chance
      : t("tables.ways", { p: chance, as: figures.plain(ways.as), of: figures.whole(ways.of) });
  }

  const { difference, shiftOfAll, test, missing } = paired;
  return [
    row(t("tables.pairs"), figures.whole(difference.kind === "described" ? difference.n : 0)),
    row(t("tables.unpaired"), figures.whole(missing)),
    ...(difference.kind === "described"
      ? [row(t("tables.difference"), figures.two(difference.mean))]
      : []),
    ...(shiftOfAll === null ? [] : shiftRows(shiftOfAll)),
    ...(test.kind === "tested" ? testRows(test) : []),
  ];
}

const PERCENT = 100;
