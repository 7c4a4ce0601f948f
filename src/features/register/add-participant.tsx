import { useState } from "react";

import { addParticipant } from "../../application/register/acts";
import type { RegisterDesk } from "../../application/register/desk";
import type { RegisterRow } from "../../core/register/record";
import { ParticipantForm } from "./participant-form";
import { useRegisterPlace } from "./use-register-place";

export type AddParticipantProps = { desk: RegisterDesk; rows: readonly RegisterRow[] };

/** Writes down a participant who is new; another try after a fault is the same one. */
export function AddParticipant({ desk, rows }: AddParticipantProps) {
  const { open, leave } = useRegisterPlace();
  const [id] = useState(desk.newId);
  return (
    <ParticipantForm
      id={id}
      rows={rows}
      standing={null}
      onSave={(content) => addParticipant(desk.register, id, content)}
      onDone={() => open(id, true)}
      onCancel={leave}
    />
  );
}
