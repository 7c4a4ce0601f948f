import { useTranslation } from "react-i18next";

import type { Description } from "../../../core/statistics/describe";
import type { PairedComparison } from "../../../core/statistics/paired";
import type { ExactChance, TestedRanks } from "../../../core/statistics/signed-rank";
import { useFigures } from "../use-figures";
import { row, type Row } from "./row";
import { useShiftRows } from "./use-shift-rows";
import { useZAndP } from "./use-z-and-p";

const PERCENT = 100;

/** More ways than of 20 pairs are a row of digits that nobody reads. */
const MOST_WAYS = 2 ** 20;

/** How much more there was: the difference with its limits comes before any chance. */
export function useDifferenceRows() {
  const { t } = useTranslation("register");
  const { t: words } = useTranslation("figures");
  const figures = useFigures();
  const { shift } = useShiftRows();

  const described = (
    name: string,
    description: Description,
    of: (one: Extract<Description, { kind: "described" }>) => string,
  ): readonly Row[] => (description.kind === "described" ? [row(name, of(description))] : []);

  return ({ before, after, difference, shiftOfAll, missing }: PairedComparison): readonly Row[] => [
    row(t("tables.pairs"), figures.whole(difference.kind === "described" ? difference.n : 0)),
    row(t("tables.unpaired"), figures.whole(missing)),
    ...described(words("mean.before"), before, ({ mean }) => figures.two(mean)),
    ...described(words("mean.after"), after, ({ mean }) => figures.two(mean)),
    ...described(t("tables.difference"), difference, ({ mean }) => figures.two(mean)),
    ...described(words("mean.sd"), difference, ({ sd }) => figures.three(sd)),
    ...(shiftOfAll === null ? [] : shift(t("tables.shift"), shiftOfAll)),
  ];
}

/** Wilcoxon's test: what it counts, its chances, each named, and how large the effect is. */
export function useTestRows() {
  const { t } = useTranslation("register");
  const { t: words } = useTranslation("figures");
  const figures = useFigures();
  const { effect } = useShiftRows();
  const zAndP = useZAndP();

  function exactWords({ p, ways }: ExactChance): string {
    const chance = figures.exactChance(p);
    return ways === null || ways.of > MOST_WAYS
      ? chance
      : t("tables.ways", { p: chance, as: figures.plain(ways.as), of: figures.whole(ways.of) });
  }

  return ({
    rose,
    fell,
    zeros,
    exact,
    approximations,
    r,
    effect: size,
    risen,
  }: TestedRanks): readonly Row[] => [
    row(t("tables.rose"), figures.whole(rose.pairs)),
    row(t("tables.fell"), figures.whole(fell.pairs)),
    row(t("tables.zeros"), figures.whole(zeros)),
    row(t("tables.w"), figures.plain(rose.ranks)),
    ...(exact === null ? [] : [row(t("tables.exact"), exactWords(exact))]),
    ...zAndP(approximations),
    row(t("tables.r"), figures.three(r)),
    ...effect(size),
    row(words("test.risen"), figures.percent(risen.percent)),
    row(
      words("test.risenInterval"),
      words("range", {
        low: figures.percent(risen.interval.low * PERCENT),
        high: figures.percent(risen.interval.high * PERCENT),
      }),
    ),
  ];
}
