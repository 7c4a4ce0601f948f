import {
  decodeBundle,
  encodeBundle,
  type Bundle,
  type BundleFault,
} from "../../core/exchange/bundle";
import { noCopy, parseCopyMemory, type CopyMemory } from "../../core/notebook/copy-reminder";
import { newsIn } from "../../core/notebook/merge";
import { failure, success, type Result } from "../../core/result";
import { instantMs, type Instant } from "../../core/time/instant";
import type { Lock } from "../lock/lock";
import type { Merged, Notebook } from "../notebook/notebook";
import type { NotebookState } from "../notebook/state";
import type { Observable } from "../observable";
import type { Clock } from "../devices";
import type { FileSaver, PickedFile } from "./ports";
import { createObservable } from "../observable";
import { createOnce } from "../once";
import type { ValueStorage } from "../storage";
import { createStoredValue } from "../stored-value";

/** No notebook comes near it: twenty years of twins are 5 MB. A larger file is not even read. */
export const MOST_BYTES = 20_000_000;

/**
 * "locked": the mother's notes are behind their PIN. "not-kept": the phone could not keep what was in the file. The
 * others tell of the file. Whatever the reason, nothing was changed.
 */
export type RestoreFault = BundleFault | "too-big" | "locked" | "not-kept";

/** "unavailable": the notebook cannot be read now, and a copy would lack what is in it. */
export type SaveFault = "locked" | "unavailable";

/** Copies of the notebook as files, and what is remembered of them. */
export type Backup = Observable<CopyMemory> & {
  /** Hands a copy of everything to the phone. */
  readonly save: () => Promise<Result<null, SaveFault>>;
  /** Merges a copy into the notebook, all of it or nothing. */
  readonly restore: (file: PickedFile) => Promise<Result<Merged, RestoreFault>>;
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
  const remember = createStoredValue<CopyMemory>({
    storage: memory,
    value: state,
    isKept: createObservable(true),
    read: (stored) => (stored === undefined ? null : parseCopyMemory(stored)),
    write: (_lying, _now, next) => next,
  });

  const once = createOnce<Result<null, SaveFault>>(clock, ({ ok }) => ok);
  // A copy of a notebook that has become another is another copy.
  notebook.subscribe(once.forget);
  const isLocked = (): boolean => lock.get().state === "locked";

  /** A copy that holds all there is, is a copy of this notebook, wherever it was made. */
  const rememberFile = (madeAt: Instant): void =>
    remember((now) =>
      now.copiedAt === null || instantMs(now.copiedAt) < instantMs(madeAt)
        ? { ...now, copiedAt: madeAt }
        : now,
    );

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
        if (isWhole) remember((known) => ({ ...known, copiedAt: now }));
        return success(null);
      }),
    restore: async (file) => {
      if (file.size > MOST_BYTES) return failure("too-big");
      await opened(notebook);
      if (isLocked()) return failure("locked");
      const bundle = await read(file);
      if (!bundle.ok) return bundle;
      const merged = await notebook.merge(bundle.value.records);
      if (merged === null) return failure("not-kept");
      const { records } = notebook.get();
      if (newsIn(bundle.value.records, records).length === 0) rememberFile(bundle.value.madeAt);
      return success(merged);
    },
    putOff: () => remember((now) => ({ ...now, putOffAt: clock.now() })),
  };
}

async function read(file: PickedFile): Promise<Result<Bundle, BundleFault>> {
  try {
    return decodeBundle(await file.text());
  } catch {
    // It was taken away meanwhile, or its place does not answer.
    return failure("damaged");
  }
}

/** The notebook once its rows were read: a copy made before would lack them. One that could not be is tried again. */
async function opened(notebook: Notebook): Promise<NotebookState> {
  if (notebook.get().status === "unavailable") await notebook.retry();
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
