import type { Timeline } from "../../core/protocol/timeline";
import type { Audibility } from "../../core/session/session";
import type { TrackSound } from "../../core/track/splice";
import type { PlayerEvent, Players, PreparedTrack, SessionPlayer } from "./ports";
import type { Stop } from "../devices";

/** Holds the one player of the massage, and changes it for a silent one when sound fails. */
export type Stage = {
  /** Loads a track ahead of time. One that failed, or lacks sounds, is not held against the next try. */
  readonly prepare: (timeline: Timeline) => Promise<void>;
  /** Loads the track of this axis, or falls back to silence. Loading the same axis twice waits for the first. */
  readonly load: (timeline: Timeline) => Promise<void>;
  /** Whether the whole track of this axis is at hand. */
  readonly isLoaded: (timeline: Timeline) => boolean;
  readonly goSilent: (timeline: Timeline, atMs: number) => void;
  /** True when the sound is there, at the place where the silent player stands by then. */
  readonly tryAudible: (timeline: Timeline, isWanted: () => boolean) => Promise<boolean>;
  readonly player: () => SessionPlayer | null;
  readonly sound: () => Audibility;
  readonly lostClips: () => number;
  readonly positionMs: () => number;
  readonly seekTo: (ms: number) => void;
  readonly subscribe: (listener: (event: PlayerEvent) => void) => Stop;
  readonly clear: () => void;
};

type Loading = { readonly key: string; readonly ready: Promise<PreparedTrack | null> };

const keyOf = (timeline: Timeline, sound: TrackSound): string =>
  JSON.stringify([timeline.cues.map((cue) => cue.id), timeline.durationMs, sound]);

const nothing = (): void => undefined;

export function createStage(players: Players, trackSound: () => TrackSound): Stage {
  let loading: Loading | null = null;
  let loadedKey: string | null = null;
  let player: SessionPlayer | null = null;
  let lost = 0;
  let stopListening: Stop = nothing;
  const listeners = new Set<(event: PlayerEvent) => void>();

  function put(next: SessionPlayer | null, key: string | null = null): void {
    stopListening();
    if (player !== next) player?.dispose();
    player = next;
    loadedKey = key;
    const tell = (event: PlayerEvent): void => {
      for (const listener of listeners) listener(event);
    };
    stopListening = next?.subscribe(tell) ?? nothing;
  }

  /** A phone that cannot build the track at all still leads the massage, without sound. */
  const build = (timeline: Timeline, sound: TrackSound): Promise<PreparedTrack | null> =>
    players.audible(timeline, sound).then(
      (made) => (made.ok ? made.value : null),
      () => null,
    );

  async function load(timeline: Timeline): Promise<void> {
    const sound = trackSound();
    const key = keyOf(timeline, sound);
    if (loading?.key !== key) {
      put(null);
      loading = { key, ready: build(timeline, sound) };
    }
    const mine = loading;
    const prepared = await mine.ready;
    if (loading !== mine) {
      // Another axis was wanted meanwhile: this track is let go.
      prepared?.player.dispose();
      return;
    }
    lost = prepared?.lost.length ?? 0;
    if (prepared === null) put(players.silent(timeline));
    else put(prepared.player, lost === 0 ? key : null);
  }

  return {
    prepare: async (timeline) => {
      await load(timeline);
      if (loadedKey === null) loading = null;
    },
    load,
    isLoaded: (timeline) => loadedKey === keyOf(timeline, trackSound()),
    goSilent: (timeline, atMs) => {
      loading = null;
      const silent = players.silent(timeline);
      silent.seekTo(atMs);
      put(silent);
    },
    tryAudible: async (timeline, isWanted) => {
      if (player?.kind === "audible") return true;
      loading = null;
      const made = await build(timeline, trackSound());
      if (made === null) return false;
      if (!isWanted()) {
        made.player.dispose();
        return false;
      }
      made.player.seekTo(player?.positionMs() ?? 0);
      lost = made.lost.length;
      put(made.player);
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
    clear: () => {
      put(null);
      loading = null;
    },
  };
}
