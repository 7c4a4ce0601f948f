import { Fragment } from "react";
import { useTranslation } from "react-i18next";

import { SLOTS, type Slot } from "../../../../core/register/ids";
import type { Bin, Spreads } from "../../../../core/register/figures/spread";
import type { Described, Description } from "../../../../core/statistics/describe";
import { StudyTable } from "../../study-table";
import { useFigures } from "../../use-figures";
import { acrossAxis } from "./axis";
import { FigureFrame } from "./figure-frame";
import { Key } from "./key";
import plot from "./plot.module.css";
import { AcrossScale } from "./scales";
import { SpreadPlot } from "./spread-plot";
import styles from "./spread.module.css";

export type SpreadFigureProps = {
  spreads: Spreads;
  baseline: Description;
  secondDay: Description;
};

type Shown = { readonly slot: Slot; readonly bins: readonly Bin[]; readonly described: Described };

/** How the figures of both measurements lie, one above the other on one scale. */
export function SpreadFigure({ spreads, baseline, secondDay }: SpreadFigureProps) {
  const { t } = useTranslation("figures");
  const figures = useFigures();
  const { widthMl, most, asDots } = spreads;
  const all = {
    baseline: { bins: spreads.baseline, description: baseline },
    "second-day": { bins: spreads.secondDay, description: secondDay },
  };
  const shown: readonly Shown[] = SLOTS.flatMap((slot) => {
    const { bins, description } = all[slot];
    return description.kind === "described" ? [{ slot, bins, described: description }] : [];
  });
  const bins = spreads.baseline;
  const [first, last] = [bins[0], bins[bins.length - 1]];
  if (first === undefined || last === undefined) return <p>{t("none")}</p>;
  const axis = acrossAxis(first.fromMl, last.fromMl + widthMl);

  return (
    <FigureFrame
      title={t("spread.title")}
      sentences={[
        ...shown.flatMap(({ slot, described: { median, type7 } }) => [
          t("spread.half", {
            name: t(`spread.${slot}`),
            low: figures.plain(type7.lower),
            high: figures.plain(type7.upper),
          }),
          t("spread.middle", { median: figures.plain(median) }),
        ]),
        t(asDots ? "spread.dots" : "spread.bars"),
        ...(asDots ? [] : [t("spread.most", { n: figures.whole(most) })]),
        t("spread.width", { ml: figures.plain(widthMl) }),
      ]}
      plot={
        <div className={styles["spread"]}>
          {shown.map((one) => (
            <Fragment key={one.slot}>
              <p className={styles["name"]}>{t(`spread.${one.slot}`)}</p>
              <SpreadPlot {...one} widthMl={widthMl} most={most} asDots={asDots} axis={axis} />
            </Fragment>
          ))}
          <AcrossScale axis={axis} at={axis.ticks} write={figures.plain} />
        </div>
      }
      legend={<BoxKeys />}
      table={
        <StudyTable
          label={t("spread.title")}
          columns={[t("spread.column"), t("slopes.before"), t("slopes.after")]}
          rows={bins.map(({ fromMl, n }, nth) => ({
            name: t("spread.bin", {
              from: figures.plain(fromMl),
              until: figures.plain(fromMl + widthMl),
            }),
            cells: [n, spreads.secondDay[nth]?.n ?? 0].map(figures.whole),
          }))}
        />
      }
    />
  );
}

function BoxKeys() {
  const { t } = useTranslation("figures");
  return (
    <>
      <Key words={t("spread.range")}>
        <line className={plot["range"]} x1="4%" x2="96%" y1="50%" y2="50%" />
      </Key>
      <Key words={t("spread.box")}>
        <rect className={plot["half"]} x="4%" y="10%" width="92%" height="80%" />
      </Key>
      <Key words={t("spread.median")}>
        <line className={plot["middleLine"]} x1="50%" x2="50%" y1="5%" y2="95%" />
      </Key>
    </>
  );
}
