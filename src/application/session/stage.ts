import type { Timeline } from "../../core/protocol/timeline";
import type { Audibility } from "../../core/session/session";
import type { TrackSound } from "../../core/track/splice";
import type { Stop } from "../devices";
import { createCurrentPlayer } from "./current-player";
import { keyOfPlan, type Plan } from "./plan";
import type { PlayerEvent, Players, PreparedTrack, SessionPlayer } from "./ports";

/** Holds the one player of the massage, and changes it for a silent one when sound fails. */
export type Stage = {
  /** Loads a track ahead of time. One that failed, or lacks sounds, is not held against the next try. */
  readonly prepare: (plan: Plan) => Promise<void>;
  /** Loads the track of this plan, or falls back to silence. Loading the same twice waits for the first. */
  readonly load: (plan: Plan) => Promise<void>;
  /** Whether the whole track of this plan is at hand. */
  readonly isLoaded: (plan: Plan) => boolean;
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

const keyOf = (plan: Plan, { bed, voice, tick }: TrackSound): string =>
  JSON.stringify([keyOfPlan(plan), bed, voice, tick]);

export function createStage(players: Players, trackSound: () => TrackSound): Stage {
  const current = createCurrentPlayer();
  let loading: Loading | null = null;
  let loadedKey: string | null = null;
  let lost = 0;

  function put(next: SessionPlayer | null, key: string | null = null): void {
    current.put(next);
    loadedKey = key;
  }

  /** A phone that cannot build the track at all still leads the massage, without sound. */
  const build = (timeline: Timeline, sound: TrackSound): Promise<PreparedTrack | null> =>
    players.audible(timeline, sound).then(
      (made) => (made.ok ? made.value : null),
      () => null,
    );

  async function load(plan: Plan): Promise<void> {
    const sound = trackSound();
    const key = keyOf(plan, sound);
    if (loading?.key !== key) {
      put(null);
      loading = { key, ready: build(plan.timeline, sound) };
    }
    const mine = loading;
    const prepared = await mine.ready;
    if (loading !== mine) {
      // Another axis was wanted meanwhile: this track is let go.
      prepared?.player.dispose();
      return;
    }
    lost = prepared?.lost.length ?? 0;
    if (prepared === null) put(players.silent(plan.timeline));
    else put(prepared.player, lost === 0 ? key : null);
  }

  async function tryAudible(timeline: Timeline, isWanted: () => boolean): Promise<boolean> {
    if (current.get()?.kind === "audible") return true;
    loading = null;
    const made = await build(timeline, trackSound());
    if (made === null) return false;
    if (!isWanted()) {
      made.player.dispose();
      return false;
    }
    made.player.seekTo(current.get()?.positionMs() ?? 0);
    lost = made.lost.length;
    put(made.player);
    return true;
  }

  return {
    prepare: async (plan) => {
      await load(plan);
      if (loadedKey === null) loading = null;
    },
    load,
    isLoaded: (plan) => loadedKey === keyOf(plan, trackSound()),
    goSilent: (timeline, atMs) => {
      loading = null;
      const silent = players.silent(timeline);
      silent.seekTo(atMs);
      put(silent);
    },
    tryAudible,
    player: current.get,
    sound: () => (current.get()?.kind === "audible" ? "audible" : "silent"),
    lostClips: () => lost,
    positionMs: () => current.get()?.positionMs() ?? 0,
    seekTo: (ms) => current.get()?.seekTo(ms),
    subscribe: current.subscribe,
    clear: () => {
      put(null);
      loading = null;
    },
  };
}
