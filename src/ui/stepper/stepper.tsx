import type { ReactNode } from "react";
import { Icon } from "../icon/icon";
import styles from "./stepper.module.css";
import { minusIcon } from "../icon/outlines/minus";
import { plusIcon } from "../icon/outlines/plus";

export type StepperProps = {
  /** What is being set; names the group. */
  label: string;
  value: ReactNode;
  lessLabel: string;
  moreLabel: string;
  onLess: () => void;
  onMore: () => void;
  canLess?: boolean | undefined;
  canMore?: boolean | undefined;
};

/** A value with a minus and a plus beside it. */
export function Stepper({
  label,
  value,
  lessLabel,
  moreLabel,
  onLess,
  onMore,
  canLess = true,
  canMore = true,
}: StepperProps) {
  return (
    <fieldset className={styles["stepper"]} aria-label={label}>
      <button
        type="button"
        className={styles["button"]}
        aria-label={lessLabel}
        aria-disabled={!canLess}
        onClick={canLess ? onLess : undefined}
      >
        <Icon outline={minusIcon} />
      </button>
      <output className={styles["value"]}>{value}</output>
      <button
        type="button"
        className={styles["button"]}
        aria-label={moreLabel}
        aria-disabled={!canMore}
        onClick={canMore ? onMore : undefined}
      >
        <Icon outline={plusIcon} />
      </button>
    </fieldset>
  );
}
