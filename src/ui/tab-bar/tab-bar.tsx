import type { ReactNode } from "react";
import { Icon } from "../icon/icon";
import type { Outline } from "../icon/outline";
import styles from "./tab-bar.module.css";

export type TabBarProps = {
  label: string;
  /** Four links with tabClass, each around a TabFace. */
  children: ReactNode;
};

export type TabFaceProps = {
  icon: Outline;
  children: ReactNode;
};

export const tabClass = styles["tab"] ?? "";

/** The four ways in; at the bottom of a phone, in the head line when wide. */
export function TabBar({ label, children }: TabBarProps) {
  return (
    <nav className={styles["tabs"]} aria-label={label}>
      {children}
    </nav>
  );
}

export function TabFace({ icon, children }: TabFaceProps) {
  return (
    <>
      <span className={styles["mark"]}>
        <Icon outline={icon} />
      </span>
      {children}
    </>
  );
}
