import type { ReactNode } from "react";

import { classNames } from "../../../../ui/class-names";
import styles from "./plot.module.css";

/** How a line is drawn; "first" is whole, the others are dashed. */
export type LineLook = "first" | "second" | "third" | "middleLine" | "level";

/** A line beside its word. */
export function LineKey({ look, words }: { look: LineLook; words: string }) {
  return (
    <Key words={words}>
      <line className={styles[look]} x1="4%" x2="96%" y1="50%" y2="50%" />
    </Key>
  );
}

/** Somebody who was still waiting, beside the word. */
export function WaitKey({ words }: { words: string }) {
  return (
    <Key words={words}>
      <line
        className={classNames(styles["first"], styles["thin"])}
        x1="4%"
        x2="96%"
        y1="50%"
        y2="50%"
      />
      <line className={styles["wait"]} x1="50%" x2="50%" y1="5%" y2="95%" />
    </Key>
  );
}

/** A mark beside its word. */
export function Key({ words, children }: { words: string; children: ReactNode }) {
  return (
    <span>
      <svg className={styles["key"]} aria-hidden="true">
        {children}
      </svg>
      {words}
    </span>
  );
}
