import { Fragment, type ReactNode } from "react";

export type NamedRow = {
  readonly name: string;
  readonly cells: readonly string[];
};

export type NamedRowsProps = {
  caption: ReactNode;
  captionClass?: string | undefined;
  className: string | undefined;
  /** What stands above each column, the names of the rows too. */
  columns: readonly string[];
  /** Each of another name. */
  rows: readonly NamedRow[];
};

/** A table whose rows are named in their first column. How it looks is its caller's. */
export function NamedRows({ caption, captionClass, className, columns, rows }: NamedRowsProps) {
  return (
    <table className={className}>
      <caption className={captionClass}>{caption}</caption>
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

/** A row may be named after a column of a file: such a name is parted behind its lines, and nowhere else. */
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
