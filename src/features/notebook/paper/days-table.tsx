import { useTranslation } from "react-i18next";

import { amountsOf } from "../../../core/notebook/amounts";
import { lanesOf } from "../../../core/notebook/overview";
import type { Placing } from "../../../core/notebook/placing";
import type { BirthRecord } from "../../../core/notebook/record";
import { instantMs, instantOf } from "../../../core/time/instant";
import { DAY_MS } from "../../../core/time/spans";
import { useDates } from "../../../parts/words/use-dates";
import { useAmount } from "../../../parts/words/use-numbers";
import styles from "./notebook-paper.module.css";

export type DaysTableProps = {
  placing: Placing;
  days: readonly number[];
  birth: Pick<BirthRecord, "at">;
};

const COLUMNS = ["massage", "feed", "wet", "stool", "milk"] as const;

/** Of each day how often each thing was noted, and each amount: never how often it should have been. */
export function DaysTable({ placing, days, birth }: DaysTableProps) {
  const { t } = useTranslation(["overview", "notebook"]);
  const { day: dateOf } = useDates();
  const before = [...placing.byDay.keys()].filter((day) => day < 1);
  const begin = (day: number) =>
    dateOf(instantOf(instantMs(birth.at) + (day - 1) * DAY_MS, UTC_MINUTES));

  return (
    <table className={styles["table"]} aria-label={t("paper.table")}>
      <thead>
        <tr>
          <th scope="col">{t("nappies.day")}</th>
          {COLUMNS.map((lane) => (
            <th key={lane} scope="col">
              {t(`mark.${lane}`)}
            </th>
          ))}
          <th scope="col">{t("paper.amounts")}</th>
        </tr>
      </thead>
      <tbody>
        {before.length > 0 && (
          <Row name={t("notebook:days.beforeBirth")} days={before} placing={placing} />
        )}
        {days.map((day) => (
          <Row
            key={day}
            name={t("paper.day", { day, date: begin(day) })}
            days={[day]}
            placing={placing}
          />
        ))}
      </tbody>
    </table>
  );
}

/** What is written is the phone's own time, whatever the offset. */
const UTC_MINUTES = 0;

type RowProps = { name: string; days: readonly number[]; placing: Placing };

function Row({ name, days, placing }: RowProps) {
  const { t } = useTranslation("overview");
  const amount = useAmount();
  const lanes = lanesOf(placing, days);
  const amounts = amountsOf(placing, days).map(({ volume }) => amount(volume.ml));
  return (
    <tr>
      <th scope="row">{name}</th>
      {COLUMNS.map((id) => (
        <td key={id}>{lanes.find((lane) => lane.id === id)?.count || "–"}</td>
      ))}
      <td>{amounts.length === 0 ? "–" : t("paper.ml", { amounts: amounts.join(" · ") })}</td>
    </tr>
  );
}
