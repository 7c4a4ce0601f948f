import type { ReactNode, Ref } from "react";

import { PIN_LENGTH } from "../../core/lock/pin";
import { Field } from "../../ui/field/field";
import styles from "./pin-field.module.css";

export type PinFieldProps = {
  label: string;
  value: string;
  onChange: (digits: string) => void;
  hint?: ReactNode;
  error?: ReactNode;
  inputRef?: Ref<HTMLInputElement> | undefined;
};

/** Takes digits only; whatever else is typed or pasted falls away. */
export function PinField({ label, value, onChange, hint, error, inputRef }: PinFieldProps) {
  return (
    <Field
      ref={inputRef}
      className={styles["pin"]}
      label={label}
      hint={hint}
      error={error}
      type="text"
      inputMode="numeric"
      autoComplete="off"
      autoCorrect="off"
      spellCheck={false}
      maxLength={PIN_LENGTH.most}
      value={value}
      onChange={(event) => onChange(event.target.value.replace(/\D/g, ""))}
    />
  );
}
