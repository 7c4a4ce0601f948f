import { useTranslation } from "react-i18next";

import type { AmountFault } from "../../../core/notebook/entry-faults";
import { readMl } from "../../../core/notebook/typed-amounts";
import { useAmount } from "../../../parts/words/use-numbers";
import { Field } from "../../../ui/field/field";

export type MlFieldProps = {
  typed: string;
  fault: AmountFault | null;
  onType: (typed: string) => void;
};

/** An amount typed in ml. What is impossible is said below; what was typed stays. */
export function MlField({ typed, fault, onType }: MlFieldProps) {
  const { t } = useTranslation("notebook");
  const amount = useAmount();
  return (
    <Field
      label="ml"
      inputMode="decimal"
      autoComplete="off"
      maxLength={12}
      value={typed}
      hint={t("measure.mlNote")}
      error={fault === null ? undefined : t(`errors.${fault}`, { amount: amount(readMl(typed)) })}
      onChange={(event) => onType(event.target.value)}
    />
  );
}
