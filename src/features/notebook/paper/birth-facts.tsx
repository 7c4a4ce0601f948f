import type { BirthRecord } from "../../../core/notebook/record";
import { useBirthFacts } from "../../../parts/words/use-birth-facts";
import styles from "./notebook-paper.module.css";

export type BirthFactsProps = { birth: BirthRecord; nowHour: number };

/** When, where and how the baby was born, as far as it was told. */
export function BirthFacts({ birth, nowHour }: BirthFactsProps) {
  const factsOf = useBirthFacts();
  return (
    <dl className={styles["facts"]}>
      {factsOf(birth, nowHour).map(({ name, told }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{told}</dd>
        </div>
      ))}
    </dl>
  );
}
