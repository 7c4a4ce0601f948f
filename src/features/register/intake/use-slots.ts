import { useMemo, useState } from "react";

import type { Pending } from "../../../core/register/hand-overs";
import { ROLES, SLOTS, type Role, type Slot } from "../../../core/register/ids";
import { proposalsOf } from "../../../core/register/proposal";
import type { Measurement, RegisterRow } from "../../../core/register/record";
import {
  emptySlot,
  readSlot,
  type SlotChoice,
  type SlotDraft,
  type SlotFault,
} from "../../../core/register/slot-draft";
import { trailsOf } from "../../../core/register/study-rows";
import type { MeasurementContent } from "../../../core/register/writing";

/** One of the two measurements, as it is shown and chosen. */
export type ShownSlot = {
  readonly choice: SlotChoice;
  readonly draft: SlotDraft;
  readonly faults: readonly SlotFault[];
  /** What holds already; null for nothing. */
  readonly held: Measurement | null;
  readonly onChange: (part: Partial<SlotDraft>) => void;
};

/** The two measurements that a hand-over proposes, and what is made of each. */
export function useSlots(rows: readonly RegisterRow[], { participant, told }: Pending) {
  const [role, setRole] = useState<Role>("bidan");
  const [isAsked, setIsAsked] = useState(false);
  const { trail, holds } = useMemo(() => trailsOf(rows, participant), [rows, participant]);
  const proposals = useMemo(() => proposalsOf(told), [told]);
  const choiceOf = (slot: Slot): SlotChoice => ({
    participant,
    slot,
    role,
    proposal: proposals[slot],
    amounts: told.amounts,
    isWritten: trail[slot].length > 0,
  });
  const [drafts, setDrafts] = useState<Readonly<Record<Slot, SlotDraft>>>(() => ({
    baseline: emptySlot(choiceOf("baseline")),
    "second-day": emptySlot(choiceOf("second-day")),
  }));
  const readings = SLOTS.map((slot) => readSlot(drafts[slot], choiceOf(slot)));

  return {
    role,
    setRole: (next: string) => setRole(ROLES.find((one) => one === next) ?? role),
    slots: SLOTS.map((slot, place): ShownSlot => ({
      choice: choiceOf(slot),
      draft: drafts[slot],
      faults: isAsked ? (readings[place]?.faults ?? []) : [],
      held: holds[slot],
      onChange: (part) => setDrafts((now) => ({ ...now, [slot]: { ...now[slot], ...part } })),
    })),
    /** What is to be written; only asked for once all of it can be read. */
    read: (): readonly MeasurementContent[] => readings.flatMap((one) => (one.ok ? one.value : [])),
    /** Shows what is missing; true where nothing is. */
    look: (): boolean => {
      setIsAsked(true);
      return readings.every(({ ok }) => ok);
    },
  };
}
