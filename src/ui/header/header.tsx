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
/** On a name that may be long: it is cut where there is no room for all of it. */
export const headerTextClass = styles["words"] ?? "";
export const dangerLinkClass = styles["danger"] ?? "";

export function Header({ back, name, danger }: HeaderProps) {
  return (
    <header className={styles["header"]}>
      {back}
      {name}
      {danger}
    </header>
  );
}
