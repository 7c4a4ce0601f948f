import type { Participant } from "../../core/register/record";
import styles from "./participant-facts.module.css";
import { useToldWords, type Told } from "./use-told-words";

/** All that is told of a participant, line by line. */
export function ParticipantFacts({ participant }: { participant: Participant }) {
  const told = useToldWords();
  return <FactLines lines={told(participant)} />;
}

/** What is told, each beside its name. */
export function FactLines({ lines }: { lines: readonly Told[] }) {
  return (
    <dl className={styles["facts"]}>
      {lines.map(({ name, value }) => (
        <div className={styles["fact"]} key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
