import { useTranslation } from "react-i18next";

import type { LeavingForm } from "../../../core/exchange/leaving-files";
import { SegmentedChoice } from "../../../ui/choice/segmented-choice";
import { Field } from "../../../ui/field/field";
import { ChoiceField } from "../choice-field";
import { fieldsOf, type OrderFields } from "./order-fields";

export type OrderFormProps = {
  form: LeavingForm;
  fields: OrderFields;
  /** Months with enough births, the last one first. */
  months: readonly string[];
  /** Said at the code of the Puskesmas where it was left out or is none. */
  isCodeWrong: boolean;
  onChange: (part: Partial<OrderFields>) => void;
};

/** What has to be chosen for a form. */
export function OrderForm({ form, fields, months, isCodeWrong, onChange }: OrderFormProps) {
  const { t, i18n } = useTranslation("leaving");
  const asked = fieldsOf(form);
  return (
    <>
      {asked.includes("flavour") && (
        <SegmentedChoice
          legend={t("fields.flavour")}
          name="flavour"
          value={fields.flavour}
          answers={(["excel", "statistics"] as const).map((value) => ({
            value,
            label: t(`fields.${value}`),
          }))}
          onChange={(flavour) => onChange({ flavour })}
        />
      )}
      {asked.includes("period") &&
        (months.length === 0 ? (
          <p>{t("fields.noMonth")}</p>
        ) : (
          <ChoiceField
            label={t("fields.month")}
            nothing={null}
            value={fields.period ?? ""}
            answers={months.map((value) => ({ value, label: monthName(value, i18n.language) }))}
            onChange={(period) => onChange({ period })}
          />
        ))}
      {asked.includes("orgUnit") && (
        <Field
          label={t("fields.orgUnit")}
          hint={t("fields.orgUnitHint")}
          autoComplete="off"
          autoCapitalize="characters"
          value={fields.orgUnit}
          error={isCodeWrong ? t("fields.orgUnitFault") : undefined}
          onChange={({ target }) => onChange({ orgUnit: target.value })}
        />
      )}
      {asked.includes("format") && (
        <SegmentedChoice
          legend={t("fields.format")}
          name="format"
          value={fields.format}
          answers={(["json", "csv"] as const).map((value) => ({
            value,
            label: t(`fields.${value}`),
          }))}
          onChange={(format) => onChange({ format })}
        />
      )}
    </>
  );
}

/** "November 2026" of "202611". */
const monthName = (period: string, language: string): string =>
  new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" }).format(
    Date.UTC(Number(period.slice(0, 4)), Number(period.slice(4)) - 1),
  );
