import {
  decodeBundle,
  encodeBundle,
  type BundleFault,
  type ReadBundle,
} from "../../core/exchange/bundle";
import {
  noCopy,
  withCopyMade,
  withCopySought,
  type CopyMemory,
} from "../../core/notebook/copy-reminder";
import type { Arrivals } from "../../core/exchange/arriving";
import { failure, success, type Result } from "../../core/result";
import { instantMs, type Instant } from "../../core/time/instant";
import type { Lock } from "../lock/lock";
import type { Notebook } from "../notebook/notebook";
import type { Merged } from "../notebook/taking-in";
import { isUnread, type NotebookState } from "../notebook/state";
import type { Observable } from "../observable";
import type { Clock } from "../devices";
import { createCopyMemory, holdsAll } from "./copy-memory";
import type { FileSaver, PickedFile } from "./ports";
import { createObservable } from "../observable";
import { createOnce } from "../once";
import type { ValueStorage } from "../storage";

/** No notebook comes near it: twenty years of twins are 5 MB. A larger file is not even read. */
export const MOST_BYTES = 20_000_000;

/**
 * "locked": the mother's notes are behind their PIN. "not-kept": the phone could not keep what was in the file.
 * "unreachable": the file does not lie on this phone, or was taken away. The others tell of the file. Whatever the
 * reason, nothing was changed.
 */
export type RestoreFault = BundleFault | "too-big" | "locked" | "not-kept" | "unreachable";

/** What was taken in. */
export type Restored = Merged & {
  readonly kind: "restored";
  /** How many records of the file this app cannot take; they were left in it. */
  readonly unreadable: number;
};

/** What must be answered before a file is taken in. Until then nothing is done. */
export type RestoreQuestion = {
  readonly kind: "asks";
  /** The birth here and the one in the file, where they are two: perhaps it is another mother's notebook. */
  readonly births: Arrivals["births"];
  /** How many notes would leave the list. */
  readonly removals: number;
  /** Takes the file in. @param withRemovals whether what was deleted elsewhere goes here too */
  readonly take: (withRemovals: boolean) => Promise<Result<Restored, RestoreFault>>;
};

/** "unavailable": the notebook cannot be read now, and a copy would lack what is in it. */
export type SaveFault = "locked" | "unavailable";

/** Copies of the notebook as files, and what is remembered of them. */
export type Backup = Observable<CopyMemory> & {
  /** Hands a copy of everything to the phone. */
  readonly save: () => Promise<Result<null, SaveFault>>;
  /**
   * Merges a copy into the notebook, all of it or nothing; asks first where it takes notes away or tells of another
   * birth. For ten minutes it can be taken back.
   */
  readonly restore: (file: PickedFile) => Promise<Result<Restored | RestoreQuestion, RestoreFault>>;
  /** Whether this browser can hand a copy to another app. */
  readonly canShare: () => boolean;
  /** Hands a copy of everything to an app that is chosen; false where none was. */
  readonly share: () => Promise<Result<boolean, SaveFault>>;
  /** Someone has looked for the last copy where downloads lie. */
  readonly seek: (isThere: boolean) => void;
  /** The reminder was answered with "later". */
  readonly putOff: () => void;
};

export type BackupPorts = {
  readonly notebook: Notebook;
  readonly lock: Pick<Lock, "get">;
  readonly saver: FileSaver;
  readonly memory: ValueStorage;
  readonly clock: Clock;
  readonly appVersion: string;
};

/** Plain text, because Android refuses JSON over Bluetooth. The name says nothing of what is in it. */
const fileNameAt = (now: Instant): string =>
  `tetes-pertama-${now.slice(0, 10)}-${now.slice(11, 16).replace(":", "")}.txt`;

export function createBackup(ports: BackupPorts): Backup {
  const { notebook, lock, saver, memory, clock, appVersion } = ports;
  const state = createObservable<CopyMemory>(noCopy);
  const remember = createCopyMemory(memory, state);

  const once = createOnce<Result<null, SaveFault>>(clock, ({ ok }) => ok);
  // A copy of a notebook that has become another is another copy.
  notebook.subscribe(once.forget);
  const isLocked = (): boolean => lock.get().state === "locked";

  /** A copy that holds all there is, is a copy of this notebook, wherever it was made. */
  const rememberFile = (madeAt: Instant): void =>
    remember((now) =>
      now.copiedAt === null || instantMs(now.copiedAt) < instantMs(madeAt)
        ? { copiedAt: madeAt, putOffAt: now.putOffAt }
        : now,
    );

  async function take(
    bundle: ReadBundle,
    withRemovals: boolean,
  ): Promise<Result<Restored, RestoreFault>> {
    const merged = await notebook.merge(bundle.records, withRemovals);
    if (merged === null) return failure(isLocked() ? "locked" : "not-kept");
    // What was deleted here by it can come back; of that it is no copy.
    if (merged.removed === 0 && holdsAll(bundle, notebook.get().records))
      rememberFile(bundle.madeAt);
    return success({ kind: "restored", ...merged, unreadable: bundle.unreadable });
  }

  return {
    ...state,
    save: () =>
      once.act("save", async () => {
        const { status, records } = await opened(notebook);
        if (isLocked()) return failure("locked");
        const isWhole = status === "ready";
        if (!isWhole && records.length === 0) return failure("unavailable");
        const now = clock.now();
        const text = encodeBundle(records, { madeAt: now, appVersion });
        saver.save({ name: fileNameAt(now), type: "text/plain", text });
        // Where nothing can be stored, what was noted since is saved all the same; it is no copy of the notebook.
        if (isWhole) remember((known) => withCopyMade(known, now));
        return success(null);
      }),
    canShare: saver.canShare,
    share: async () => {
      const { records } = await opened(notebook);
      if (isLocked()) return failure("locked");
      const now = clock.now();
      const text = encodeBundle(records, { madeAt: now, appVersion });
      const isShared = await saver.share({ name: fileNameAt(now), type: "text/plain", text });
      if (isShared) remember((known) => withCopySought(withCopyMade(known, now), true));
      return success(isShared);
    },
    seek: (isThere) => remember((known) => withCopySought(known, isThere)),
    restore: async (file) => {
      if (file.size > MOST_BYTES) return failure("too-big");
      const { status } = await opened(notebook);
      if (isLocked()) return failure("locked");
      // Against notes that could not be read nobody can say what a copy would take away.
      if (status !== "ready") return failure("not-kept");
      const bundle = await read(file);
      if (!bundle.ok) return bundle;
      const { births, removals } = notebook.arrivals(bundle.value.records);
      if (births === null && removals.length === 0) return take(bundle.value, true);
      return success({
        kind: "asks",
        births,
        removals: removals.length,
        take: (withRemovals) => take(bundle.value, withRemovals),
      });
    },
    putOff: () => remember((now) => ({ ...now, putOffAt: clock.now() })),
  };
}

async function read(file: PickedFile): Promise<Result<ReadBundle, BundleFault | "unreachable">> {
  const text = await file.text().catch(() => null);
  // It was taken away meanwhile, or its place does not answer, as a cloud without signal.
  return text === null ? failure("unreachable") : decodeBundle(text);
}

/** The notebook once its rows were read: a copy made before would lack them. One that could not be is tried again. */
async function opened(notebook: Notebook): Promise<NotebookState> {
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
