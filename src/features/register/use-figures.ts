import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import {
  writtenChance,
  writtenExactChance,
  type DecimalMark,
} from "../../core/statistics/written-chance";

/** Figures of tables in the way of the chosen language, with as many decimals as the study printed. */
export function useFigures() {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const fixed = (decimals: number) =>
      new Intl.NumberFormat(i18n.language, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
    const [whole, one, two, three, four] = [fixed(0), fixed(1), fixed(2), fixed(3), fixed(4)];
    const plain = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 });
    const mark: DecimalMark = i18n.language === "en" ? "." : ",";
    return {
      whole: (value: number) => whole.format(value),
      percent: (value: number | null) => (value === null ? "–" : one.format(value)),
      two: (value: number) => two.format(value),
      three: (value: number | null) => (value === null ? "–" : three.format(value)),
      four: (value: number) => four.format(value),
      mark,
      /** As it was measured. */
      plain: (value: number) => plain.format(value),
      chance: (p: number) => writtenChance(p, mark),
      exactChance: (p: number) => writtenExactChance(p, mark),
    };
  }, [i18n.language]);
}
