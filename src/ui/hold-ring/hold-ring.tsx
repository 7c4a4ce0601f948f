import styles from "./hold-ring.module.css";

export type HoldRingProps = {
  active: boolean;
  label: string;
};

/** The ring that grows while the screen is held. It only shows; holding is counted elsewhere. */
export function HoldRing({ active, label }: HoldRingProps) {
  if (!active) {
    return null;
  }

  return (
    <div className={styles["hold"]} aria-hidden="true">
      <div className={styles["ring"]}>
        <svg className={styles["circle"]} viewBox="0 0 240 240">
          <circle className={styles["track"]} cx="120" cy="120" r="110" />
          <circle
            className={styles["fill"]}
            cx="120"
            cy="120"
            r="110"
            pathLength="100"
            strokeDasharray="100 100"
          />
        </svg>
        <span className={styles["word"]}>{label}</span>
      </div>
    </div>
  );
}
