import { encodeBundle } from "../../core/exchange/bundle";
import {
  noCopy,
  withCopyMade,
  withCopySought,
  type CopyMemory,
} from "../../core/notebook/copy-reminder";
import { failure, success, type Result } from "../../core/result";
import { instantMs, type Instant } from "../../core/time/instant";
import type { Clock } from "../devices";
import { createObservable, type Observable } from "../observable";
import { createOnce } from "../once";
import type { ValueStorage } from "../storage";
import { createCopyMemory } from "./copy-memory";
import type { FileSaver } from "./ports";
import { createRestoring, opened, type Restoring, type RestoringPorts } from "./restoring";

/** "unavailable": the notebook cannot be read now, and a copy would lack what is in it. */
export type SaveFault = "locked" | "unavailable";

/** Copies of the notebook as files, and what is remembered of them. */
export type Backup = Observable<CopyMemory> &
  Restoring & {
    /** Hands a copy of everything to the phone. */
    readonly save: () => Promise<Result<null, SaveFault>>;
    /** Whether this browser can hand a copy to another app. */
    readonly canShare: () => boolean;
    /** Hands a copy of everything to an app that is chosen; false where none was. */
    readonly share: () => Promise<Result<boolean, SaveFault>>;
    /** Someone has looked for the last copy where downloads lie. */
    readonly seek: (isThere: boolean) => void;
    /** The reminder was answered with "later". */
    readonly putOff: () => void;
  };

export type BackupPorts = RestoringPorts & {
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
    ...createRestoring(ports, rememberFile),
    putOff: () => remember((now) => ({ ...now, putOffAt: clock.now() })),
  };
}
