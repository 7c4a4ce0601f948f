import { useTranslation } from "react-i18next";

import { SAID_LENGTH } from "../../core/midwife/parts";
import { Field } from "../../ui/field/field";

type SaidFieldProps = {
  value: string;
  onChange: (said: string) => void;
};

/** What she said, where she said it in her own way or her own language. */
export function SaidField({ value, onChange }: SaidFieldProps) {
  const { t } = useTranslation("studio");
  return (
    <Field
      label={t("said.label")}
      hint={t("said.hint")}
      value={value}
      maxLength={SAID_LENGTH}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
