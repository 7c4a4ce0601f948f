import styles from "./figure-table.module.css";
import { NamedRows, type NamedRowsProps } from "./named-rows";

/** A table of figures, as wide as there is room; each row is named in its first column, with big letters above it. */
export const FigureTable = (props: Pick<NamedRowsProps, "caption" | "columns" | "rows">) => (
  <NamedRows {...props} className={styles["table"]} />
);
