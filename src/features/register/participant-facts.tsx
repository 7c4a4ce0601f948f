import type { Participant } from "../../core/register/record";
import styles from "./participant-facts.module.css";
import { useToldWords } from "./use-told-words";

/** All that is told of a participant, line by line. */
export function ParticipantFacts({ participant }: { participant: Participant }) {
  const told = useToldWords();
  return (
    <dl className={styles["facts"]}>
      {told(participant).map(({ name, value }) => (
        <div className={styles["fact"]} key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
