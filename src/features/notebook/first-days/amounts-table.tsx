import { useTranslation } from "react-i18next";

import type { Amount } from "../../../core/notebook/amounts";
import { useAmount } from "../../../parts/words/use-numbers";
import styles from "./chart.module.css";
import { useHours } from "../../../parts/words/use-hours";
import { Fold } from "../../../ui/fold/fold";

/** Every amount in figures: when, how much, how little or how much it may be, how it was told. */
export function AmountsTable({ amounts }: { amounts: readonly Amount[] }) {
  const { t } = useTranslation("overview");

  return (
    <Fold title={t("table.open")}>
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{t("table.hours")}</th>
            <th scope="col">{t("table.amount")}</th>
          </tr>
        </thead>
        <tbody>
          {amounts.map((amount) => (
            <AmountRow key={amount.id} amount={amount} />
          ))}
        </tbody>
      </table>
      <p>{t("amounts.methods")}</p>
      {amounts.some(({ relation }) => relation !== null) && <p>{t("amounts.beforeAfter")}</p>}
    </Fold>
  );
}

function AmountRow({ amount }: { amount: Amount }) {
  const { t } = useTranslation("overview");
  const { span } = useHours();
  const ml = useAmount();
  const { fromHour, untilHour, volume, relation } = amount;

  return (
    <tr>
      <th scope="row">{span(fromHour, untilHour)}</th>
      <td>
        {[
          t("amounts.volume", {
            amount: ml(volume.ml),
            low: ml(volume.lowMl),
            high: ml(volume.highMl),
          }),
          t(`amounts.method.${volume.method}`),
          relation === null ? null : t(`amounts.relation.${relation.to}`),
        ]
          .filter((part) => part !== null)
          .join(", ")}
      </td>
    </tr>
  );
}
