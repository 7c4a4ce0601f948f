import { cuesBetween } from "../protocol/position";
import type { Cue, Timeline } from "../protocol/timeline";
import type { Instant } from "../time/instant";
import {
  MOST_INTERRUPTIONS,
  type Buzz,
  type Interruption,
  type PauseCause,
  type SessionEffect,
  type SessionFacts,
} from "./session";

/** A running massage is written down at least this often, in ms of its own axis. */
export const SNAPSHOT_EVERY_MS = 5_000;

/** `facts` is the same object when nothing moved. */
type Progress = {
  readonly facts: SessionFacts;
  readonly effects: readonly SessionEffect[];
};

/**
 * Moves a running massage to a later place on its axis. The track goes on while the page sleeps, so a long step
 * is time under her thumbs like any other; a step back counts nothing.
 */
export function advanceClock(
  session: SessionFacts,
  positionMs: number,
  timeline: Timeline,
): Progress {
  const fromMs = session.positionMs;
  const toMs = Math.min(Math.max(positionMs, 0), timeline.durationMs);
  if (toMs === fromMs) return { facts: session, effects: [] };
  if (toMs < fromMs) return { facts: { ...session, positionMs: toMs }, effects: [] };
  const passed = cuesBetween(timeline, fromMs, toMs);
  const isDue =
    passed.length > 0 ||
    Math.floor(fromMs / SNAPSHOT_EVERY_MS) !== Math.floor(toMs / SNAPSHOT_EVERY_MS);
  return {
    facts: { ...session, positionMs: toMs, activeMs: addActive(session, toMs, timeline) },
    effects: [...buzzesOf(passed), ...(isDue ? [{ type: "remember" as const }] : [])],
  };
}

function addActive(session: SessionFacts, toMs: number, timeline: Timeline): readonly number[] {
  const rounds = timeline.segments.filter((segment) => segment.kind === "round");
  return session.activeMs.map((activeMs, index) => {
    const round = rounds[index];
    if (round === undefined) return activeMs;
    const inside = Math.min(toMs, round.endMs) - Math.max(session.positionMs, round.startMs);
    return activeMs + Math.max(0, inside);
  });
}

const BUZZ_OF_CLIP: Readonly<Record<string, Buzz>> = {
  "bell-start": "start",
  "bell-rest": "rest",
  "bell-resume": "resume",
  "bell-end": "end",
  "ten-seconds-then-rest": "soon",
  "ten-seconds-then-ask": "soon",
  "ten-seconds-then-done": "soon",
  "ten-seconds-go-on": "soon",
};

/** Only the last one is felt when several fell into one step: a phone that wakes up must not rattle. */
function buzzesOf(passed: readonly Cue[]): readonly SessionEffect[] {
  const buzzes = passed.flatMap((cue) => BUZZ_OF_CLIP[cue.clip] ?? []);
  return buzzes.slice(-1).map((buzz) => ({ type: "buzz", buzz }));
}

/** The breaks so far with one more; `until` is null while it lasts. */
export const withBreak = (
  { interruptions }: SessionFacts,
  one: Interruption,
): readonly Interruption[] => [...interruptions, one].slice(-MOST_INTERRUPTIONS);

/** The breaks so far with one that begins now. */
export const withOpenBreak = (
  session: SessionFacts,
  cause: PauseCause,
  now: Instant,
): readonly Interruption[] =>
  withBreak(session, { cause, atMs: session.positionMs, from: now, until: null });
