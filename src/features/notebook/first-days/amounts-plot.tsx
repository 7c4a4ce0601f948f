import { useTranslation } from "react-i18next";

import { DAY_HOURS } from "../../../core/time/spans";
import type { Amount } from "../../../core/notebook/amounts";
import type { DaysWindow } from "../../../core/notebook/days-window";
import type { FeedRange } from "../../../core/notebook/published-range";
import { useAmount } from "../../../parts/words/use-numbers";
import { ticksUpTo } from "./amount-ticks";
import styles from "./amounts-plot.module.css";
import { DaysHead } from "./days-head";
import { Glyph } from "./glyph";
import { RangeBand } from "./range-band";
import { amountScale, hourPlace, type AmountScale, type Place } from "./scales";

export type AmountsPlotProps = {
  amounts: readonly Amount[];
  window: DaysWindow;
  nowHour: number;
  /** What studies saw at one feed of the first day of the window; none elsewhere. */
  range: readonly FeedRange[];
};

/** Each amount as a dot with a thin bar from its low to its high, on a scale of spoons. */
export function AmountsPlot({ amounts, window, nowHour, range }: AmountsPlotProps) {
  const scale = amountScale(Math.max(...amounts.map(({ volume }) => volume.highMl)));
  const hour = hourPlace(window);

  return (
    <div className={styles["plot"]}>
      <Scale scale={scale} />
      <svg className={styles["area"]} aria-hidden="true">
        <RangeBand range={range} scale={scale} width={hour(window.fromHour + DAY_HOURS)} />
        {[0, ...ticksUpTo(scale.topMl).map(({ ml }) => ml)].map((ml) => (
          <line
            key={ml}
            className={styles["grid"]}
            x1="0"
            x2="100%"
            y1={scale.place(ml)}
            y2={scale.place(ml)}
          />
        ))}
        {amounts.map((amount) => (
          <Bars key={amount.id} amount={amount} hour={hour} scale={scale} />
        ))}
        {amounts.map(({ id, hour: at, volume }) => (
          <Glyph key={id} kind="milk" x={hour(at)} y={scale.place(volume.ml)} />
        ))}
      </svg>
      <div className={styles["foot"]}>
        <DaysHead window={window} nowHour={nowHour} />
      </div>
    </div>
  );
}

/** The words of the scale, each at the height of its amount. */
function Scale({ scale }: { scale: AmountScale }) {
  const { t } = useTranslation("overview");
  const amount = useAmount();

  return (
    <svg className={styles["scale"]} aria-hidden="true">
      {ticksUpTo(scale.topMl).map(({ name, ml }) => (
        <text
          key={ml}
          className={styles["tick"]}
          x="100%"
          y={scale.place(ml)}
          dy="0.35em"
          textAnchor="end"
        >
          {t(`amounts.tick.${name}`, { amount: amount(ml) })}
        </text>
      ))}
    </svg>
  );
}

/** From the least to the most it may be, and between which hours it was. */
function Bars({ amount, hour, scale }: { amount: Amount; hour: Place; scale: AmountScale }) {
  const { volume, fromHour, untilHour } = amount;
  const x = hour(amount.hour);
  const y = scale.place(volume.ml);

  return (
    <>
      <line
        className={styles["bar"]}
        x1={x}
        x2={x}
        y1={scale.place(volume.lowMl)}
        y2={scale.place(volume.highMl)}
      />
      {untilHour > fromHour && (
        <line className={styles["bar"]} x1={hour(fromHour)} x2={hour(untilHour)} y1={y} y2={y} />
      )}
    </>
  );
}
