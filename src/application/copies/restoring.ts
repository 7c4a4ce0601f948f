import {
  decodeBundle,
  encodeBundle,
  type BundleFault,
  type ReadBundle,
} from "../../core/exchange/bundle";
import { isPackageText } from "../../core/midwife/package";
import type { Arrivals } from "../../core/exchange/arriving";
import { MOST_BYTES } from "../../core/exchange/limits";
import { notesOf, type KnownNotes } from "../../core/exchange/other-mother";
import { failure, success, type Result } from "../../core/result";
import type { Instant } from "../../core/time/instant";
import type { Lock } from "../lock/lock";
import type { Notebook } from "../notebook/notebook";
import { isUnread, type NotebookState } from "../notebook/state";
import type { Merged } from "../notebook/taking-in";
import { holdsAll } from "./copy-memory";
import type { PickedFile, ReceivedFiles } from "./ports";

/**
 * "locked": the mother's notes are behind their PIN. "not-kept": the phone could not keep what was in the file.
 * "unreachable": the file does not lie on this phone, or was taken away. The others tell of the file. Whatever the
 * reason, nothing was changed. "package": it is none of ours, but a midwife's; it was laid aside, to be opened where
 * packages are.
 */
export type RestoreFault =
  | BundleFault
  | "too-big"
  | "locked"
  | "not-kept"
  | "unreachable"
  | "package";

/** What was taken in. */
export type Restored = Merged & {
  readonly kind: "restored";
  /** How many records of the file this app cannot take; they were left in it. */
  readonly unreadable: number;
};

/** What must be answered before a file is taken in. Until then nothing is done. */
export type RestoreQuestion = {
  readonly kind: "asks";
  /** What is known of the notebook here and of the file, where that is perhaps another mother's. */
  readonly births: Arrivals["births"];
  /** How many notes would leave the list. */
  readonly removals: number;
  /** What is known of the notes of the file. */
  readonly notes: KnownNotes | null;
  /** Takes the file in. @param withRemovals whether what was deleted elsewhere goes here too */
  readonly take: (withRemovals: boolean) => Promise<Result<Restored, RestoreFault>>;
  /** Lays the file aside, to be taken into another notebook once that is open; false where this phone refused. */
  readonly layAside: () => Promise<boolean>;
};

/** Taking in what came from elsewhere. */
export type Restoring = {
  /**
   * Merges a copy into the notebook, all of it or nothing; asks first where it takes notes away or tells of another
   * birth. For ten minutes it can be taken back.
   *
   * @param isUnasked the file came from outside of the app, so that nobody here has chosen it: it always asks
   */
  readonly restore: (
    file: PickedFile,
    isUnasked?: boolean,
  ) => Promise<Result<Restored | RestoreQuestion, RestoreFault>>;
  /** The same for a notebook that came another way than by a file. */
  readonly receive: (
    bundle: ReadBundle,
  ) => Promise<Result<Restored | RestoreQuestion, RestoreFault>>;
};

export type RestoringPorts = {
  readonly notebook: Notebook;
  readonly lock: Pick<Lock, "get">;
  readonly received: Pick<ReceivedFiles, "keep">;
};

/** @param onCopy told when what was taken in proved to hold all there is: a copy of this notebook, made then */
export function createRestoring(
  { notebook, lock, received }: RestoringPorts,
  onCopy: (madeAt: Instant) => void,
): Restoring {
  const isLocked = (): boolean => lock.get().state === "locked";

  async function take(
    bundle: ReadBundle,
    withRemovals: boolean,
  ): Promise<Result<Restored, RestoreFault>> {
    const merged = await notebook.merge(bundle.records, withRemovals);
    if (merged === null) return failure(isLocked() ? "locked" : "not-kept");
    // What was deleted here by it can come back; of that it is no copy.
    if (merged.removed === 0 && holdsAll(bundle, notebook.get().records)) onCopy(bundle.madeAt);
    return success({ kind: "restored", ...merged, unreadable: bundle.unreadable });
  }

  async function faultHere(): Promise<"locked" | "not-kept" | null> {
    const { status } = await opened(notebook);
    if (isLocked()) return "locked";
    // Against notes that could not be read nobody can say what a copy would take away.
    return status === "ready" ? null : "not-kept";
  }

  /** Takes a notebook in, or asks first. */
  async function offer(
    bundle: ReadBundle,
    isUnasked: boolean,
  ): Promise<Result<Restored | RestoreQuestion, RestoreFault>> {
    const { births, removals } = notebook.arrivals(bundle.records);
    if (births === null && removals.length === 0 && !isUnasked) return take(bundle, true);
    return success({
      kind: "asks",
      births,
      removals: removals.length,
      notes: notesOf(bundle.records),
      take: (withRemovals) => take(bundle, withRemovals),
      layAside: () => received.keep(encodeBundle(bundle.records, bundle)),
    });
  }

  return {
    restore: async (file, isUnasked = false) => {
      if (file.size > MOST_BYTES) return failure("too-big");
      const fault = await faultHere();
      if (fault !== null) return failure(fault);
      const text = await textOf(file);
      if (text === null) return failure("unreachable");
      if (isPackageText(text)) return failure((await received.keep(text)) ? "package" : "not-kept");
      const bundle = decodeBundle(text);
      return bundle.ok ? offer(bundle.value, isUnasked) : bundle;
    },
    receive: async (bundle) => {
      const fault = await faultHere();
      return fault === null ? offer(bundle, false) : failure(fault);
    },
  };
}

/** Null where it was taken away meanwhile, or its place does not answer, as a cloud without signal. */
const textOf = (file: PickedFile): Promise<string | null> => file.text().catch(() => null);

/** The notebook once its rows were read: a copy made before would lack them. One that could not be is tried again. */
export async function opened(notebook: Notebook): Promise<NotebookState> {
  if (isUnread(notebook.get())) await notebook.retry();
  return new Promise((resolve) => {
    const stop = notebook.subscribe(settle);
    function settle(): void {
      if (notebook.get().status === "loading") return;
      stop();
      resolve(notebook.get());
    }
    settle();
  });
}
