import type { Clock } from "../../application/devices";
import type { Players, PreparedTrack } from "../../application/session/ports";
import { failure, success, type Result } from "../../core/result";
import type { Timeline } from "../../core/protocol/timeline";
import { spliceTrack, type TrackSound } from "../../core/track/splice";
import { createElementPlayer, sessionElement } from "./audio-element";
import { createSilentPlayer } from "./silent-player";
import { loadTrack } from "./track-loader";

export type PlayersOptions = {
  readonly clock: Clock;
  /** Base of the site, ending in a slash. */
  readonly base: string;
  readonly clipAddress: (clip: string) => string;
  /** Those of the clips that a midwife has spoken: they take the place of what lies at their address. */
  readonly spoken?: (clips: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;
};

/** Her voice lies on the phone; where the phone is that slow, the app's own speaks. In ms. */
const SPOKEN_WITHIN_MS = 2_000;
const unspoken: ReadonlyMap<string, Uint8Array> = new Map();

/** A clip that has not come by then is done without, in ms. From the phone's own cache it takes a few. */
const PATIENCE_MS = 8_000;

async function fetchClip(url: string): Promise<Uint8Array | null> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const response = await fetch(url, { signal: patience.signal });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    // Not cached and no network: the bed goes on in its place, and the screen says a sound is missing.
    return null;
  } finally {
    clearTimeout(timer);
  }
}

async function inTime(
  coming: Promise<ReadonlyMap<string, Uint8Array>>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const patience = new Promise<typeof unspoken>((resolve) => {
    setTimeout(() => resolve(unspoken), SPOKEN_WITHIN_MS);
  });
  return Promise.race([coming.catch(() => unspoken), patience]);
}

export function createPlayers({ clock, base, clipAddress, spoken }: PlayersOptions): Players {
  async function fetchClips(
    timeline: Timeline,
    sound: TrackSound,
  ): Promise<Readonly<Record<string, Uint8Array>>> {
    const wanted = new Set(timeline.cues.map((cue) => cue.clip));
    if (sound.bed === "breath") wanted.add("breath");
    if (sound.tick) wanted.add("tick");
    const hers = spoken === undefined ? unspoken : await inTime(spoken([...wanted]));
    const fetched = await Promise.all(
      [...wanted].map(
        async (clip) => [clip, hers.get(clip) ?? (await fetchClip(clipAddress(clip)))] as const,
      ),
    );
    return Object.fromEntries(
      fetched.flatMap(([clip, bytes]) => (bytes === null ? [] : [[clip, bytes] as const])),
    );
  }

  async function load(
    timeline: Timeline,
    sound: TrackSound,
  ): Promise<Result<PreparedTrack, "no-sound">> {
    const clips = await fetchClips(timeline, sound);
    if (Object.keys(clips).length === 0) return failure("no-sound");
    const track = spliceTrack(timeline, clips, sound);
    const element = sessionElement();
    const loaded = await loadTrack(element, track.bytes, base);
    if (!loaded.ok) return failure("no-sound");
    const player = createElementPlayer(element, timeline.durationMs, loaded.value);
    return success({ player, lost: track.unusable });
  }

  /** There is one element: tracks are loaded one after the other, or one would take the other's metadata for its own. */
  let queue: Promise<unknown> = Promise.resolve();

  return {
    audible: (timeline, sound) => {
      const loading = queue.then(() => load(timeline, sound));
      queue = loading.catch(() => undefined);
      return loading;
    },
    silent: (timeline) => createSilentPlayer(clock, timeline.durationMs),
  };
}
