import type { Timeline } from "../core/protocol/timeline";
import type { Sound } from "../core/session/session";
import type { Sound as TrackSound } from "../core/track/splice";
import type { PlayerEvent, Players, PreparedTrack, SessionPlayer, Stop } from "./ports";

/** Holds the one player of the massage, and changes it for a silent one when sound fails. */
export type Stage = {
  /** Loads the track of this axis, or falls back to silence. Loading the same axis twice waits for the first. */
  readonly load: (timeline: Timeline) => Promise<void>;
  readonly goSilent: (timeline: Timeline, atMs: number) => void;
  /** Changes to sound where the massage then stands; a track that comes when it is no longer wanted is let go. */
  readonly tryAudible: (timeline: Timeline, isWanted: () => boolean) => Promise<boolean>;
  readonly player: () => SessionPlayer | null;
  readonly sound: () => Sound;
  readonly lostClips: () => number;
  readonly positionMs: () => number;
  readonly seekTo: (ms: number) => void;
  readonly subscribe: (listener: (event: PlayerEvent) => void) => Stop;
  readonly clear: () => void;
};

type Loading = { readonly key: string; readonly ready: Promise<PreparedTrack | null> };

const keyOf = (timeline: Timeline, sound: TrackSound): string =>
  JSON.stringify([timeline.cues.map((cue) => cue.id), timeline.durationMs, sound]);

export function createStage(players: Players, trackSound: () => TrackSound): Stage {
  let loading: Loading | null = null;
  let player: SessionPlayer | null = null;
  let lost = 0;
  let stopListening: Stop = () => undefined;
  const listeners = new Set<(event: PlayerEvent) => void>();

  function put(next: SessionPlayer | null): void {
    stopListening();
    if (player !== next) player?.dispose();
    player = next;
    stopListening =
      next?.subscribe((event) => {
        for (const listener of listeners) listener(event);
      }) ?? (() => undefined);
  }

  /** Undefined when another axis was wanted meanwhile: then this one is let go. */
  async function prepare(timeline: Timeline): Promise<PreparedTrack | null | undefined> {
    const sound = trackSound();
    const key = keyOf(timeline, sound);
    if (loading?.key !== key) {
      put(null);
      loading = {
        key,
        ready: players.audible(timeline, sound).then((made) => (made.ok ? made.value : null)),
      };
    }
    const mine = loading;
    const prepared = await mine.ready;
    if (loading === mine) return prepared;
    prepared?.player.dispose();
    return undefined;
  }

  async function load(timeline: Timeline): Promise<void> {
    const prepared = await prepare(timeline);
    if (prepared === undefined) return;
    lost = prepared?.lost.length ?? 0;
    put(prepared?.player ?? players.silent(timeline));
  }

  function clear(): void {
    put(null);
    loading = null;
  }

  return {
    load,
    goSilent: (timeline, atMs) => {
      loading = null;
      const silent = players.silent(timeline);
      silent.seekTo(atMs);
      put(silent);
    },
    tryAudible: async (timeline, isWanted) => {
      loading = null;
      const made = await players.audible(timeline, trackSound());
      if (!made.ok) return false;
      if (!isWanted()) {
        made.value.player.dispose();
        return false;
      }
      made.value.player.seekTo(player?.positionMs() ?? 0);
      lost = made.value.lost.length;
      put(made.value.player);
      return true;
    },
    player: () => player,
    sound: () => (player?.kind === "audible" ? "audible" : "silent"),
    lostClips: () => lost,
    positionMs: () => player?.positionMs() ?? 0,
    seekTo: (ms) => player?.seekTo(ms),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clear,
  };
}
