import type { LockRow, WrappedKey } from "../core/lock/lock-row";
import type { PlainRow, SealedRow } from "../core/lock/sealed-row";
import type { NotebookRecord, SessionRecord } from "../core/notebook/record";
import type { Result } from "../core/result";
import type { Buzz, SpokenEvent } from "../core/session/session";
import type { Sound as TrackSound } from "../core/track/splice";
import type { Timeline } from "../core/protocol/timeline";
import type { Language } from "../core/settings/settings";
import type { Instant } from "../core/time/instant";

/** Ends a subscription or a running device. */
export type Stop = () => void;

export type Clock = {
  /** Now, with the offset of this place. */
  readonly now: () => Instant;
  /** The moment when the clock of this place shows the time on the date, "2026-11-24" and "02:15"; null for none. */
  readonly at: (date: string, time: string) => Instant | null;
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

/** Reads lessons aloud. Each promise ends with the words, or when they are hushed. */
export type Narrator = {
  /** Whether this phone has a voice of this language that needs no network. */
  readonly canRead: (language: Language) => boolean;
  /** "unheard": the voice has not begun; nobody hushed it. */
  readonly read: (text: string, language: Language) => Promise<"read" | "hushed" | "unheard">;
  /** Plays recorded clips, one after the other. */
  readonly play: (clips: readonly string[]) => Promise<void>;
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
  /**
   * All of them or none. Resolves when they would outlive an empty battery. "other-lock": they are not sealed as the
   * lock that lies there now asks for.
   */
  readonly put: (rows: readonly Row[]) => Promise<Result<null, StoreFault | "other-lock">>;
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
  /** Looks anew whether there is a lock. */
  readonly look: () => Promise<void>;
  /** Seals for the lock that is known. Fails while the notes are locked. */
  readonly seal: (records: readonly NotebookRecord[]) => Promise<Result<readonly Row[], "locked">>;
  /** The rows in the clear; sealed ones are counted while they are locked. Looks anew whether there is a lock. */
  readonly open: (
    rows: readonly unknown[],
  ) => Promise<{ readonly rows: readonly unknown[]; readonly locked: number }>;
};

/** A key that seals the mother's notes. The key itself never shows. */
export type SealingKey = {
  readonly id: string;
  readonly seal: (row: PlainRow) => Promise<SealedRow>;
  /** The row as it was; null when it was altered, or is not of this key or this place. */
  readonly open: (row: SealedRow) => Promise<unknown>;
};

export type Cipher = {
  /** Makes a key, and wraps it in one that is derived from the PIN. */
  readonly create: (
    pin: string,
    keyId: string,
  ) => Promise<{ readonly key: SealingKey; readonly wrapped: WrappedKey }>;
  /** Null when it is not the PIN. */
  readonly unwrap: (pin: string, wrapped: WrappedKey) => Promise<SealingKey | null>;
};

export type LockedRows = { readonly lock: unknown; readonly rows: readonly unknown[] };

export type LockChange = {
  /** Undefined: no lock any more. */
  readonly lock: unknown;
  readonly rows: readonly Row[];
  /** A lock that may still be wanted by rows that it alone can open. */
  readonly keptLock?: LockRow | undefined;
  /** Destroys what was laid aside when everything was deleted: it lies in the clear. */
  readonly dropWithdrawn: boolean;
};

/** The lock beside the notebook's rows. Each function is one transaction over all tabs. */
export type LockStore = {
  readonly read: () => Promise<Result<LockedRows, StoreFault>>;
  /** Puts in the lock's place what is made of it; null leaves it. */
  readonly update: <T>(
    change: (lock: unknown) => { readonly lock: LockRow | null; readonly answer: T },
  ) => Promise<Result<T, StoreFault>>;
  /** Changes lock and rows together, all or nothing. False when `decide` gave null, and nothing was changed. */
  readonly rewrite: (
    decide: (now: LockedRows) => LockChange | null,
  ) => Promise<Result<boolean, StoreFault>>;
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

/** Hands a file to the phone, which puts it where its downloads lie. Whether it arrived is not told. */
export type FileSaver = {
  readonly save: (file: {
    readonly name: string;
    readonly type: string;
    readonly text: string;
  }) => void;
};

/** A file that someone chose. Nothing of it is read before `text`. */
export type PickedFile = {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly text: () => Promise<string>;
};

export type CalendarEvent = {
  /** The same for the same reminder, so that a calendar that gets it again need not show it twice. */
  readonly id: string;
  readonly at: Instant;
  readonly minutes: number;
  readonly title: string;
  readonly words: string;
};

export type CalendarWriter = {
  /** The text of a calendar file; each event rings when it begins. */
  readonly write: (
    events: readonly CalendarEvent[],
    writtenAt: Instant,
  ) => Promise<Result<string, "unavailable">>;
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
