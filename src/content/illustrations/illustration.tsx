import type { ReactNode } from "react";
import styles from "./illustration.module.css";

export type IllustrationProps = {
  /** What the picture tells; without it a screen reader passes over the picture. */
  label?: string | undefined;
};

export type IllustrationFrameProps = IllustrationProps & {
  viewBox: string;
  children: ReactNode;
};

const described = (label: string | undefined) =>
  label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };

/** Fills its box, keeps its shape, and dims with the theme. */
export function Illustration({ viewBox, label, children }: IllustrationFrameProps) {
  return (
    <svg className={styles["art"]} viewBox={viewBox} {...described(label)}>
      {children}
    </svg>
  );
}
