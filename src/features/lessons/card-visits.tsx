import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { careCalendar } from "../../content/visits/visits";
import { birthOf } from "../../core/notebook/birth";
import type { Visited } from "../../core/visits/calendar";
import { visitsOf } from "../../core/visits/visits";
import { sheetPaths } from "../../paths";
import { useIsLocked, useObservable, useServices } from "../../access/services-context";
import { useDates } from "../../parts/words/use-dates";
import { buttonClassName } from "../../ui/button/button";
import styles from "./lesson.module.css";

/** When the midwife is to be seen: by age, and by date once the birth is noted. */
export function CardVisits({ who }: { who: Visited }) {
  const { t } = useTranslation("learning");
  const { day } = useDates();
  const { records, status } = useObservable(useServices().notebook);
  const isLocked = useIsLocked();
  const birth = birthOf(records);
  const rules = careCalendar.visits.filter((visit) => visit.who === who);
  const dated = birth === null ? [] : visitsOf(rules, birth);

  return (
    <>
      <ul className={styles["rows"]}>
        {rules.map(({ id, span: { unit, from, until } }) => {
          const visit = dated.find((one) => one.id === id);
          return (
            <li key={id}>
              {t(`visits.${who}.${unit}`, { id, from, until })}
              {visit !== undefined && (
                <strong className={styles["dates"]}>
                  {t("visits.dates", { from: day(visit.from), until: day(visit.until) })}
                </strong>
              )}
            </li>
          );
        })}
      </ul>
      {birth === null && status === "ready" && !isLocked && (
        <div data-screen>
          <p>{t("visits.noBirth")}</p>
          <Link className={buttonClassName({ kind: "secondary" })} to={sheetPaths.birth}>
            {t("visits.note")}
          </Link>
        </div>
      )}
    </>
  );
}
