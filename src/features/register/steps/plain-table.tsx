import { Fragment } from "react";

import styles from "./plain-table.module.css";

export type PlainTableProps = {
  caption: string;
  columns: readonly string[];
  rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
};

/** A table of words, each row named in its first column; it can be printed as it stands. */
export function PlainTable({ caption, columns, rows }: PlainTableProps) {
  return (
    <table className={styles["table"]}>
      <caption>{caption}</caption>
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
            <th scope="row">
              <Breaking name={name} />
            </th>
            {cells.map((cell, place) => (
              <td key={columns[place + 1] ?? cell}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The name of a column is parted behind its lines, and nowhere else. */
function Breaking({ name }: { name: string }) {
  const [first, ...parts] = name.split("_");
  return (
    <>
      {first}
      {parts.map((part) => (
        <Fragment key={part}>
          _<wbr />
          {part}
        </Fragment>
      ))}
    </>
  );
}
