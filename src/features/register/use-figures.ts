import { useTranslation } from "react-i18next";

import {
  writtenChance,
  writtenExactChance,
  type DecimalMark,
} from "../../core/statistics/written-chance";

type Digits = Pick<Intl.NumberFormatOptions, "minimumFractionDigits" | "maximumFractionDigits">;

function figuresIn(language: string) {
  const written = (digits: Digits) => new Intl.NumberFormat(language, digits);
  const fixed = (decimals: number) =>
    written({ minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const [whole, one, two, three, four] = [fixed(0), fixed(1), fixed(2), fixed(3), fixed(4)];
  const plain = written({ maximumFractionDigits: 2 });
  const mark: DecimalMark = language === "en" ? "." : ",";
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
}

/** What writes figures is slow to make, and many parts of a page of tables ask for it. */
const known = new Map<string, ReturnType<typeof figuresIn>>();

/** Figures of tables in the way of the chosen language, with as many decimals as the study printed. */
export function useFigures() {
  const { language } = useTranslation().i18n;
  const figures = known.get(language) ?? figuresIn(language);
  known.set(language, figures);
  return figures;
}
