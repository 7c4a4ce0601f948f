import { useTranslation } from "react-i18next";

import { sources } from "../../../content/sources/index";
import type { Lesson, LessonCard } from "../../../core/lessons/lesson";
import { useVersionWords } from "../use-version-words";
import styles from "./leaflet.module.css";

export type LeafletFootProps = { lesson: Lesson; cards: readonly LessonCard[] };

/** Where the cards of a sheet come from, which version it is, and whether a midwife has read it. */
export function LeafletFoot({ lesson, cards }: LeafletFootProps) {
  const { t } = useTranslation(["learning", "common"]);
  const { version, review } = useVersionWords(lesson, cards);
  const ids = [...new Set(cards.flatMap((card) => card.sources))];

  return (
    <footer className={styles["foot"]}>
      <p>
        <strong>{t("leaflet.from")}</strong>{" "}
        {ids.map((id) => sources.get(id)?.citation ?? id).join("; ")}.
      </p>
      <p className={styles["version"]}>
        {t("common:appName")}. {version} <strong>{review}</strong>
      </p>
    </footer>
  );
}
