import { useTranslation } from "react-i18next";

import {
  WHENS,
  type StudyFault,
  type StudyField,
  type TypedStudy,
} from "../../core/study/typed-study";
import { Field, FieldGroup, FieldPair } from "../../ui/field/field";

export type CalculatorFieldsProps = {
  typed: TypedStudy;
  faults: readonly StudyFault[];
  onChange: (field: StudyField, words: string) => void;
};

/** Which figures stand beside each other. */
const PAIRS = [
  ["mean", "sd"],
  ["min", "max"],
] as const;

/** What is printed of a study, field by field; what is wrong in one stands below it. */
export function CalculatorFields({ typed, faults, onChange }: CalculatorFieldsProps) {
  const { t } = useTranslation("study");
  const propsOf = (field: StudyField) => {
    const fault = faults.find((one) => one.field === field);
    return {
      name: field,
      inputMode: field === "n" ? "numeric" : "decimal",
      autoComplete: "off",
      value: typed[field],
      error: fault === undefined ? null : t(`calculator.faults.${fault.why}`),
      onChange: (event: { currentTarget: { value: string } }) =>
        onChange(field, event.currentTarget.value),
    } as const;
  };
  return (
    <>
      <Field label={t("figure.n")} hint={t("calculator.people")} {...propsOf("n")} />
      {WHENS.map((when) => (
        <FieldGroup key={when} legend={t(`when.${when}`)}>
          {PAIRS.map((pair) => (
            <FieldPair key={pair[0]}>
              {pair.map((figure) => (
                <Field
                  key={figure}
                  label={t(`figure.${figure}`)}
                  {...propsOf(`${when}-${figure}`)}
                />
              ))}
            </FieldPair>
          ))}
        </FieldGroup>
      ))}
      <Field
        label={t("figure.difference")}
        hint={t("calculator.optional")}
        {...propsOf("difference")}
      />
    </>
  );
}
