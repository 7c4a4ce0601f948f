import type { ReactNode } from "react";
import styles from "./visually-hidden.module.css";

export type VisuallyHiddenProps = { children: ReactNode };

export const visuallyHiddenClass = styles["hidden"] ?? "";

/** Words for the screen reader only. */
export function VisuallyHidden({ children }: VisuallyHiddenProps) {
  return <span className={visuallyHiddenClass}>{children}</span>;
}
