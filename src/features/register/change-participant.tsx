import { useState } from "react";
import { useTranslation } from "react-i18next";

import { changeParticipant, takeRowBack } from "../../application/register/acts";
import type { RegisterDesk } from "../../application/register/desk";
import type { WriteFault } from "../../application/register/lying-parts";
import { alteredIn, overwrittenIn } from "../../core/register/correcting";
import type { Place } from "../../core/register/editing";
import type { Role } from "../../core/register/ids";
import type { Participant, RegisterRow } from "../../core/register/record";
import { studyRowOf } from "../../core/register/study-rows";
import type { ParticipantContent } from "../../core/register/writing";
import { success, type Result } from "../../core/result";
import { ParticipantForm } from "./participant-form";
import { useJustDone } from "./steps/just-done";

export type ChangeParticipantProps = {
  desk: RegisterDesk;
  rows: readonly RegisterRow[];
  participant: Participant;
  /** The field that she was led to, if she was. */
  place: Place | undefined;
  onDone: () => void;
  /** Where she goes on once it is kept; else to where she was. */
  onChanged: (() => void) | undefined;
};

/** Tells a participant anew: only what was altered here is written, and it can be taken back. */
export function ChangeParticipant({
  desk,
  rows,
  participant,
  place,
  onDone,
  onChanged,
}: ChangeParticipantProps) {
  const { t } = useTranslation("steps");
  const tell = useJustDone();
  const [id] = useState(desk.newId);
  const [opened] = useState(participant);

  // What somebody else has overwritten is said anew by saving it, also as it stands.
  const lost = overwrittenIn(opened, studyRowOf(rows, opened).corrections);
  const asked = place !== undefined && place in lost ? place : null;

  const save = async (
    content: ParticipantContent,
    { role }: { readonly role: Role },
  ): Promise<Written> => {
    const fields = alteredIn(opened, content, asked);
    if (Object.keys(fields).length === 0) return success(null);
    const written = await changeParticipant(desk.register, participant.id, fields, { id, role });
    if (written.ok)
      tell({
        message: t("done.changed", { code: participant.code }),
        undo: () => takeRowBack(desk.register, participant.id, id),
      });
    return written;
  };

  return (
    <ParticipantForm
      id={participant.id}
      rows={rows}
      standing={opened}
      place={place}
      onSave={save}
      onDone={onChanged ?? onDone}
      onCancel={onChanged ?? onDone}
    />
  );
}

type Written = Result<null, WriteFault>;
