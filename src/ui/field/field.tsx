import { useId, type ComponentProps, type ReactNode } from "react";
import { classNames } from "../class-names";
import { Icon } from "../icon/icon";
import styles from "./field.module.css";

export type FieldProps = Omit<ComponentProps<"input">, "id"> & {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
};

export const fieldInputClass = styles["input"] ?? "";

/** A line to write in: label above, a sentence below; what was typed stays. */
export function Field({ label, hint, error, className, ...input }: FieldProps) {
  const id = useId();
  const isWrong = error !== undefined && error !== null && error !== "";
  const hasHint = hint !== undefined && hint !== null;
  const describedBy = classNames(hasHint && `${id}-hint`, isWrong && `${id}-error`);

  return (
    <div className={styles["field"]}>
      <label className={styles["label"]} htmlFor={id}>
        {label}
      </label>
      <input
        {...input}
        id={id}
        className={classNames(styles["input"], className)}
        aria-invalid={isWrong || undefined}
        aria-describedby={describedBy === "" ? undefined : describedBy}
      />
      {hasHint && (
        <p className={styles["hint"]} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {isWrong && (
        <p className={styles["error"]} id={`${id}-error`}>
          <Icon name="info" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
