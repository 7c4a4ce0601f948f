import { useTranslation } from "react-i18next";

import { Card } from "../../ui/card/card";
import { Field } from "../../ui/field/field";
import type { ParticipantFieldsProps } from "./characteristic-fields";

/** The code that she gives a mother; the list of names and codes stays on paper. */
export function CodeField({ draft, faults, onChange }: ParticipantFieldsProps) {
  const { t } = useTranslation("register");
  const fault = faults.find(({ field }) => field === "code");
  return (
    <Card>
      <Field
        label={t("form.code")}
        hint={t("form.codeHint")}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={draft.code}
        data-place="code"
        error={fault === undefined ? undefined : t(`form.faults.${CODE_WORDS[fault.reason]}`)}
        onChange={(event) => onChange({ code: event.target.value })}
      />
    </Card>
  );
}

const CODE_WORDS = { needed: "codeNeeded", form: "codeForm", taken: "codeTaken" } as const;
