import { useTranslation } from "react-i18next";

import styles from "./amounts-legend.module.css";
import chart from "./chart.module.css";
import { Glyph } from "./glyph";

export type AmountsLegendProps = {
  withRange: boolean;
  /** Of some of them only a span is known. */
  withSpan: boolean;
};

/** Words for the dot, its bar, the line of a span and the band. */
export function AmountsLegend({ withRange, withSpan }: AmountsLegendProps) {
  const { t } = useTranslation("overview");

  return (
    <p className={chart["legend"]}>
      <span>
        <svg className={styles["key"]} aria-hidden="true">
          <line className={styles["bar"]} x1="50%" x2="50%" y1="2%" y2="98%" />
          <Glyph kind="milk" x="50%" y="50%" />
        </svg>
        {t("amounts.key.amount")}
      </span>
      {withSpan && (
        <span>
          <svg className={styles["key"]} aria-hidden="true">
            <line className={styles["bar"]} x1="2%" x2="98%" y1="50%" y2="50%" />
            <Glyph kind="milk" x="50%" y="50%" />
          </svg>
          {t("mark.between")}
        </span>
      )}
      {withRange && (
        <span>
          <span className={styles["band"]} aria-hidden="true" />
          {t("amounts.key.range")}
        </span>
      )}
      <span>{t("amounts.spoons")}</span>
    </p>
  );
}
