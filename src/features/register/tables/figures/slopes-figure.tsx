import { useTranslation } from "react-i18next";

import type { Slopes } from "../../../../core/register/figures/slopes";
import { differenceOf, type PairedComparison } from "../../../../core/statistics/paired";
import type { SignedRank } from "../../../../core/statistics/signed-rank";
import { StudyTable } from "../../study-table";
import { useFigures } from "../../use-figures";
import { FigureFrame } from "./figure-frame";
import { LineKey } from "./key";
import { SlopesPlot } from "./slopes-plot";

export type SlopesFigureProps = { slopes: Slopes; paired: PairedComparison };

type Turned = { readonly rose: number; readonly fell: number; readonly same: number };

function turnedIn(test: SignedRank): Turned {
  switch (test.kind) {
    case "no-pairs":
      return { rose: 0, fell: 0, same: 0 };
    case "all-the-same":
      return { rose: 0, fell: 0, same: test.zeros };
    case "tested":
      return { rose: test.rose.pairs, fell: test.fell.pairs, same: test.zeros };
  }
}

/** Both measurements of each mother as a line; nothing where nobody has both. */
export function SlopesFigure({ slopes, paired: { before, after, test } }: SlopesFigureProps) {
  const { t } = useTranslation("figures");
  const figures = useFigures();
  if (before.kind !== "described" || after.kind !== "described") return <p>{t("none")}</p>;
  const turned = turnedIn(test);
  const median = { before: before.median, after: after.median };
  const shown = slopes.slopes.length;
  const written = (value: number): string => figures.plain(value);

  return (
    <FigureFrame
      title={t("slopes.title")}
      sentences={[
        t("slopes.line"),
        t("slopes.turned", {
          rose: figures.whole(turned.rose),
          fell: figures.whole(turned.fell),
          same: figures.whole(turned.same),
        }),
        t("slopes.middle", { before: written(median.before), after: written(median.after) }),
        ...(shown < slopes.of
          ? [
              t("slopes.thinned", { shown: figures.whole(shown), of: figures.whole(slopes.of) }),
              t("slopes.ends"),
            ]
          : []),
      ]}
      plot={<SlopesPlot slopes={slopes.slopes} median={median} />}
      legend={
        <>
          {turned.rose > 0 && <LineKey look="first" words={t("slopes.rose")} />}
          {turned.fell > 0 && <LineKey look="second" words={t("slopes.fell")} />}
          {turned.same > 0 && <LineKey look="third" words={t("slopes.same")} />}
          <LineKey look="middleLine" words={t("slopes.median")} />
        </>
      }
      table={
        <StudyTable
          label={t("slopes.title")}
          columns={[
            t("slopes.which"),
            t("slopes.before"),
            t("slopes.after"),
            t("slopes.difference"),
          ]}
          rows={slopes.slopes.map((one, nth) => ({
            name: t("slopes.nth", { nth: nth + 1 }),
            cells: [one.before, one.after, differenceOf(one.before, one.after)].map(written),
          }))}
        />
      }
    />
  );
}
