import { useTranslation } from "react-i18next";

import { summaryOfDay } from "../../../core/notebook/day-summary";
import { MARK_KINDS } from "../../../core/notebook/marks";
import { lanesOf, type Mark } from "../../../core/notebook/overview";
import type { Placing } from "../../../core/notebook/placing";
import styles from "./chart.module.css";
import { useHours } from "../../../parts/words/use-hours";
import { Fold } from "../../../ui/fold/fold";

export type FirstDaysTableProps = {
  placing: Placing;
  days: readonly number[];
  nowHour: number;
};

/** The same as the picture, for those who do not see or read pictures: of each day what was, and at which hours. */
export function FirstDaysTable({ placing, days, nowHour }: FirstDaysTableProps) {
  const { t } = useTranslation("overview");
  const begun = days.filter((day) => summaryOfDay(placing, day, nowHour).stand !== "ahead");

  return (
    <Fold title={t("table.open")}>
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{t("table.what")}</th>
            <th scope="col">{t("table.hours")}</th>
          </tr>
        </thead>
        {begun.map((day) => (
          <tbody key={day}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {t("days.day", { day })}
              </th>
            </tr>
            <DayRows marks={lanesOf(placing, [day]).flatMap(({ marks }) => marks)} />
          </tbody>
        ))}
      </table>
    </Fold>
  );
}

function DayRows({ marks }: { marks: readonly Mark[] }) {
  const { t } = useTranslation("overview");
  const { span } = useHours();
  const hoursOf = ({ fromHour, untilHour }: Mark) => span(fromHour, untilHour);

  if (marks.length === 0)
    return (
      <tr>
        <td colSpan={2}>{t("table.none")}</td>
      </tr>
    );
  return MARK_KINDS.map((kind) => ({ kind, own: marks.filter((mark) => mark.kind === kind) }))
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => (
      <tr key={kind}>
        <th scope="row">{t(`mark.${kind}`)}</th>
        <td>{t("table.times", { count: own.length, hours: own.map(hoursOf).join(", ") })}</td>
      </tr>
    ));
}
