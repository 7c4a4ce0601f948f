import { useId } from "react";
import { useTranslation } from "react-i18next";

import { publishedRange } from "../../../content/notebook/published-range";
import { amountsOf } from "../../../core/notebook/amounts";
import { AmountsLegend } from "./amounts-legend";
import { AmountsPlot } from "./amounts-plot";
import { AmountsTable } from "./amounts-table";
import { ChartCard } from "./chart-card";
import styles from "./chart.module.css";
import type { FirstDaysProps } from "./first-days-props";
import { RangeWords } from "./range-words";
import { useAmountSentence } from "./use-amount-sentence";
import { useDaysWindow } from "./use-days-window";
import { usePlacing } from "./use-placing";

/** The only window with a day of which studies are drawn: their ranges are those of day 1. */
const RANGE_WINDOW = 0;

/** How much was expressed, as well as anyone knows, beside what studies saw on the first day. */
export function AmountsChart(props: FirstDaysProps) {
  const { t } = useTranslation("overview");
  const { placing, nowHour } = usePlacing(props);
  const choice = useDaysWindow(placing.lastAmountDay, nowHour);
  const amounts = amountsOf(placing, choice.window.days);
  const sentence = useAmountSentence(amounts);
  const wordsId = useId();
  const title = t("amounts.title");
  const range = choice.window.index === RANGE_WINDOW ? publishedRange : null;

  if (placing.lastAmountDay === null)
    return (
      <ChartCard title={title}>
        <p>{t("amounts.empty")}</p>
      </ChartCard>
    );
  return (
    <ChartCard title={title} choice={choice}>
      {amounts.length === 0 ? (
        <p>{t("amounts.emptyHere")}</p>
      ) : (
        <figure className={styles["figure"]} aria-label={title} aria-describedby={wordsId}>
          <AmountsPlot
            amounts={amounts}
            window={choice.window}
            nowHour={nowHour}
            range={range?.perFeed ?? []}
          />
          <figcaption className={styles["words"]}>
            <AmountsLegend
              withRange={range !== null}
              withSpan={amounts.some(({ fromHour, untilHour }) => untilHour > fromHour)}
            />
            <p id={wordsId}>{sentence}</p>
            <p>{t(range === null ? "amounts.later" : "amounts.small")}</p>
            {range !== null && (
              <p>
                {t("amounts.band")} {t("amounts.bandIsNot")}
              </p>
            )}
            <p className={styles["quiet"]}>{t("notes")}</p>
          </figcaption>
        </figure>
      )}
      {range !== null && <RangeWords range={range} />}
      {amounts.length > 0 && <AmountsTable amounts={amounts} />}
    </ChartCard>
  );
}
