import type { ReactNode } from "react";
import { classNames } from "../class-names";
import styles from "./figure.module.css";

export type FigureProps = {
  /** How high: a question, a low strip, a card; "spare" shows only where the screen is tall. */
  height: "ask" | "low" | "card" | "spare";
  /** Stands on a tinted plate instead of its own ground. */
  plate?: boolean | undefined;
  children: ReactNode;
};

/** The box of a picture; gives way before the words do. */
export function Figure({ height, plate = false, children }: FigureProps) {
  return (
    <div className={classNames(styles["figure"], styles[height], plate && styles["plate"])}>
      {children}
    </div>
  );
}
