import type { LockState } from "../../core/lock/lock-row";
import type { Result } from "../../core/result";
import type { Instant } from "../../core/time/instant";
import type { Stop } from "../devices";
import type { StoreFault } from "../storage";

/** A row as it lies in the store: a record, or one that is sealed. */
export type Row = { readonly id: string };

export type RecordStore = {
  readonly loadAll: () => Promise<Result<readonly unknown[], StoreFault>>;
  /** The rows with these ids that are there. */
  readonly load: (ids: readonly string[]) => Promise<Result<readonly unknown[], StoreFault>>;
  /**
   * All of them or none, in the place of those that they were made from. Resolves when they would outlive an empty
   * battery. "stale": another row lies there by now. "other-lock": they are not sealed as the lock that lies there now
   * asks for.
   *
   * @param made from these rows, as they lay in the store; a row that is not among them must not be there
   * @param undoableFrom given when all of them are to be taken back at once, later: since when
   */
  readonly put: (
    rows: readonly Row[],
    made: readonly unknown[],
    undoableFrom?: Instant,
  ) => Promise<Result<null, StoreFault | "other-lock" | "stale">>;
  /** Takes everything out of the notebook, its lock too, and lays it aside. */
  readonly withdrawAll: (at: Instant) => Promise<Result<null, StoreFault>>;
  /** When everything was laid aside; null when nothing is. */
  readonly withdrawnAt: () => Promise<Result<unknown, StoreFault>>;
  /** Puts what was laid aside back in its place; what was written since stays. */
  readonly bringAllBack: () => Promise<Result<null, StoreFault>>;
  /** Destroys what was laid aside. */
  readonly dropWithdrawn: () => Promise<Result<null, StoreFault>>;
  /** Since when rows can be taken back that were written so; undefined when none can. */
  readonly replacedAt: () => Promise<Result<unknown, StoreFault>>;
  /** Puts back what those rows have replaced, and takes away what was not there; what was changed since stays. */
  readonly putReplacedBack: () => Promise<Result<null, StoreFault>>;
  /** Destroys what those rows have replaced. */
  readonly dropReplaced: () => Promise<Result<null, StoreFault>>;
};

/** Seals the mother's notes before they are stored. Without a PIN it hands them through. */
export type RowGuard = {
  readonly state: () => LockState;
  readonly subscribe: (listener: () => void) => Stop;
  /** Looks anew whether there is a lock. */
  readonly look: () => Promise<void>;
  /** Seals for the lock that is known. Fails while the notes are locked. */
  readonly seal: (records: readonly Row[]) => Promise<Result<readonly Row[], "locked">>;
  /** The rows in the clear; sealed ones are counted while they are locked. Looks anew whether there is a lock. */
  readonly open: (
    rows: readonly unknown[],
  ) => Promise<{ readonly rows: readonly unknown[]; readonly locked: number }>;
};

/** What another tab of this phone has changed in the notebook. */
export type NotebookChange =
  | { readonly kind: "records"; readonly ids: readonly string[] }
  | { readonly kind: "all" };

export type Neighbours = {
  readonly tell: (change: NotebookChange) => void;
  readonly subscribe: (listener: (change: NotebookChange) => void) => Stop;
};

/** Whether the browser promised to keep what is stored. */
export type Persistence = "granted" | "refused" | "unknown";

/** Whether there is room for more notes. */
export type StorageRoom = "enough" | "nearly-full" | "unknown";

export type PhoneStorage = {
  readonly persistence: () => Promise<Persistence>;
  readonly askToPersist: () => Promise<Persistence>;
  readonly room: () => Promise<StorageRoom>;
};
