import type { ReactNode } from "react";
import { classNames } from "../class-names";
import { Icon } from "../icon/icon";
import type { Outline } from "../icon/outline";
import styles from "./banner.module.css";

export type BannerKind = "help" | "care" | "danger";

export type BannerProps = {
  kind: BannerKind;
  icon: Outline;
  children: ReactNode;
  /** A button or a link below the sentence. */
  action?: ReactNode;
};

/** One calm sentence with a mark; not more than one on a screen. */
export function Banner({ kind, icon, children, action }: BannerProps) {
  return (
    <div className={classNames(styles["banner"], styles[kind])}>
      <span className={styles["mark"]}>
        <Icon outline={icon} />
      </span>
      <div className={styles["words"]}>
        {children}
        {action !== undefined && <div className={styles["action"]}>{action}</div>}
      </div>
    </div>
  );
}
