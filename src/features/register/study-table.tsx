import { NamedRows, type NamedRowsProps } from "../../ui/table/named-rows";
import { visuallyHiddenClass } from "../../ui/visually-hidden/visually-hidden";
import styles from "./study-table.module.css";

export type StudyTableProps = Pick<NamedRowsProps, "columns" | "rows"> & {
  /** What the table is called by those who do not see it. */
  label: string;
};

/** More columns than these are wider than a phone: they move in a box of their own. */
const MOST_COLUMNS = 3;

/** A table of figures below a title that says what it is. */
export function StudyTable({ label, columns, rows }: StudyTableProps) {
  const table = (
    <NamedRows
      caption={label}
      captionClass={visuallyHiddenClass}
      className={styles["table"]}
      columns={columns}
      rows={rows}
    />
  );
  if (columns.length <= MOST_COLUMNS) return table;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what moves sideways must be reached by the keyboard
    <div className={styles["wide"]} role="group" aria-label={label} tabIndex={0}>
      {table}
    </div>
  );
}
