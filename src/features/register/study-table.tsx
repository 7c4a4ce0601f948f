import { visuallyHiddenClass } from "../../ui/visually-hidden/visually-hidden";
import styles from "./study-table.module.css";

export type StudyTableProps = {
  /** What the table is called by those who do not see it. */
  label: string;
  columns: readonly string[];
  rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
};

/** More columns than these are wider than a phone: they move in a box of their own. */
const MOST_COLUMNS = 3;

/** A table of figures; each row is named in its first column. */
export function StudyTable(props: StudyTableProps) {
  if (props.columns.length <= MOST_COLUMNS) return <PlainTable {...props} />;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what moves sideways must be reached by the keyboard
    <div className={styles["wide"]} role="group" aria-label={props.label} tabIndex={0}>
      <PlainTable {...props} />
    </div>
  );
}

function PlainTable({ label, columns, rows }: StudyTableProps) {
  return (
    <table className={styles["table"]}>
      <caption className={visuallyHiddenClass}>{label}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, place) => (
              <td key={columns[place + 1] ?? cell}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
