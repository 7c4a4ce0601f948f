import type { MotherRecord, NotebookRecord, RecordBase } from "../../core/notebook/record";
import type { Instant } from "../../core/time/instant";
import type { Persistence, StorageRoom } from "./ports";

/** Notes that lay in this phone's store and are gone from it, though nobody has taken them out of the notebook. */
export type LostNotes = {
  /** Those that are still in memory, in sight, and can be written again. */
  readonly records: readonly NotebookRecord[];
  /** How many lay behind the PIN, so that they are in nobody's memory. */
  readonly sealed: number;
  /** The PIN went with them: what is written again lies in the clear. */
  readonly hadPin: boolean;
};

export type NotebookState = {
  /**
   * "loading": what is shown is not yet all that may be read. "ready": all of it is there; while the notes are behind
   * their PIN that is the massage's side only. "slow": what keeps the notes has not answered yet, and is asked again.
   * "newer": an app of after this one keeps them. "unavailable": this phone keeps none now.
   */
  readonly status: "loading" | "ready" | "slow" | "newer" | "unavailable";
  readonly records: readonly NotebookRecord[];
  /** Rows that could not be read. They are left where they are. */
  readonly unreadable: number;
  /** True while something that is shown could not be kept yet. */
  readonly hasUnsaved: boolean;
  /** Whether that is for want of room. */
  readonly isFull: boolean;
  /** True after what was to be kept could not have been read back, until something else is kept. */
  readonly hasRefused: boolean;
  /** Null while all that was kept still lies in the store, as far as anyone knows. */
  readonly lost: LostNotes | null;
  /** When everything was deleted, while it can still be brought back. */
  readonly withdrawnAt: Instant | null;
  /** When a copy was taken in, while that can still be taken back. */
  readonly takenInAt: Instant | null;
  readonly persistence: Persistence;
  readonly room: StorageRoom;
};

/** Whether the notes could not be read: nobody knows what is among them. */
export const isUnread = ({ status }: Pick<NotebookState, "status">): boolean =>
  status === "slow" || status === "newer" || status === "unavailable";

/** Whether nothing was ever noted in it, as far as can surely be told. */
export const isBlank = (state: NotebookState): boolean =>
  state.status === "ready" &&
  state.records.length === 0 &&
  state.unreadable === 0 &&
  !state.hasUnsaved &&
  state.lost === null &&
  state.withdrawnAt === null &&
  state.takenInAt === null;

export const emptyNotebook: NotebookState = {
  status: "loading",
  records: [],
  unreadable: 0,
  hasUnsaved: false,
  isFull: false,
  hasRefused: false,
  lost: null,
  withdrawnAt: null,
  takenInAt: null,
  persistence: "unknown",
  room: "unknown",
};

type WithoutBase<Kind extends MotherRecord> = Kind extends MotherRecord
  ? Omit<Kind, keyof RecordBase>
  : never;

/** What a mother notes, before it has an id and a time of writing. */
export type NewEntry = WithoutBase<MotherRecord>;

/** Whether what was noted is on this phone for sure. */
export type Noted = { readonly id: string; readonly isKept: boolean };
