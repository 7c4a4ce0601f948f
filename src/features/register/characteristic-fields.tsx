import { useTranslation } from "react-i18next";

import type { DraftFault, ParticipantDraft } from "../../core/register/draft";
import { Card } from "../../ui/card/card";
import { Field, FieldPair } from "../../ui/field/field";
import { Title } from "../../ui/words/words";
import { ChoiceField } from "./choice-field";
import { useChoiceWords } from "./use-choice-words";

export type ParticipantFieldsProps = {
  draft: ParticipantDraft;
  faults: readonly DraftFault[];
  onChange: (part: Partial<ParticipantDraft>) => void;
};

type Figure = "ageYears" | "parity" | "firstFeedHour" | "colostrumFrom" | "colostrumUntil";

type FigureFieldProps = ParticipantFieldsProps & {
  name: Figure;
  label: string;
  hint?: string;
  /** What leads to it, where that is not its name. */
  place?: string;
};

function FigureField({ name, label, hint, place, draft, faults, onChange }: FigureFieldProps) {
  const { t } = useTranslation("register");
  const isFaulty = faults.some(({ field }) => field === name);
  const words = name === "colostrumFrom" ? t("form.faults.hours") : t("form.faults.figure");
  return (
    <Field
      label={label}
      hint={hint}
      inputMode="decimal"
      autoComplete="off"
      value={draft[name]}
      data-place={place ?? name}
      error={isFaulty ? words : undefined}
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  );
}

/** Table 1 of the study, and in which group she is. */
export function AboutMother(props: ParticipantFieldsProps) {
  const { t } = useTranslation("register");
  const { draft, onChange } = props;
  const words = useChoiceWords();
  return (
    <Card as="section" labelledBy="tentang-ibu">
      <Title id="tentang-ibu">{t("form.about")}</Title>
      <FigureField {...props} name="ageYears" label={t("form.age")} />
      <ChoiceField
        label={t("form.schooling")}
        value={draft.schooling}
        place="schooling"
        answers={words.schooling}
        onChange={(schooling) => onChange({ schooling })}
      />
      <ChoiceField
        label={t("form.occupation")}
        value={draft.occupation}
        place="occupation"
        answers={words.occupation}
        onChange={(occupation) => onChange({ occupation })}
      />
      <FigureField {...props} name="parity" label={t("form.parity")} />
      <ChoiceField
        label={t("form.group")}
        value={draft.group}
        place="group"
        answers={words.group}
        onChange={(group) => onChange({ group })}
      />
    </Card>
  );
}

/** What bears on the outcome. */
export function AboutBirth(props: ParticipantFieldsProps) {
  const { t } = useTranslation("register");
  const { draft, faults, onChange } = props;
  const words = useChoiceWords();
  const isBornFaulty = faults.some(({ field }) => field === "bornDate");
  return (
    <Card as="section" labelledBy="tentang-lahir">
      <Title id="tentang-lahir">{t("form.birth")}</Title>
      <FieldPair>
        <Field
          label={t("form.bornDate")}
          type="date"
          value={draft.bornDate}
          data-place="bornAt"
          error={isBornFaulty ? t("form.faults.born") : undefined}
          onChange={(event) => onChange({ bornDate: event.target.value })}
        />
        <Field
          label={t("form.bornTime")}
          type="time"
          value={draft.bornTime}
          onChange={(event) => onChange({ bornTime: event.target.value })}
        />
      </FieldPair>
      <ChoiceField
        label={t("form.mode")}
        value={draft.mode}
        place="mode"
        answers={words.mode}
        onChange={(mode) => onChange({ mode })}
      />
      <ChoiceField
        label={t("form.skinToSkin")}
        value={draft.skinToSkin}
        place="skinToSkin"
        answers={words.yesNo}
        onChange={(skinToSkin) => onChange({ skinToSkin })}
      />
      <FigureField
        {...props}
        name="firstFeedHour"
        label={t("form.firstFeed")}
        hint={t("form.hourHint")}
      />
      <ChoiceField
        label={t("form.colostrum")}
        value={draft.colostrum}
        place={draft.colostrum === "" ? "firstColostrum" : undefined}
        answers={words.colostrum}
        onChange={(colostrum) => onChange({ colostrum })}
      />
      <ColostrumHours {...props} />
    </Card>
  );
}

function ColostrumHours(props: ParticipantFieldsProps) {
  const { t } = useTranslation("register");
  const { colostrum } = props.draft;
  if (colostrum === "seen")
    return (
      <FieldPair>
        <FigureField
          {...props}
          name="colostrumFrom"
          label={t("form.colostrumFrom")}
          place="firstColostrum"
        />
        <FigureField {...props} name="colostrumUntil" label={t("form.colostrumUntil")} />
      </FieldPair>
    );
  if (colostrum === "waiting")
    return (
      <FigureField
        {...props}
        name="colostrumUntil"
        label={t("form.waitingUntil")}
        place="firstColostrum"
      />
    );
  return null;
}
