import { useLayoutEffect, useRef, type ReactNode } from "react";
import { Icon } from "../icon/icon";
import styles from "./toast.module.css";
import { checkIcon } from "../icon/outlines/check";

export type ToastProps = {
  message: ReactNode;
  actionLabel: string;
  onAction: () => void;
  /** How long the line takes to shrink; who shows the toast also takes it away. */
  seconds: number;
};

/** What has just been kept, and the way to undo it. */
export function Toast({ message, actionLabel, onAction, seconds }: ToastProps) {
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
      <button type="button" className={styles["undo"]} onClick={onAction}>
        {actionLabel}
      </button>
      <span ref={line} className={styles["line"]} aria-hidden="true" />
    </output>
  );
}
