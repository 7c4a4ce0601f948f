import { classNames } from "../class-names";
import { iconPaths } from "./icon-paths";
import styles from "./icon.module.css";

export type IconName = keyof typeof iconPaths;

export type IconProps = {
  name: IconName;
  big?: boolean | undefined;
};

/** A mark beside its word; the word is what a screen reader says. */
export function Icon({ name, big = false }: IconProps) {
  return (
    <svg
      className={classNames(styles["icon"], big && styles["big"])}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
