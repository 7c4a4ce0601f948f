import { useTranslation } from "react-i18next";

import type { RankBiserial } from "../../../core/statistics/effect";
import type { Interval, Shift } from "../../../core/statistics/interval";
import { useFigures } from "../use-figures";
import { row, type Row } from "./row";

const PERCENT = 100;

/** Rows of how much more there is, and of how large that is: each with its limits. */
export function useShiftRows() {
  const { t } = useTranslation("figures");
  const figures = useFigures();

  const limits = (kind: "exact" | "normal", interval: Interval | null): readonly Row[] => {
    if (interval === null) return [];
    const ends = { low: figures.plain(interval.low), high: figures.plain(interval.high) };
    const level = figures.plain(interval.level * PERCENT);
    return [row(t(`interval.${kind}`, { level }), t("range", ends))];
  };

  return {
    shift: (name: string, { estimate, exact, normal }: Shift): readonly Row[] => [
      row(name, figures.plain(estimate)),
      ...limits("exact", exact),
      ...limits("normal", normal),
    ],
    effect: ({ value, interval }: RankBiserial): readonly Row[] => [
      row(t("test.effect"), figures.three(value)),
      row(
        t("test.effectInterval"),
        interval === null
          ? t("test.oneWay")
          : t("range", {
              low: figures.three(interval.low),
              high: figures.three(interval.high),
            }),
      ),
    ],
  };
}
