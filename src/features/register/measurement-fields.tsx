import { useTranslation } from "react-i18next";

import type { MeasurementDraft } from "../../core/register/measurement-draft";
import type { Slot } from "../../core/register/ids";
import { Field } from "../../ui/field/field";
import { ChoiceField } from "./choice-field";
import { useChoiceWords } from "./use-choice-words";

export type MeasurementFieldsProps = {
  draft: MeasurementDraft;
  slot: Slot;
  isCorrection: boolean;
  isFaulty: (field: keyof MeasurementDraft) => boolean;
  onChange: (part: Partial<MeasurementDraft>) => void;
};

/** How much, at which hour, how it was measured and who writes it; of a correction also why. */
export function MeasurementFields({
  draft,
  slot,
  isCorrection,
  isFaulty,
  onChange,
}: MeasurementFieldsProps) {
  const { t } = useTranslation("register");
  const choices = useChoiceWords();
  return (
    <>
      <Field
        label={t("measure.ml")}
        inputMode="decimal"
        autoComplete="off"
        value={draft.ml}
        data-place={slot}
        error={isFaulty("ml") ? t("measure.mlFault") : undefined}
        onChange={(event) => onChange({ ml: event.target.value })}
      />
      <Field
        label={t("measure.hour")}
        inputMode="decimal"
        autoComplete="off"
        value={draft.hour}
        data-place={`${slot}-hour`}
        error={isFaulty("hour") ? t("form.faults.figure") : undefined}
        onChange={(event) => onChange({ hour: event.target.value })}
      />
      <ChoiceField
        label={t("measure.method")}
        value={draft.method}
        answers={choices.method}
        onChange={(method) => onChange({ method })}
      />
      <ChoiceField
        label={t("measure.role")}
        value={draft.role}
        answers={choices.role}
        nothing={null}
        onChange={(role) => onChange({ role })}
      />
      {isCorrection && (
        <ChoiceField
          label={t("measure.why")}
          value={draft.why}
          answers={choices.why}
          error={isFaulty("why") ? t("measure.whyNeeded") : undefined}
          onChange={(why) => onChange({ why })}
        />
      )}
    </>
  );
}
