import { useTranslation } from "react-i18next";

import type { Draft, DraftFault } from "../../core/midwife/draft";
import { NAME_LENGTH } from "../../core/midwife/parts";
import { Card } from "../../ui/card/card";
import { Field } from "../../ui/field/field";
import { Title } from "../../ui/words/words";

export type DraftFieldsProps = {
  draft: Draft;
  faults: readonly DraftFault[];
  onChange: (part: Partial<Draft>) => void;
};

/** From where the package comes; no name of a person is needed. */
export function WhoFields({ draft, faults, onChange }: DraftFieldsProps) {
  const { t } = useTranslation("room");
  const faultOf = (field: "place" | "role"): string | undefined =>
    faults.some((fault) => fault.field === field) ? t(`who.fault.${field}`) : undefined;

  return (
    <Card as="section" labelledBy="dari-siapa">
      <Title id="dari-siapa">{t("who.title")}</Title>
      <Field
        label={t("who.place")}
        value={draft.place}
        maxLength={NAME_LENGTH}
        autoComplete="off"
        error={faultOf("place")}
        onChange={(event) => onChange({ place: event.target.value })}
      />
      <Field
        label={t("who.role")}
        hint={t("who.roleHint")}
        value={draft.role}
        maxLength={NAME_LENGTH}
        autoComplete="off"
        error={faultOf("role")}
        onChange={(event) => onChange({ role: event.target.value })}
      />
    </Card>
  );
}
