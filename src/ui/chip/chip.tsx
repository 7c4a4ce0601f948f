import type { ReactNode } from "react";
import { classNames } from "../class-names";
import { Icon, type IconName } from "../icon/icon";
import styles from "./chip.module.css";

export type ChipProps = {
  kind?: "plain" | "action" | "care" | undefined;
  icon?: IconName | undefined;
  children: ReactNode;
};

/** A state in a word; never a button. */
export function Chip({ kind = "plain", icon, children }: ChipProps) {
  return (
    <span className={classNames(styles["chip"], styles[kind])}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </span>
  );
}
