import { useTranslation } from "react-i18next";

import type { StepFit } from "../../core/study/column-fit";
import type { PrintedStudy } from "../../core/study/printed";
import type { ReworkedStudy } from "../../core/study/reworked";
import type { NamedRow } from "../../ui/table/named-rows";
import { useStudyFigures } from "./use-study-figures";

/** What stands where there is nothing to be written. */
const NOTHING = "–";

/** The table of sums, squares and standard deviations, of both columns. */
export function useSpreadRows(study: PrintedStudy, again: ReworkedStudy): readonly NamedRow[] {
  const { t } = useTranslation("study");
  const { fixed, plain, printed } = useStudyFigures();
  const columns = [study.before, study.after];
  const readings = [again.before.reading, again.after.reading];

  const told = (tell: (reading: StepFit) => string | null): readonly string[] =>
    readings.map((reading) => (reading === null ? null : tell(reading)) ?? NOTHING);
  const span = ({ least, most }: NonNullable<StepFit["squares"]>): string =>
    least === most ? plain(least) : t("spreads.span", { first: plain(least), last: plain(most) });
  const sd = (value: number | null | undefined): string | null =>
    value === null || value === undefined ? null : fixed(value, 3);

  return [
    { name: t("means.step"), cells: told(({ step }) => plain(step)) },
    {
      name: t("spreads.sum"),
      cells: told(({ sums: [first = 0, ...others] }) => {
        const last = others[others.length - 1] ?? first;
        return span({ least: first, most: last });
      }),
    },
    {
      name: t("spreads.squares"),
      cells: told(({ squares }) => (squares === null ? null : span(squares))),
    },
    {
      name: t("spreads.again"),
      cells: told(({ sdAgain }) => (sdAgain === null ? null : fixed(sdAgain, 5))),
    },
    {
      name: t("spreads.printed"),
      cells: columns.map((column) => printed(column.sd)),
    },
    { name: t("spreads.least"), cells: told(({ sdRange }) => sd(sdRange?.least)) },
    { name: t("spreads.most"), cells: told(({ sdRange }) => sd(sdRange?.most)) },
  ];
}
