import { useState } from "react";
import { useTranslation } from "react-i18next";

import { readPhone, shownNumber } from "../../core/settings/phone";
import { NUMBER_LENGTH } from "../../core/settings/schema";
import { Field } from "../../ui/field/field";

export type NumberFieldProps = { value: string; onChange: (value: string) => void };

/** One telephone number. What is typed or pasted stays as it is; what will be dialled is said, and what is wrong. */
export function NumberField({ value, onChange }: NumberFieldProps) {
  const { t } = useTranslation("settings");
  const [isLeft, setIsLeft] = useState(false);
  const read = readPhone(value);
  const number = shownNumber(value);
  const isSpelt = read.ok && number !== value.trim();
  const hint = isLeft && isSpelt ? t("contacts.dialled", { number }) : undefined;

  return (
    <Field
      label={t("contacts.number")}
      type="tel"
      inputMode="tel"
      autoComplete="off"
      maxLength={NUMBER_LENGTH}
      value={value}
      hint={hint}
      error={isLeft ? faultOf() : undefined}
      onBlur={() => setIsLeft(true)}
      onChange={(event) => onChange(event.target.value)}
    />
  );

  function faultOf(): string | undefined {
    if (read.ok) return read.value.hasMore ? t("contacts.numberTwo") : undefined;
    return read.reason === "unclear" ? t("contacts.numberWrong") : undefined;
  }
}
