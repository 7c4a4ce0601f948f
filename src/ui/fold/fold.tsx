import type { ReactNode } from "react";

import styles from "./fold.module.css";

export type FoldProps = { title: string; children: ReactNode };

/** More of the same, for those who open it. */
export function Fold({ title, children }: FoldProps) {
  return (
    <details className={styles["fold"]}>
      <summary>{title}</summary>
      <div className={styles["words"]}>{children}</div>
    </details>
  );
}
