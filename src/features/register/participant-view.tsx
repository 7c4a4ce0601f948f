import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import type { RegisterDesk } from "../../application/register/desk";
import type { Place } from "../../core/register/editing";
import { SLOTS } from "../../core/register/ids";
import type { Participant, RegisterRow } from "../../core/register/record";
import { studyRowOf } from "../../core/register/study-rows";
import { participantAmong } from "../../core/register/writing";
import { Button } from "../../ui/button/button";
import { Card } from "../../ui/card/card";
import { Page, Pane } from "../../ui/layout/layout";
import { PageTitle, Title } from "../../ui/words/words";
import { ChangeParticipant } from "./change-participant";
import { LeaveCard } from "./leave-card";
import { MeasurementCard } from "./measurement-card";
import { ParticipantFacts } from "./participant-facts";
import { ShelfCard } from "./shelf-card";
import { CohortCard } from "./steps/cohort-card";
import { TrailCard } from "./steps/trail-card";
import { useRegisterPlace, type Asked } from "./use-register-place";

export type ParticipantViewProps = {
  desk: RegisterDesk;
  rows: readonly RegisterRow[];
  id: string;
  /** The field that she was led to; null where she came by herself. */
  asked: Asked | null;
};

/** All that is kept of one participant, and what can be done with it. */
export function ParticipantView({ desk, rows, id, asked }: ParticipantViewProps) {
  const { t } = useTranslation("register");
  const { seeChecks } = useRegisterPlace();
  const [isChanging, setIsChanging] = useState(asked !== null && !isMeasured(asked.place));
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
      <ChangeParticipant
        desk={desk}
        rows={rows}
        participant={participant}
        place={asked?.place}
        onDone={() => setIsChanging(false)}
        onChanged={asked === null ? undefined : () => seeChecks(asked.list, true)}
      />
    );
  return (
    <Shown
      desk={desk}
      rows={rows}
      participant={participant}
      asked={asked}
      onChange={() => setIsChanging(true)}
    />
  );
}

const isMeasured = (place: Place): boolean => SLOTS.some((slot) => place.startsWith(slot));

type ShownProps = Omit<ParticipantViewProps, "id"> & {
  participant: Participant;
  onChange: () => void;
};

function Shown({ desk, rows, participant, asked, onChange }: ShownProps) {
  const { t } = useTranslation("register");
  const { seeChecks } = useRegisterPlace();
  const { trail, holds, corrections } = useMemo(
    () => studyRowOf(rows, participant),
    [rows, participant],
  );
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
        <TrailCard participant={participant} corrections={corrections} />
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
            asked={
              asked?.place.startsWith(slot) === true
                ? { place: asked.place, onDone: () => seeChecks(asked.list, true) }
                : null
            }
          />
        ))}
        <CohortCard desk={desk} rows={rows} participant={participant.id} />
        <ShelfCard desk={desk} participant={participant} />
        <LeaveCard desk={desk} rows={rows} participant={participant} />
      </Pane>
    </Page>
  );
}
