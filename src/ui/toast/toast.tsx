import { useLayoutEffect, useRef, type ReactNode } from "react";
import { Icon } from "../icon/icon";
import styles from "./toast.module.css";
import { checkIcon } from "../icon/outlines/check";

export type ToastChoice = {
  readonly label: string;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
};

export type ToastProps = {
  message: ReactNode;
  actionLabel: string;
  onAction: () => void;
  /** How long the line takes to shrink; who shows the toast also takes it away. */
  seconds: number;
  /** What may be said of it with one more tap; none by default. */
  choices?: readonly ToastChoice[];
  /** What the choices are about, for those who do not see them. */
  choicesLabel?: string;
};

const NO_CHOICES: readonly ToastChoice[] = [];

/** What has just been kept, and the way to undo it. */
export function Toast({
  message,
  actionLabel,
  onAction,
  seconds,
  choices = NO_CHOICES,
  choicesLabel,
}: ToastProps) {
  const line = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => {
    if (line.current !== null) {
      line.current.style.animationDuration = `${seconds}s`;
    }
  }, [seconds]);

  return (
    <output className={styles["toast"]}>
      <span className={styles["mark"]}>
        <Icon outline={checkIcon} />
      </span>
      <span className={styles["text"]}>{message}</span>
      <button type="button" className={styles["button"]} onClick={onAction}>
        {actionLabel}
      </button>
      {choices.length > 0 && (
        <span className={styles["choices"]} role="group" aria-label={choicesLabel}>
          {choices.map(({ label, isChosen, onToggle }) => (
            <button
              key={label}
              type="button"
              className={styles["button"]}
              aria-pressed={isChosen}
              onClick={onToggle}
            >
              {label}
            </button>
          ))}
        </span>
      )}
      <span ref={line} className={styles["line"]} aria-hidden="true" />
    </output>
  );
}
