import type { ReactNode } from "react";
import { classNames } from "../class-names";
import styles from "./card.module.css";

export type CardProps = {
  sunken?: boolean | undefined;
  as?: "div" | "section" | "article" | "li" | undefined;
  labelledBy?: string | undefined;
  children: ReactNode;
};

/** A ground for a chart or a group of fields. */
export function Card({ sunken = false, as: Box = "div", labelledBy, children }: CardProps) {
  return (
    <Box
      aria-labelledby={labelledBy}
      className={classNames(styles["card"], sunken && styles["sunken"])}
    >
      {children}
    </Box>
  );
}
