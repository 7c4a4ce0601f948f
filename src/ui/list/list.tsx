import type { ReactNode } from "react";
import { classNames } from "../class-names";
import styles from "./list.module.css";

export type ListProps = { label?: string | undefined; children: ReactNode };

export type ListMarkProps = {
  /** "art" holds a small picture, the others an icon on a tinted round. */
  kind?: "plain" | "massage" | "feed" | "art" | undefined;
  children: ReactNode;
};

export type ListArtProps = { big?: boolean | undefined; children: ReactNode };

export type ListTextProps = { name: ReactNode; note?: ReactNode };

/** The look of one row: on a link, a button or a plain box. */
export const listRowClass = styles["row"] ?? "";
/** The look of a lone row that shows a choice which can be changed. */
export const choiceRowClass = classNames(styles["row"], styles["choice"]);
/** The look of a small word button at the end of a row. */
export const listChangeClass = styles["change"] ?? "";
export const listEndClass = styles["end"] ?? "";

/** Rows under one another; children are li, each around something with listRowClass. */
export function List({ label, children }: ListProps) {
  return (
    <ul className={styles["list"]} aria-label={label}>
      {children}
    </ul>
  );
}

export function ListMark({ kind = "plain", children }: ListMarkProps) {
  return <span className={classNames(styles["mark"], styles[kind])}>{children}</span>;
}

export function ListArt({ big = false, children }: ListArtProps) {
  return <span className={classNames(styles["picture"], big && styles["big"])}>{children}</span>;
}

export function ListText({ name, note }: ListTextProps) {
  return (
    <span className={styles["text"]}>
      <span className={styles["name"]}>{name}</span>
      {note !== undefined && <span className={styles["note"]}>{note}</span>}
    </span>
  );
}
