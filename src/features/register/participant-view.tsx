import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import { changeParticipant } from "../../application/register/acts";
import type { RegisterDesk } from "../../application/register/desk";
import { SLOTS } from "../../core/register/ids";
import type { Participant, RegisterRow } from "../../core/register/record";
import { studyRowOf } from "../../core/register/study-rows";
import { participantAmong } from "../../core/register/writing";
import { Button } from "../../ui/button/button";
import { Card } from "../../ui/card/card";
import { Page, Pane } from "../../ui/layout/layout";
import { PageTitle, Title } from "../../ui/words/words";
import { LeaveCard } from "./leave-card";
import { MeasurementCard } from "./measurement-card";
import { ParticipantFacts } from "./participant-facts";
import { ParticipantForm } from "./participant-form";
import { ShelfCard } from "./shelf-card";

export type ParticipantViewProps = {
  desk: RegisterDesk;
  rows: readonly RegisterRow[];
  id: string;
};

/** All that is kept of one participant, and what can be done with it. */
export function ParticipantView({ desk, rows, id }: ParticipantViewProps) {
  const { t } = useTranslation("register");
  const [isChanging, setIsChanging] = useState(false);
  const participant = participantAmong(rows, id);

  if (participant === null || participant.deletedAt !== null)
    return (
      <Page>
        <Pane>
          <PageTitle>{t("title")}</PageTitle>
          <p role="status">{t("person.gone")}</p>
        </Pane>
      </Page>
    );
  if (isChanging)
    return (
      <ParticipantForm
        id={id}
        rows={rows}
        standing={participant}
        onSave={(content) => changeParticipant(desk.register, id, content)}
        onDone={() => setIsChanging(false)}
        onCancel={() => setIsChanging(false)}
      />
    );
  return (
    <Shown desk={desk} rows={rows} participant={participant} onChange={() => setIsChanging(true)} />
  );
}

type ShownProps = Omit<ParticipantViewProps, "id"> & {
  participant: Participant;
  onChange: () => void;
};

function Shown({ desk, rows, participant, onChange }: ShownProps) {
  const { t } = useTranslation("register");
  const { trail, holds } = useMemo(() => studyRowOf(rows, participant), [rows, participant]);
  return (
    <Page>
      <Pane>
        <PageTitle>{participant.code}</PageTitle>
        <Card>
          <ParticipantFacts participant={participant} />
          <Button kind="secondary" full onClick={onChange}>
            {t("person.edit")}
          </Button>
        </Card>
      </Pane>
      <Pane last>
        <Title>{t("person.measurements")}</Title>
        {SLOTS.map((slot) => (
          <MeasurementCard
            key={slot}
            desk={desk}
            participant={participant.id}
            slot={slot}
            trail={trail[slot]}
            held={holds[slot]}
          />
        ))}
        <ShelfCard desk={desk} participant={participant} />
        <LeaveCard desk={desk} rows={rows} participant={participant} />
      </Pane>
    </Page>
  );
}
