import type { Clock, Stop } from "../../src/application/devices";
import type {
  LostClip,
  PlayerEvent,
  Players,
  PreparedTrack,
  SessionPlayer,
} from "../../src/application/session/ports";
import type { Timeline } from "../../src/core/protocol/timeline";
import { failure, success, type Result } from "../../src/core/result";
import { held } from "./settled";

/** A player whose position is the fake clock: it moves only while it plays. */
export type FakePlayer = SessionPlayer & {
  readonly timeline: Timeline;
  readonly isPlaying: () => boolean;
  readonly isDisposed: () => boolean;
  readonly emit: (event: PlayerEvent) => void;
  /** A call comes in: the phone stops the sound, and says so. */
  readonly pauseFromOutside: () => void;
  /** The call is over: the phone goes on by itself, and says so. */
  readonly resumeFromOutside: () => void;
  /** The sound breaks: it stands still at zero, and says so. */
  readonly breakDown: () => void;
};

/** A track tells where it is about as often as browsers do. */
const TELLS_EVERY_MS = 250;

type PlayAnswer = () => Promise<Result<null, "refused">>;

function createFakePlayer(
  kind: SessionPlayer["kind"],
  timeline: Timeline,
  clock: Clock,
  answerPlay: PlayAnswer,
): FakePlayer {
  const listeners = new Set<(event: PlayerEvent) => void>();
  let baseMs = 0;
  let playingSinceMs: number | null = null;
  let isDisposed = false;
  let stopTelling: Stop = () => undefined;

  const positionMs = (): number => {
    const ranMs = playingSinceMs === null ? 0 : clock.monotonicMs() - playingSinceMs;
    return Math.min(baseMs + ranMs, timeline.durationMs);
  };
  const emit = (event: PlayerEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const halt = (): void => {
    playingSinceMs = null;
    stopTelling();
    stopTelling = () => undefined;
  };
  const stand = (): void => {
    baseMs = positionMs();
    halt();
  };
  const run = (): void => {
    if (isDisposed || playingSinceMs !== null) return;
    playingSinceMs = clock.monotonicMs();
    if (kind === "audible")
      stopTelling = clock.every(TELLS_EVERY_MS, () => emit({ type: "position" }));
  };

  return {
    kind,
    timeline,
    play: async () => {
      if (kind === "silent") run();
      const answer = await answerPlay();
      if (answer.ok) run();
      return answer;
    },
    pause: stand,
    seekTo: (ms) => {
      baseMs = ms;
      if (playingSinceMs !== null) playingSinceMs = clock.monotonicMs();
    },
    positionMs,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => {
      baseMs = 0;
      halt();
      isDisposed = true;
      listeners.clear();
    },
    isPlaying: () => playingSinceMs !== null,
    isDisposed: () => isDisposed,
    emit,
    pauseFromOutside: () => {
      stand();
      emit({ type: "paused-outside" });
    },
    resumeFromOutside: () => {
      run();
      emit({ type: "resumed-outside" });
    },
    breakDown: () => {
      baseMs = 0;
      halt();
      emit({ type: "failed" });
    },
  };
}

export type FakePlayers = Players & {
  readonly audibleMade: readonly FakePlayer[];
  readonly silentMade: readonly FakePlayer[];
  /** This phone cannot play the track in any way, or can again. */
  readonly setSound: (canSound: boolean) => void;
  /** What the phone answers when the audible track is asked to play. */
  readonly answerPlay: (answer: PlayAnswer) => void;
  readonly loseClips: (lost: readonly LostClip[]) => void;
  /** The next track takes its time: it is there when `arrive` is called. */
  readonly holdNextLoad: () => { readonly arrive: () => void };
};

export const playAllowed: PlayAnswer = async () => success(null);
export const playRefused: PlayAnswer = async () => failure("refused");

export function createFakePlayers(clock: Clock): FakePlayers {
  const audibleMade: FakePlayer[] = [];
  const silentMade: FakePlayer[] = [];
  const holds: Promise<void>[] = [];
  let canSound = true;
  let lostClips: readonly LostClip[] = [];
  let answer = playAllowed;

  return {
    audibleMade,
    silentMade,
    setSound: (can) => {
      canSound = can;
    },
    answerPlay: (next) => {
      answer = next;
    },
    loseClips: (lost) => {
      lostClips = lost;
    },
    holdNextLoad: () => {
      const { promise, arrive } = held<void>();
      holds.push(promise);
      return { arrive: () => arrive() };
    },
    audible: async (timeline): Promise<Result<PreparedTrack, "no-sound">> => {
      await holds.shift();
      if (!canSound) return failure("no-sound");
      const player = createFakePlayer("audible", timeline, clock, () => answer());
      audibleMade.push(player);
      return success({ player, lost: lostClips });
    },
    silent: (timeline) => {
      const player = createFakePlayer("silent", timeline, clock, playAllowed);
      silentMade.push(player);
      return player;
    },
  };
}
