import type { ReactNode } from "react";
import { classNames } from "../class-names";
import styles from "./layout.module.css";

export type FrameProps = { children: ReactNode };

export type AppColumnProps = {
  /** "tabs" carries the tab bar, "flow" is a line of screens without it. */
  kind: "flow" | "tabs";
  children: ReactNode;
};

export type PageProps = {
  id?: string | undefined;
  /** Panes stand in the middle of each other when wide. */
  centre?: boolean | undefined;
  /** Closer rhythm of the first page. */
  home?: boolean | undefined;
  /** One column at every width; what is in it parts itself. */
  single?: boolean | undefined;
  /** A wide first pane, for a table. */
  table?: boolean | undefined;
  children: ReactNode;
};

export type PaneProps = {
  /** Fills the height, so that a dock in it reaches the bottom. */
  last?: boolean | undefined;
  /** Stays in sight while the other pane scrolls, when wide. */
  stay?: boolean | undefined;
  /** Starts level with the picture beside it, when wide. */
  beside?: boolean | undefined;
  label?: string | undefined;
  children: ReactNode;
};

/** The outermost box of a page; everything inside answers to its width in rem. */
export function Frame({ children }: FrameProps) {
  return <div className={styles["frame"]}>{children}</div>;
}

export function AppColumn({ kind, children }: AppColumnProps) {
  return <div className={classNames(styles["app"], styles[kind])}>{children}</div>;
}

export function Page({
  id,
  centre = false,
  home = false,
  single = false,
  table = false,
  children,
}: PageProps) {
  return (
    <main
      id={id}
      className={classNames(
        styles["page"],
        centre && styles["centre"],
        home && styles["home"],
        single && styles["single"],
        table && styles["table"],
      )}
    >
      {children}
    </main>
  );
}

export function Pane({ last = false, stay = false, beside = false, label, children }: PaneProps) {
  return (
    <section
      aria-label={label}
      className={classNames(
        styles["pane"],
        last && styles["last"],
        stay && styles["stay"],
        beside && styles["beside"],
      )}
    >
      {children}
    </section>
  );
}
