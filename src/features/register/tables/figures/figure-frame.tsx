import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Fold } from "../../../../ui/fold/fold";
import styles from "./plot.module.css";

export type FigureFrameProps = {
  /** What the picture is called. */
  title: string;
  /** What it shows, in sentences: read where it is not seen, and printed beside it. */
  sentences: readonly string[];
  plot: ReactNode;
  legend: ReactNode;
  /** Its figures, for those who open them. */
  table: ReactNode;
};

/** A picture with its words and its figures. */
export function FigureFrame({ title, sentences, plot, legend, table }: FigureFrameProps) {
  const { t } = useTranslation("figures");
  return (
    <figure className={styles["figure"]} aria-label={title}>
      <div role="img" aria-label={sentences.join(" ")}>
        {plot}
      </div>
      <figcaption className={styles["words"]}>
        <p className={styles["legend"]}>{legend}</p>
        {sentences.map((sentence, nth) => (
          // Of two measurements the same may be true.
          <p key={sentences.slice(0, nth + 1).join(" ")}>{sentence}</p>
        ))}
      </figcaption>
      <Fold title={t("numbers")}>{table}</Fold>
    </figure>
  );
}
