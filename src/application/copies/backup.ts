import {
  decodeBundle,
  encodeBundle,
  type Bundle,
  type BundleFault,
} from "../../core/exchange/bundle";
import { parseCopyMemory, type CopyMemory } from "../../core/notebook/copy-reminder";
import { newsIn } from "../../core/notebook/merge";
import { failure, success, type Result } from "../../core/result";
import { instantMs, type Instant } from "../../core/time/instant";
import type { Merged, Notebook } from "../notebook/notebook";
import type { NotebookState } from "../notebook/state";
import { createObservable, type Observable } from "../observable";
import type { Clock } from "../devices";
import type { FileSaver, PickedFile } from "./ports";
import type { ValueStorage } from "../storage";

/** No notebook comes near it: twenty years of twins are 5 MB. A larger file is not even read. */
export const MOST_BYTES = 20_000_000;

/**
 * "locked": the mother's notes are behind their PIN. "not-kept": the phone could not keep what was in the file. The
 * others tell of the file. Whatever the reason, nothing was changed.
 */
export type RestoreFault = BundleFault | "too-big" | "locked" | "not-kept";

/** Copies of the notebook as files, and what is remembered of them. */
export type Backup = Observable<CopyMemory> & {
  /** Hands a copy of everything to the phone. */
  readonly save: () => Promise<Result<null, "locked">>;
  /** Merges a copy into the notebook, all of it or nothing. */
  readonly restore: (file: PickedFile) => Promise<Result<Merged, RestoreFault>>;
  /** The reminder was answered with "later". */
  readonly putOff: () => void;
};

export type BackupPorts = {
  readonly notebook: Notebook;
  readonly saver: FileSaver;
  readonly memory: ValueStorage;
  readonly clock: Clock;
  readonly appVersion: string;
};

/** Plain text, because Android refuses JSON over Bluetooth. The name says nothing of what is in it. */
const fileNameAt = (now: Instant): string =>
  `tetes-pertama-${now.slice(0, 10)}-${now.slice(11, 16).replace(":", "")}.txt`;

export function createBackup({ notebook, saver, memory, clock, appVersion }: BackupPorts): Backup {
  const state = createObservable(parseCopyMemory(memory.load()));

  /** Another tab may have remembered something since. What cannot be kept holds until the app is closed. */
  function remember(change: Partial<CopyMemory>): void {
    const stored = memory.load();
    const latest = stored === undefined ? state.get() : parseCopyMemory(stored);
    const next = { ...latest, ...change };
    memory.save(next);
    state.set(next);
  }

  /** A copy that holds all there is, is a copy of this notebook, wherever it was made. */
  function rememberFile(madeAt: Instant): void {
    const { copiedAt } = state.get();
    if (copiedAt === null || instantMs(copiedAt) < instantMs(madeAt))
      remember({ copiedAt: madeAt });
  }

  return {
    get: state.get,
    atStart: state.atStart,
    subscribe: state.subscribe,
    save: async () => {
      const { records, lock } = await opened(notebook);
      if (lock === "locked") return failure("locked");
      const now = clock.now();
      const text = encodeBundle(records, { madeAt: now, appVersion });
      saver.save({ name: fileNameAt(now), type: "text/plain", text });
      remember({ copiedAt: now });
      return success(null);
    },
    restore: async (file) => {
      if (file.size > MOST_BYTES) return failure("too-big");
      const { lock } = await opened(notebook);
      if (lock === "locked") return failure("locked");
      const bundle = await read(file);
      if (!bundle.ok) return bundle;
      const merged = await notebook.merge(bundle.value.records);
      if (merged === null) return failure("not-kept");
      const { records } = notebook.get();
      if (newsIn(bundle.value.records, records).length === 0) rememberFile(bundle.value.madeAt);
      return success(merged);
    },
    putOff: () => remember({ putOffAt: clock.now() }),
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

/** The notebook once its rows were read: a copy made before would lack them. */
const opened = (notebook: Notebook): Promise<NotebookState> =>
  new Promise((resolve) => {
    const stop = notebook.subscribe(settle);
    function settle(): void {
      if (notebook.get().status === "loading") return;
      stop();
      resolve(notebook.get());
    }
    settle();
  });
