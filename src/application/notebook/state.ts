import type { MotherRecord, NotebookRecord, RecordBase } from "../../core/notebook/record";
import type { Instant } from "../../core/time/instant";
import type { Persistence, StorageRoom } from "./ports";

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

export const emptyNotebook: NotebookState = {
  status: "loading",
  records: [],
  unreadable: 0,
  hasUnsaved: false,
  isFull: false,
  hasRefused: false,
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
