import { useId } from "react";
import { useTranslation } from "react-i18next";

import { FieldFault, fieldInputClass } from "../../ui/field/field";
import styles from "./choice-field.module.css";

export type ChoiceFieldProps = {
  label: string;
  /** "" where nothing is chosen. */
  value: string;
  answers: readonly { readonly value: string; readonly label: string }[];
  /** Said where nothing is chosen; null where something always is. */
  nothing?: string | null;
  error?: string | undefined;
  /** What leads to it from a list of what is to be looked at. */
  place?: string | undefined;
  onChange: (value: string) => void;
};

/** One of many, as the phone itself lets it be chosen: a form of ten questions stays short. */
export function ChoiceField({
  label,
  value,
  answers,
  nothing,
  error,
  place,
  onChange,
}: ChoiceFieldProps) {
  const { t } = useTranslation("register");
  const id = useId();
  const unknown = nothing === undefined ? t("form.unknown") : nothing;
  return (
    <div className={styles["field"]}>
      <label className={styles["label"]} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={fieldInputClass}
        value={value}
        data-place={place}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onChange={(event) => onChange(event.target.value)}
      >
        {unknown !== null && <option value="">{unknown}</option>}
        {answers.map((answer) => (
          <option key={answer.value} value={answer.value}>
            {answer.label}
          </option>
        ))}
      </select>
      {error !== undefined && <FieldFault id={`${id}-error`}>{error}</FieldFault>}
    </div>
  );
}
