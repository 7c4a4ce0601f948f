import type { ReactNode } from "react";
import styles from "./dock.module.css";

export type DockProps = { children: ReactNode };

/** Holds the action of a page at the thumb. */
export function Dock({ children }: DockProps) {
  return <div className={styles["dock"]}>{children}</div>;
}

/** Two actions side by side; the last one is the wider. */
export function DockPair({ children }: DockProps) {
  return <div className={styles["pair"]}>{children}</div>;
}

/** Two or more equal answers; none of them is pushed. */
export function EqualPair({ children }: DockProps) {
  return <div className={styles["equal"]}>{children}</div>;
}
