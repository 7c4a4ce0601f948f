import styles from "./lines.module.css";

export type LinesProps = { lines: readonly { readonly key: string; readonly words: string }[] };

/** Sentences one below the other, in the order in which they count. */
export function Lines({ lines }: LinesProps) {
  return (
    <ol className={styles["lines"]}>
      {lines.map(({ key, words }) => (
        <li key={key}>{words}</li>
      ))}
    </ol>
  );
}
