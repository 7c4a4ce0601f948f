import type { SessionRecord } from "../../core/notebook/record";
import type { Timeline } from "../../core/protocol/timeline";
import type { Result } from "../../core/result";
import type { Audibility } from "../../core/session/schemas";
import type { Buzz, SpokenEvent } from "../../core/session/session";
import type { TrackSound } from "../../core/track/splice";
import type { Stop } from "../devices";
import type { StoreFault } from "../storage";

export type PlayerEvent =
  | { readonly type: "position" }
  | { readonly type: "paused-outside" }
  | { readonly type: "resumed-outside" }
  | { readonly type: "ended" }
  | { readonly type: "failed" };

/** Plays one massage. Its position is the session's clock. */
export type SessionPlayer = {
  readonly kind: Audibility;
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

/** What sound comes out of: a loudspeaker, headphones, a sound card. */
export type SoundOutput = {
  /** False only where the browser tells of what is there, and tells of nothing any more. */
  readonly isThere: () => Promise<boolean>;
  /** Something was plugged in or pulled out; not every browser tells. */
  readonly onChange: (listener: () => void) => Stop;
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

/**
 * `record` is null when there was nothing to keep. `isSafe`: nothing of the massage would be lost with the snapshot.
 * `whenSafe` comes when that is so: where it could not be kept at once, after it was tried again.
 */
export type KeptSession = {
  readonly record: SessionRecord | null;
  readonly isSafe: boolean;
  readonly whenSafe: Promise<void>;
};

export type SnapshotStore = {
  readonly load: () => Promise<Result<unknown, StoreFault>>;
  readonly save: (snapshot: unknown) => Promise<Result<null, StoreFault>>;
  readonly clear: () => Promise<Result<null, StoreFault>>;
  /** Puts away what cannot be read, without destroying it. */
  readonly setAside: () => Promise<Result<null, StoreFault>>;
};
