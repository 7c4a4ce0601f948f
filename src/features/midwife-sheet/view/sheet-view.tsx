import { useId } from "react";

import { classNames } from "../../../ui/class-names";
import { labelOf, type SheetPart, type SheetTable, type WordedSheet } from "../words/part";
import styles from "./sheet-view.module.css";

export type SheetViewProps = {
  words: WordedSheet;
  /** "screen": rows stand below each other where it is narrow. "roll": always. "paper": never. */
  form: "screen" | "paper" | "roll";
};

/** The sheet on a screen, on A4 or on a roll. */
export function SheetView({ words, form }: SheetViewProps) {
  const { title, head, parts, foot } = words;
  return (
    <article className={classNames(styles["sheet"], styles[form])}>
      <header className={styles["head"]}>
        {form !== "screen" && <h1 className={styles["title"]}>{title}</h1>}
        {head.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      {parts.map((part) => (
        <Part key={part.id} part={part} />
      ))}
      <footer className={styles["foot"]}>{foot.join(" ")}</footer>
    </article>
  );
}

function Part({ part }: { part: SheetPart }) {
  const { id, title, lines = [], facts = [], table, notes = [] } = part;
  const titleId = useId();
  return (
    <section className={styles["part"]} aria-labelledby={titleId} data-part={id}>
      <h2 className={styles["name"]} id={titleId}>
        {title}
      </h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {facts.length > 0 && (
        <dl className={styles["facts"]}>
          {facts.map(({ name, told }) => (
            <div key={name}>
              <dt>{labelOf(name)}</dt>
              <dd>{told}</dd>
            </div>
          ))}
        </dl>
      )}
      {table !== undefined && <Table table={table} labelledBy={titleId} />}
      {notes.length > 0 && (
        <div className={styles["notes"]}>
          {notes.map((note) => (
            <p key={note}>{note} </p>
          ))}
        </div>
      )}
    </section>
  );
}

type TableProps = { table: SheetTable; labelledBy: string };

function Table({ table: { columns, rows }, labelledBy }: TableProps) {
  const [, ...others] = columns;
  return (
    <table className={styles["table"]} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, cells }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={others[at]} data-column={others[at]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
