import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { LESSON_IDS, type LessonId } from "../../core/lessons/lesson";
import { useLessonWords } from "../../parts/words/use-lesson-words";
import { shownPath } from "../../paths";
import { Button, buttonClassName } from "../../ui/button/button";
import { VisuallyHidden } from "../../ui/visually-hidden/visually-hidden";
import { arrange, text } from "../../ui/words/words";
import { printerIcon } from "../../ui/icon/outlines/printer";
import styles from "./teaching.module.css";
import { useLeaflet } from "./use-leaflet";

/** Lessons for the wall: who teaches them prints each from here. */
export function useTeaching() {
  const [chosen, choose] = useState<LessonId | null>(null);
  const { Face: Leaflet, asked, hasFailed, print } = useLeaflet(false);
  return {
    paper: Leaflet !== null && chosen !== null && <Leaflet lesson={chosen} asked={asked} />,
    hasFailed,
    print: (lesson: LessonId) => {
      choose(lesson);
      print();
    },
  };
}

export type TeachingRowsProps = Omit<ReturnType<typeof useTeaching>, "paper">;

export function TeachingRows({ hasFailed, print }: TeachingRowsProps) {
  const { t } = useTranslation("learning");
  const words = useLessonWords();

  return (
    <details className={styles["teaching"]} data-screen>
      <summary>{t("teaching.open")}</summary>
      <div className={arrange.stack}>
        <p className={text.quiet} role="status">
          {t(hasFailed ? "leaflet.failed" : "leaflet.printNote")}
        </p>
        <ul className={styles["lessons"]}>
          {LESSON_IDS.filter((id) => id !== "teach-back").map((id) => (
            <li key={id} className={styles["lesson"]}>
              <span>{words(id).title}</span>
              <Button kind="secondary" icon={printerIcon} onClick={() => print(id)}>
                {t("teaching.print")}
                <VisuallyHidden>{`: ${words(id).title}`}</VisuallyHidden>
              </Button>
              <Link className={buttonClassName({ kind: "secondary" })} to={shownPath(id)}>
                {t("teaching.show")}
                <VisuallyHidden>{`: ${words(id).title}`}</VisuallyHidden>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
