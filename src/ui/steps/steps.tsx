import styles from "./steps.module.css";

export type StepsProps = {
  count: number;
  /** How many are reached, counted from one. */
  current: number;
  label: string;
};

/** Where we are in a line of screens of known length. */
export function Steps({ count, current, label }: StepsProps) {
  const steps = Array.from({ length: count }, (_, index) => ({
    id: `step-${index}`,
    isDone: index < current,
  }));

  return (
    <div className={styles["steps"]} role="img" aria-label={label}>
      {steps.map(({ id, isDone }) => (
        <span key={id} className={styles["step"]} data-done={isDone ? "" : undefined} />
      ))}
    </div>
  );
}
