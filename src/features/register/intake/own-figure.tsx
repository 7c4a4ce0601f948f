import { useTranslation } from "react-i18next";

import { Field } from "../../../ui/field/field";
import { ChoiceField } from "../choice-field";
import { useChoiceWords } from "../use-choice-words";
import type { ShownSlot } from "./use-slots";

/** A figure that she writes herself, in place of what was noted. */
export function OwnFigure({
  draft,
  faults,
  onChange,
}: Pick<ShownSlot, "draft" | "faults" | "onChange">) {
  const { t } = useTranslation("register");
  const choices = useChoiceWords();
  return (
    <>
      <Field
        label={t("measure.ml")}
        inputMode="decimal"
        autoComplete="off"
        value={draft.ml}
        error={faults.includes("ml") ? t("measure.mlFault") : undefined}
        onChange={(event) => onChange({ ml: event.target.value })}
      />
      <Field
        label={t("measure.hour")}
        inputMode="decimal"
        autoComplete="off"
        value={draft.hour}
        error={faults.includes("hour") ? t("form.faults.figure") : undefined}
        onChange={(event) => onChange({ hour: event.target.value })}
      />
      <ChoiceField
        label={t("measure.method")}
        value={draft.method}
        answers={choices.method}
        onChange={(method) => onChange({ method })}
      />
    </>
  );
}
