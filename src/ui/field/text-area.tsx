import { useId, type ComponentProps, type ReactNode } from "react";
import { classNames } from "../class-names";
import styles from "./field.module.css";

export type TextAreaProps = Omit<ComponentProps<"textarea">, "id"> & {
  label: ReactNode;
  hint?: ReactNode;
};

/** A few lines to write in: label above, a sentence below. */
export function TextArea({ label, hint, className, rows = 3, ...input }: TextAreaProps) {
  const id = useId();
  const hasHint = hint !== undefined && hint !== null;
  return (
    <div className={styles["field"]}>
      <label className={styles["label"]} htmlFor={id}>
        {label}
      </label>
      <textarea
        {...input}
        id={id}
        rows={rows}
        className={classNames(styles["input"], className)}
        aria-describedby={hasHint ? `${id}-hint` : undefined}
      />
      {hasHint && (
        <p className={styles["hint"]} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
