import { useTranslation } from "react-i18next";

import styles from "./amounts-legend.module.css";
import chart from "./chart.module.css";
import { Glyph } from "./glyph";

/** Words for the dot, its bar and the band. */
export function AmountsLegend({ withRange }: { withRange: boolean }) {
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
