import { useTranslation } from "react-i18next";

import type { LessonCard, LessonId, Place } from "../../core/lessons/lesson";
import type { CardWords } from "../../parts/words/use-lesson-words";
import { Button } from "../../ui/button/button";
import { Icon } from "../../ui/icon/icon";
import { Dock } from "../../ui/layout/dock";
import { VisuallyHidden } from "../../ui/visually-hidden/visually-hidden";
import styles from "./lesson.module.css";
import { useReading } from "./use-reading";
import { chevronLeftIcon } from "../../ui/icon/outlines/chevron-left";
import { volume2Icon } from "../../ui/icon/outlines/volume-2";
import { volumeOffIcon } from "../../ui/icon/outlines/volume-off";

export type LessonDockProps = {
  lesson: LessonId;
  place: Place;
  words: CardWords | undefined;
  onOpen: (card: LessonCard) => void;
  onFinish: () => void;
};

/** Back, aloud, on: always at the same place under the thumb. */
export function LessonDock({ lesson, place, words, onOpen, onFinish }: LessonDockProps) {
  const { t } = useTranslation("learning");
  const { previous, next, card } = place;
  const reading = useReading(lesson, card.id, words);

  return (
    <Dock>
      <div className={styles["dock"]}>
        <Button
          kind="secondary"
          disabled={previous === null}
          onClick={() => {
            if (previous !== null) onOpen(previous);
          }}
        >
          <Icon outline={chevronLeftIcon} />
          <VisuallyHidden>{t("previous")}</VisuallyHidden>
        </Button>
        {reading !== null && (
          <Button
            kind="secondary"
            icon={reading.isOn ? volumeOffIcon : volume2Icon}
            disabled={!reading.isReady}
            onClick={reading.isOn ? reading.hush : reading.listen}
          >
            {t(reading.isOn ? "hush" : "listen")}
          </Button>
        )}
        <Button
          kind="primary"
          className={styles["on"]}
          onClick={() => (next === null ? onFinish() : onOpen(next))}
        >
          {t(next === null ? "done" : "next")}
        </Button>
      </div>
    </Dock>
  );
}
