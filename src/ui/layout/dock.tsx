import type { ReactNode } from "react";
import { classNames } from "../class-names";
import { goesOnClass } from "../goes-on/goes-on";
import styles from "./dock.module.css";

export type DockProps = {
  /** Comes after what is above it instead of lying over it: for answers that must not be given unread. */
  after?: boolean | undefined;
  children: ReactNode;
};

/** Holds the action of a page at the thumb. */
export function Dock({ after = false, children }: DockProps) {
  return (
    <div className={classNames(styles["dock"], goesOnClass, after && styles["after"])}>
      {children}
    </div>
  );
}

export type PairProps = { children: ReactNode };

/** Two actions side by side; the last one is the wider. */
export function DockPair({ children }: PairProps) {
  return <div className={styles["pair"]}>{children}</div>;
}

/** Two or more equal answers; none of them is pushed. */
export function EqualPair({ children }: PairProps) {
  return <div className={styles["equal"]}>{children}</div>;
}
