import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useServices } from "../../../access/services-context";
import { settle } from "../../../application/register/acts";
import type { RegisterDesk } from "../../../application/register/desk";
import { draftOf, emptyParticipant } from "../../../core/register/draft";
import type { Waiting } from "../../../core/register/hand-overs";
import type { RegisterRow } from "../../../core/register/record";
import { contentTold, draftTold } from "../../../core/register/told-draft";
import { Card } from "../../../ui/card/card";
import { Page, Pane } from "../../../ui/layout/layout";
import { PageTitle, Title } from "../../../ui/words/words";
import { ChoiceField } from "../choice-field";
import { ParticipantForm } from "../participant-form";
import { useChoiceWords } from "../use-choice-words";
import { RefuseCard } from "./refuse-card";
import { SlotCard } from "./slot-card";
import { useSlots } from "./use-slots";

export type HandOverFormProps = {
  desk: RegisterDesk;
  rows: readonly RegisterRow[];
  /** Null for one that was taken or refused, here or in another window. */
  waiting: Waiting | null;
  onTaken: (code: string) => void;
  onLeave: () => void;
};

/** A hand-over that is looked at: whose it is, her yes, and which of its amounts are the two measurements. */
export function HandOverForm({ waiting, ...rest }: HandOverFormProps) {
  const { t } = useTranslation("intake");
  // What was first seen stays under her fingers, also where something newer comes in meanwhile.
  const [first] = useState(waiting);
  const [isTaking, setIsTaking] = useState(false);
  if (first === null || (waiting === null && !isTaking))
    return (
      <Page>
        <Pane>
          <PageTitle>{t("form.title")}</PageTitle>
          <p role="status">{t("form.gone")}</p>
        </Pane>
      </Page>
    );
  return <Shown {...rest} {...first} onTaking={setIsTaking} />;
}

type ShownProps = Omit<HandOverFormProps, "waiting"> &
  Waiting & { onTaking: (isTaking: boolean) => void };

function Shown({ desk, rows, handOver, participant, onTaking, onTaken, onLeave }: ShownProps) {
  const { t } = useTranslation("intake");
  const { clock } = useServices();
  const choices = useChoiceWords();
  const { told } = handOver;
  const [begun] = useState(() =>
    draftTold(
      participant === null ? emptyParticipant : draftOf(participant, clock.wall),
      told,
      clock.wall,
    ),
  );
  const { slots, role, setRole, read, look } = useSlots(rows, handOver);

  return (
    <ParticipantForm
      id={handOver.participant}
      rows={rows}
      standing={participant}
      begun={begun}
      title={participant === null ? t("form.title") : t("form.titleOf", { code: participant.code })}
      foot={<RefuseCard desk={desk} handOver={handOver} onRefused={onLeave} />}
      onAsk={look}
      onSave={async (content, { draft }) => {
        const isBirthAsTold =
          draft.bornDate === begun.bornDate && draft.bornTime === begun.bornTime;
        onTaking(true);
        const written = await settle(desk.register, handOver, {
          content: contentTold(content, told, { standing: participant, isBirthAsTold }),
          role,
          measured: read(),
        });
        if (written.ok) onTaken(content.code);
        else onTaking(false);
        return written;
      }}
      onDone={() => undefined}
      onCancel={onLeave}
    >
      <Title>{t("form.measurements")}</Title>
      {slots.map((slot) => (
        <SlotCard key={slot.choice.slot} {...slot} />
      ))}
      <Card>
        <ChoiceField
          label={t("form.role")}
          value={role}
          answers={choices.role}
          nothing={null}
          onChange={setRole}
        />
      </Card>
    </ParticipantForm>
  );
}
