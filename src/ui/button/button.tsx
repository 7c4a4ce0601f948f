import type { ComponentProps } from "react";
import { classNames } from "../class-names";
import { Icon } from "../icon/icon";
import type { Outline } from "../icon/outline";
import styles from "./button.module.css";

export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";

export type ButtonLook = {
  kind: ButtonKind;
  big?: boolean | undefined;
  full?: boolean | undefined;
};

export type ButtonProps = ComponentProps<"button"> &
  ButtonLook & {
    icon?: Outline | undefined;
  };

/** The look of a button, for links that act like one. */
export const buttonClassName = ({ kind, big = false, full = false }: ButtonLook): string =>
  classNames(styles["button"], styles[kind], big && styles["big"], full && styles["full"]);

export function Button({
  kind,
  big,
  full,
  icon,
  type = "button",
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classNames(buttonClassName({ kind, big, full }), className)}
    >
      {icon !== undefined && <Icon outline={icon} big={big} />}
      {children}
    </button>
  );
}
