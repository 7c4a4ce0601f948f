import type { ReactNode } from "react";
import { classNames } from "../class-names";
import styles from "./choice.module.css";

export type RadioLabelProps<Value extends string> = {
  name: string;
  value: Value;
  checked: boolean;
  onChange: (value: Value) => void;
  className: string | undefined;
  children: ReactNode;
};

/** A radio button whose whole label is the target; the input itself is only seen by assistive technology. */
export function RadioLabel<Value extends string>({
  name,
  value,
  checked,
  onChange,
  className,
  children,
}: RadioLabelProps<Value>) {
  return (
    <label className={classNames(styles["label"], className)} data-checked={checked || undefined}>
      <input
        className={styles["input"]}
        type="radio"
        name={name}
        value={value}
        checked={checked}
        onChange={() => onChange(value)}
      />
      {children}
      <span className={styles["ring"]} aria-hidden="true" />
    </label>
  );
}
