import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { sources } from "../../content/sources/index";
import type { LessonCard } from "../../core/lessons/lesson";
import { weakestGrade } from "../../core/sources/source";
import { paths, sourcePath } from "../../paths";
import { useHydrated } from "../../access/use-hydrated";
import styles from "./lesson.module.css";

/** Where a card's statements come from, one tap away; without scripts on the page of all sources. */
export function CardSources({ card }: { card: LessonCard }) {
  const { t } = useTranslation("learning");
  const isHydrated = useHydrated();
  const weakest = weakestGrade(card.sources.flatMap((id) => sources.get(id)?.grade ?? []));
  const grade = <span className={styles["grade"]}>{t("sources.grade", { grade: weakest })}</span>;

  if (!isHydrated)
    return (
      <p className={styles["sources"]} data-screen>
        <Link to={paths.sources}>{t("sources.title")}</Link> {grade}
      </p>
    );
  return (
    <details className={styles["sources"]} data-screen>
      <summary>
        {t("sources.ofCard")} {grade}
      </summary>
      <ul>
        {card.sources.map((id) => (
          <li key={id}>
            <Link to={sourcePath(id)}>{sources.get(id)?.citation ?? id}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
