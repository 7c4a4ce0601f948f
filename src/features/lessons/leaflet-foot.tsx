import { useTranslation } from "react-i18next";

import type { Lesson } from "../../core/lessons/lesson";
import { Button } from "../../ui/button/button";
import { classNames } from "../../ui/class-names";
import { text } from "../../ui/words/words";
import leaflet from "./leaflet.module.css";
import styles from "./lesson.module.css";

/** Version and review of a lesson, and the way to one printed page of it. */
export function LeafletFoot({ lesson, isLast }: { lesson: Lesson; isLast: boolean }) {
  const { t, i18n } = useTranslation(["learning", "common"]);
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: "long", timeZone: "UTC" });
  const written = date.format(new Date(`${lesson.written}T00:00:00Z`));

  return (
    <footer
      className={classNames(styles["foot"], leaflet["foot"])}
      data-last={isLast ? "" : undefined}
    >
      <p className={text.quiet}>
        <span className={classNames(styles["brand"], leaflet["brand"])}>
          {t("common:appName")}.{" "}
        </span>
        {t("leaflet.version", { version: lesson.version, date: written })}{" "}
        {lesson.reviewed === null
          ? t("leaflet.notReviewed")
          : t("leaflet.reviewed", { date: date.format(new Date(`${lesson.reviewed}T00:00:00Z`)) })}
      </p>
      {lesson.id !== "teach-back" && (
        <div data-screen className={styles["print"]}>
          <Button kind="quiet" onClick={() => window.print()}>
            {t("leaflet.print")}
          </Button>
          <p className={text.quiet}>{t("leaflet.printNote")}</p>
        </div>
      )}
    </footer>
  );
}
