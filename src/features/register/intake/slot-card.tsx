import { useTranslation } from "react-i18next";

import { asksWhy, othersOf, waysOf } from "../../../core/register/slot-draft";
import { AnswerGroup } from "../../../ui/choice/answer-group";
import { Card } from "../../../ui/card/card";
import { FieldFault } from "../../../ui/field/field";
import { Title } from "../../../ui/words/words";
import { ChoiceField } from "../choice-field";
import { useChoiceWords } from "../use-choice-words";
import { useMeasurementWords } from "../use-measurement-words";
import { OwnFigure } from "./own-figure";
import { ProposalWords } from "./proposal-words";
import { useNoteWords } from "./use-note-words";
import type { ShownSlot } from "./use-slots";

/** One of the two measurements: what is proposed and why, and what she makes of it. */
export function SlotCard({ choice, draft, faults, held, onChange }: ShownSlot) {
  const { t } = useTranslation(["intake", "register"]);
  const choices = useChoiceWords();
  const notes = useNoteWords();
  const measured = useMeasurementWords();
  const { slot, proposal, amounts } = choice;
  const title = `pilih-${slot}`;
  const isFaulty = (field: (typeof faults)[number]): boolean => faults.includes(field);

  return (
    <Card as="section" labelledBy={title}>
      <Title level={3} id={title}>
        {t(`register:measure.${slot}`)}
      </Title>
      {held !== null && <p>{t("slot.held", { amount: measured.amountOf(held) })}</p>}
      <ProposalWords proposal={proposal} />
      <AnswerGroup
        legend={t("slot.which")}
        name={`cara-${slot}`}
        value={draft.way === "" ? null : draft.way}
        onChange={(way) => onChange({ way })}
        answers={waysOf(choice).map((value) => ({ value, label: t(`slot.ways.${value}`) }))}
      />
      {isFaulty("way") && <FieldFault id={`${title}-belum`}>{t("slot.choose")}</FieldFault>}
      {draft.way === "other" && (
        <ChoiceField
          label={t("slot.other")}
          value={draft.other}
          answers={othersOf(proposal, amounts).map((amount) => ({
            value: amount.id,
            label: notes.lineOf(amount),
          }))}
          nothing={t("slot.otherNone")}
          error={isFaulty("other") ? t("slot.otherNeeded") : undefined}
          onChange={(other) => onChange({ other })}
        />
      )}
      {draft.way === "own" && <OwnFigure draft={draft} faults={faults} onChange={onChange} />}
      {asksWhy(draft, choice) && (
        <ChoiceField
          label={t("register:measure.why")}
          value={draft.why}
          answers={choices.why}
          error={isFaulty("why") ? t("register:measure.whyNeeded") : undefined}
          onChange={(why) => onChange({ why })}
        />
      )}
    </Card>
  );
}
