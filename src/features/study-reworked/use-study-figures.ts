import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import type { Printed } from "../../core/study/printed";

/** A chance below this is told as being below it. */
const LEAST_CHANCE = 1e-9;
/** From here on a chance is written to a thousandth. */
const PLAIN_CHANCE = 0.001;

/** The figures of the page in the way of the chosen language. */
export function useStudyFigures() {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const made = new Map<string, Intl.NumberFormat>();
    const write = (value: number, options: Intl.NumberFormatOptions): string => {
      const key = JSON.stringify(options);
      const format = made.get(key) ?? new Intl.NumberFormat(i18n.language, options);
      made.set(key, format);
      return format.format(value).replace("-", "−");
    };
    const fixed = (value: number, decimals: number): string =>
      write(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    const chance = (p: number): string => {
      if (p < LEAST_CHANCE) return `< ${fixed(LEAST_CHANCE, 9)}`;
      return p < PLAIN_CHANCE ? write(p, { maximumSignificantDigits: 2 }) : fixed(p, 3);
    };
    return {
      fixed,
      /** With no more decimals than it has, up to four. */
      plain: (value: number): string => write(value, { maximumFractionDigits: 4 }),
      /** As a paper prints it. */
      printed: ({ value, decimals }: Printed): string => fixed(value, decimals),
      /** A small chance to two digits, never as nought. */
      chance,
      mark: i18n.language === "en" ? ("." as const) : ("," as const),
    };
  }, [i18n.language]);
}

export type StudyFigures = ReturnType<typeof useStudyFigures>;
