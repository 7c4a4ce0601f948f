import { useId, type ComponentProps, type ReactNode } from "react";
import { classNames } from "../class-names";
import { Icon } from "../icon/icon";
import styles from "./field.module.css";
import { infoIcon } from "../icon/outlines/info";

export type FieldProps = Omit<ComponentProps<"input">, "id"> & {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** Id of a sentence elsewhere that says what is wrong here. */
  faultId?: string | undefined;
};

export const fieldInputClass = styles["input"] ?? "";

/** A line to write in: label above, a sentence below; what was typed stays. */
export function Field({ label, hint, error, faultId, className, ...input }: FieldProps) {
  const id = useId();
  const isWrong = error !== undefined && error !== null && error !== "";
  const hasHint = hint !== undefined && hint !== null;
  const describedBy = classNames(hasHint && `${id}-hint`, isWrong && `${id}-error`, faultId);

  return (
    <div className={styles["field"]}>
      <label className={styles["label"]} htmlFor={id}>
        {label}
      </label>
      <input
        {...input}
        id={id}
        className={classNames(styles["input"], className)}
        aria-invalid={isWrong || faultId !== undefined || undefined}
        aria-describedby={describedBy === "" ? undefined : describedBy}
      />
      {hasHint && (
        <p className={styles["hint"]} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {isWrong && <FieldFault id={`${id}-error`}>{error}</FieldFault>}
    </div>
  );
}

type FieldFaultProps = { id: string; children: ReactNode };

/** One plain sentence about what is impossible. */
export function FieldFault({ id, children }: FieldFaultProps) {
  return (
    <p className={styles["error"]} id={id} role="alert">
      <Icon outline={infoIcon} />
      <span>{children}</span>
    </p>
  );
}

export type FieldGroupProps = { legend: string; children: ReactNode };

/** Fields that belong together under one name. */
export function FieldGroup({ legend, children }: FieldGroupProps) {
  return (
    <fieldset className={styles["group"]}>
      <legend className={styles["label"]}>{legend}</legend>
      {children}
    </fieldset>
  );
}

/** Two fields side by side, where there is room. */
export function FieldPair({ children }: { children: ReactNode }) {
  return <div className={styles["pair"]}>{children}</div>;
}
