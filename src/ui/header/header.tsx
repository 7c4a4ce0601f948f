import type { ReactNode } from "react";
import styles from "./header.module.css";

export type HeaderProps = {
  /** A link with headerBackClass; says where it leads. */
  back?: ReactNode;
  /** The name of the app, or the page title where there is no way back. */
  name?: ReactNode;
  /** A link with dangerLinkClass: always there, always at the right. */
  danger: ReactNode;
};

export const headerBackClass = styles["back"] ?? "";
export const headerNameClass = styles["name"] ?? "";
export const dangerLinkClass = styles["danger"] ?? "";

export function Header({ back, name, danger }: HeaderProps) {
  return (
    <header className={styles["header"]}>
      {back}
      {name}
      <span className={styles["gap"]} />
      {danger}
    </header>
  );
}
