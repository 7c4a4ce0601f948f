import { useTranslation } from "react-i18next";

import type { Lesson, LessonCard } from "../../core/lessons/lesson";
import { Button } from "../../ui/button/button";
import { text } from "../../ui/words/words";
import styles from "./lesson.module.css";
import { useVersionWords } from "./use-version-words";

export type LessonFootProps = {
  lesson: Lesson;
  /** Those that this family sees. */
  cards: readonly LessonCard[];
  isLast: boolean;
  hasFailed: boolean;
  onPrint: () => void;
  onShow: () => void;
};

/** Version and review of a lesson, and the way to its leaflet. */
export function LessonFoot(props: LessonFootProps) {
  const { lesson, cards, isLast, hasFailed, onPrint, onShow } = props;
  const { t } = useTranslation("learning");
  const { version, review } = useVersionWords(lesson, cards);

  return (
    <footer className={styles["foot"]} data-last={isLast ? "" : undefined}>
      <p className={text.quiet}>
        {version} {review}
      </p>
      {lesson.id !== "teach-back" && (
        <div data-screen className={styles["print"]}>
          <Button kind="quiet" onClick={onPrint}>
            {t("leaflet.print")}
          </Button>
          <Button kind="quiet" onClick={onShow}>
            {t("teaching.show")}
          </Button>
          <p className={text.quiet} role="status">
            {t(hasFailed ? "leaflet.failed" : "leaflet.printNote")}
          </p>
        </div>
      )}
    </footer>
  );
}
