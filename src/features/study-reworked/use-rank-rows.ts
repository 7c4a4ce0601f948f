import { useTranslation } from "react-i18next";

import { spssSig } from "../../core/statistics/spss";
import type { TestedRanks } from "../../core/statistics/signed-rank";
import type { Rise } from "../../core/study/reworked";
import type { NamedRow } from "../../ui/table/named-rows";
import { useStudyFigures } from "./use-study-figures";

/** With a chance below this without ties, SPSS prints the same also with them: they only make it smaller. */
const SURELY_ROUNDED = 0.0005;

/** A whole number up to 2 to the power of this is written exactly. */
const MOST_WAYS_PAIRS = 53;

/** What of Wilcoxon's test is known. */
export function useRankRows(n: number, rise: Rise): readonly NamedRow[] {
  const { t } = useTranslation("study");
  const { fixed, plain, chance, mark } = useStudyFigures();
  const waysOf = (p: number): string =>
    n > MOST_WAYS_PAIRS
      ? chance(p)
      : t("rise.ways", { p: chance(p), as: plain(p * 2 ** n), of: plain(2 ** n) });
  const leastP: NamedRow = {
    name: t("rise.leastP"),
    cells: [waysOf(2 ** (1 - n))],
  };
  if (rise.kind === "not-known" || rise.test.kind !== "tested") return [leastP];
  const { rose, fell, exact, approximations, r, effect } = rise.test;

  const approximated = ({ z, p }: TestedRanks["approximations"]["plain"]): string =>
    t("rise.zAndP", { z: fixed(z, 2), p: chance(p) });
  const { plain: uncorrected, corrected } = approximations;
  return [
    {
      name: t("rise.w"),
      cells: [t("rise.wOf", { w: plain(rose.ranks), most: plain(rose.ranks + fell.ranks) })],
    },
    { name: t("rise.exact"), cells: [waysOf(exact?.p ?? 2 ** (1 - n))] },
    { name: t("rise.plain"), cells: [approximated(uncorrected)] },
    { name: t("rise.corrected"), cells: [approximated(corrected)] },
    ...(uncorrected.p < SURELY_ROUNDED
      ? [{ name: t("rise.sig"), cells: [spssSig(uncorrected.p).replace(".", mark)] }]
      : []),
    { name: t("rise.r"), cells: [fixed(r, 3)] },
    { name: t("rise.biserial"), cells: [plain(effect.value)] },
  ];
}
