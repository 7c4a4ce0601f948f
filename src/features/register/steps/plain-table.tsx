import { NamedRows, type NamedRowsProps } from "../../../ui/table/named-rows";
import styles from "./plain-table.module.css";

/** A table of words, each row named in its first column; it can be printed as it stands. */
export const PlainTable = (props: Pick<NamedRowsProps, "caption" | "columns" | "rows">) => (
  <NamedRows {...props} className={styles["table"]} />
);
