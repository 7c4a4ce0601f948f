import { useTranslation } from "react-i18next";

import { careCalendar } from "../../../content/visits/visits";
import type { CohortLine } from "../../../core/register/cohort";
import { useCohortWords } from "./use-cohort-words";
import styles from "./printed-cohort.module.css";

/** The lines on A4 across, a row a mother; what nobody told the app is left white for a pen. */
export function PrintedCohort({ lines }: { lines: readonly CohortLine[] }) {
  const { t } = useTranslation("steps");
  const words = useCohortWords();
  const [first] = lines;
  if (first === undefined) return null;
  return (
    <div className={styles["paper"]}>
      <table>
        <caption>
          {t("cohort.page")}
          <span>{`${t("cohort.dates")} ${t("cohort.little")}`}</span>
        </caption>
        <thead>
          <tr>
            {words.toldOf(first).map(({ name }) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
            {careCalendar.visits.map(({ id }) => (
              <th scope="col" key={id}>
                {id}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.participant.id}>
              {words.toldOf(line).map(({ name, value }) => (
                <td key={name}>{value === t("cohort.empty") ? "" : value}</td>
              ))}
              {careCalendar.visits.map(({ id }) => {
                const visit = line.visits.find((one) => one.id === id);
                return (
                  <td key={id} className={styles["visit"]}>
                    {visit === undefined ? "" : words.dueOf(visit)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
