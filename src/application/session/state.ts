import type { SessionRecord } from "../../core/notebook/record";
import type { Timeline } from "../../core/protocol/timeline";
import type { Session } from "../../core/session/session";

export type MassageState =
  | { readonly phase: "idle" }
  /** MULAI was pressed; the track is being loaded. */
  | { readonly phase: "starting" }
  | ActiveState
  | { readonly phase: "busy-elsewhere" };

/** Before any massage: what a page written ahead of time shows. */
export const noMassage: MassageState = { phase: "idle" };

export type ActiveState = {
  readonly phase: "on";
  readonly session: Session;
  readonly timeline: Timeline;
  /** Sounds of this massage that could not be used. */
  readonly lostClips: number;
  /** Kept when the massage has ended; null when there was nothing to keep. */
  readonly record: SessionRecord | null;
  /** True once the end is written down, or could not be. */
  readonly isSettled: boolean;
};
