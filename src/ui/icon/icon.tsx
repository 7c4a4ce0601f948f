import { classNames } from "../class-names";
import styles from "./icon.module.css";
import type { Outline } from "./outline";

export type IconProps = {
  outline: Outline;
  big?: boolean | undefined;
};

/** A mark beside its word; the word is what a screen reader says. */
export function Icon({ outline, big = false }: IconProps) {
  return (
    <svg
      className={classNames(styles["icon"], big && styles["big"])}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={outline} />
    </svg>
  );
}
