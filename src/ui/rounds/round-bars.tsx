import { Fragment } from "react";
import styles from "./round-bars.module.css";

export type RestState = boolean | "now";

export type RoundBarsProps = {
  /** The done share of each round, 0 to 1. */
  rounds: readonly number[];
  /** The rests between them: over, running, or to come. */
  rests: readonly RestState[];
  label: string;
};

const percent = (share: number): string => `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%`;

/** A bar for each round and a dot for each rest. */
export function RoundBars({ rounds, rests, label }: RoundBarsProps) {
  const parts = rounds.map((share, index) => ({ id: `round-${index}`, share, rest: rests[index] }));

  return (
    <div className={styles["rounds"]} role="img" aria-label={label}>
      {parts.map(({ id, share, rest }) => (
        <Fragment key={id}>
          <span className={styles["round"]}>
            <svg className={styles["fill"]}>
              <rect width={percent(share)} height="100%" />
            </svg>
          </span>
          {rest !== undefined && (
            <span
              className={styles["rest"]}
              data-done={rest === true ? "" : undefined}
              data-now={rest === "now" ? "" : undefined}
            />
          )}
        </Fragment>
      ))}
    </div>
  );
}
