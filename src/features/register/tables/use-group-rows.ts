import { useTranslation } from "react-i18next";

import type { GroupResults } from "../../../core/register/results";
import type { Described, Description } from "../../../core/statistics/describe";
import { useFigures } from "../use-figures";
import { row, type Row } from "./row";

const NONE = "–";

/** What the two groups have, side by side. */
export function useGroupRows(): (groups: GroupResults) => readonly Row[] {
  const { t } = useTranslation("figures");
  const figures = useFigures();
  const of = (rise: Description, write: (described: Described) => string): string =>
    rise.kind === "described" ? write(rise) : NONE;

  return ({ massage, comparison }) => {
    const both = (name: string, write: (described: Described) => string): Row =>
      row(name, ...[massage, comparison].map(({ rise }) => of(rise, write)));
    return [
      row(t("groups.n"), ...[massage, comparison].map(({ n }) => figures.whole(n))),
      both(t("groups.pairs"), ({ n }) => figures.whole(n)),
      both(t("groups.mean"), ({ mean }) => figures.two(mean)),
      both(t("groups.sd"), ({ sd }) => figures.three(sd)),
      both(t("groups.median"), ({ median }) => figures.plain(median)),
      both(t("groups.quartiles"), ({ type7: { lower, upper } }) =>
        t("range", { low: figures.plain(lower), high: figures.plain(upper) }),
      ),
    ];
  };
}
