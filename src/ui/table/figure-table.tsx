import styles from "./figure-table.module.css";

export type FigureRow = {
  readonly name: string;
  readonly cells: readonly string[];
};

export type FigureTableProps = {
  caption: string;
  /** What stands above each column, the names of the rows too. */
  columns: readonly string[];
  /** Each of another name. */
  rows: readonly FigureRow[];
};

/** A table of figures, as wide as there is room; each row is named in its first column, with big letters above it. */
export function FigureTable({ caption, columns, rows }: FigureTableProps) {
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
