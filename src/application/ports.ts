import type { NotebookRecord, SessionRecord } from "../core/notebook/record";
import type { Result } from "../core/result";
import type { Buzz, SpokenEvent } from "../core/session/session";
import type { Sound as TrackSound } from "../core/track/splice";
import type { Timeline } from "../core/protocol/timeline";
import type { Instant } from "../core/time/instant";

/** Ends a subscription or a running device. */
export type Stop = () => void;

export type Clock = {
  /** Now, with the offset of this place. */
  readonly now: () => Instant;
  /** Milliseconds that only ever grow while the page is awake. */
  readonly monotonicMs: () => number;
  /** Calls back about every `ms`; a sleeping page may be called late or not at all. */
  readonly every: (ms: number, callback: () => void) => Stop;
};

export type Chance = { readonly newId: () => string };

export type PlayerEvent =
  | { readonly type: "position" }
  | { readonly type: "paused-outside" }
  | { readonly type: "resumed-outside" }
  | { readonly type: "ended" }
  | { readonly type: "failed" };

/** Plays one massage. Its position is the session's clock. */
export type SessionPlayer = {
  readonly kind: "audible" | "silent";
  readonly play: () => Promise<Result<null, "refused">>;
  readonly pause: () => void;
  readonly seekTo: (ms: number) => void;
  readonly positionMs: () => number;
  readonly subscribe: (listener: (event: PlayerEvent) => void) => Stop;
  readonly dispose: Stop;
};

/** A clip that could not be used: the bed goes on in its place. */
export type LostClip = { readonly clip: string };

export type PreparedTrack = {
  readonly player: SessionPlayer;
  readonly lost: readonly LostClip[];
};

export type Players = {
  /** Builds the track of a massage and loads it. Fails when this phone cannot play it in any way. */
  readonly audible: (
    timeline: Timeline,
    sound: TrackSound,
  ) => Promise<Result<PreparedTrack, "no-sound">>;
  readonly silent: (timeline: Timeline) => SessionPlayer;
};

/** Says a short line outside the track. Silence is no failure. */
export type Speaker = {
  readonly say: (clip: SpokenEvent | "sound-test") => Promise<boolean>;
  /** Ends what is being said, before the track speaks. */
  readonly hush: () => void;
};

export type Vibrator = {
  readonly canVibrate: boolean;
  readonly buzz: (buzz: Buzz) => void;
};

/** "refused": the phone said no. "lost": it was held and taken away. */
export type ScreenLockState = "off" | "held" | "refused" | "lost";

export type ScreenLock = {
  readonly take: () => void;
  readonly release: () => void;
  readonly state: () => ScreenLockState;
  readonly subscribe: (listener: () => void) => Stop;
};

export type PageEvent = "hidden" | "visible" | "frozen" | "resumed";

export type PageLife = { readonly subscribe: (listener: (event: PageEvent) => void) => Stop };

export type MediaAction = "play" | "pause" | "previous" | "next";

/** The controls on the lock screen and on headphones. */
export type MediaControls = {
  readonly show: (words: { readonly title: string; readonly artist: string }) => void;
  readonly showProgress: (progress: {
    readonly playing: boolean;
    readonly positionMs: number;
    readonly durationMs: number;
  }) => void;
  readonly onAction: (listener: (action: MediaAction) => void) => Stop;
  readonly clear: () => void;
};

/** One massage at a time on this phone, over all tabs. */
export type SessionGate = {
  readonly enter: () => Promise<Result<Stop, "busy">>;
  readonly isBusy: () => Promise<boolean>;
};

export type StoreFault = "unavailable" | "full";

/** `record` is null when there was nothing to keep. `isSafe`: nothing of the massage would be lost with the snapshot. */
export type KeptSession = { readonly record: SessionRecord | null; readonly isSafe: boolean };

export type SnapshotStore = {
  readonly load: () => Promise<Result<unknown, StoreFault>>;
  readonly save: (snapshot: unknown) => Promise<Result<null, StoreFault>>;
  readonly clear: () => Promise<Result<null, StoreFault>>;
  /** Puts away what cannot be read, without destroying it. */
  readonly setAside: () => Promise<Result<null, StoreFault>>;
};

export type RecordStore = {
  readonly loadAll: () => Promise<Result<readonly unknown[], StoreFault>>;
  /** The rows with these ids that are there. */
  readonly load: (ids: readonly string[]) => Promise<Result<readonly unknown[], StoreFault>>;
  /** All of them or none. Resolves when they would outlive an empty battery. */
  readonly put: (rows: readonly Row[]) => Promise<Result<null, StoreFault>>;
  /** Takes everything out of the notebook, its lock too, and lays it aside. */
  readonly withdrawAll: (at: Instant) => Promise<Result<null, StoreFault>>;
  /** When everything was laid aside; null when nothing is. */
  readonly withdrawnAt: () => Promise<Result<unknown, StoreFault>>;
  /** Puts what was laid aside back in its place; what was written since stays. */
  readonly bringAllBack: () => Promise<Result<null, StoreFault>>;
  /** Destroys what was laid aside. */
  readonly dropWithdrawn: () => Promise<Result<null, StoreFault>>;
};

/** A row as it lies in the store: a record, or one that is sealed. */
export type Row = { readonly id: string };

/** Whether the mother's notes are behind a PIN, and whether it was given. */
export type LockState = "none" | "locked" | "open";

/** Seals the mother's notes before they are stored. Without a PIN it hands them through. */
export type RowGuard = {
  readonly state: () => LockState;
  readonly subscribe: (listener: () => void) => Stop;
  /** Fails while the notes are locked. */
  readonly seal: (records: readonly NotebookRecord[]) => Promise<Result<readonly Row[], "locked">>;
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

export type SettingsStorage = {
  readonly load: () => unknown;
  readonly save: (settings: unknown) => Result<null, StoreFault>;
};

/** Whether the browser promised to keep what is stored. */
export type Persistence = "granted" | "refused" | "unknown";

/** Whether there is room for more notes. */
export type StorageRoom = "enough" | "nearly-full" | "unknown";

export type StorageKeeper = {
  readonly persistence: () => Promise<Persistence>;
  readonly askToPersist: () => Promise<Persistence>;
  readonly room: () => Promise<StorageRoom>;
};

export type UpdateState = {
  /** A new version waits to be taken. */
  readonly waiting: boolean;
  /** Whether every page and sound is kept on this phone; "none" where the browser cannot keep them. */
  readonly offline: "saving" | "ready" | "none";
};

export type InstallWay =
  /** Runs as an installed app already. */
  | "installed"
  /** The browser can ask by itself. */
  | "prompt"
  /** By hand, over the share menu of iPhones and iPads. */
  | "ios"
  /** By hand, over the browser's menu. */
  | "menu";
