import { MINUTE_MS } from "../time/spans";
import type { Interval, Protocol } from "./protocol";
import { paceFaults } from "./pace";
import type { Cue, Timeline } from "./timeline";

type Rest = Extract<Interval, { readonly kind: "rest" }>;

const HALF_MINUTE_MS = MINUTE_MS / 2;

/** Silence that must stand between two sounds, in ms, so that one never cuts the other short. */
export const CLEAR_MS = 500;

/**
 * What is wrong with an axis, in plain words for whoever edits a protocol; empty when it may be used.
 * Segments must tile the axis, every sound must lie in its segment and end clear of the next one, and nobody may be
 * left without a sound for long, nor be talked to without a pause.
 */
export const timelineFaults = (timeline: Timeline): readonly string[] => [
  ...segmentFaults(timeline),
  ...timeline.cues.flatMap((cue) => placeFaults(timeline, cue)),
  ...timeline.cues.flatMap((cue, index) => gapFaults(cue, timeline.cues[index + 1])),
  ...paceFaults(timeline),
];

/** What is wrong with a protocol's own figures, before any choice is made. */
export function protocolFaults(protocol: Protocol): readonly string[] {
  const { circleMs, passMs, roundMs, rounds, roundCues, interval } = protocol;
  const faults: string[] = [];
  if (passMs % circleMs !== 0) faults.push("a pass is not a whole number of circles");
  if (roundMs % passMs !== 0) faults.push("a round is not a whole number of passes");
  if (roundCues.length !== rounds.most) faults.push("every round needs its own cues");
  if (rounds.usual < rounds.least || rounds.usual > rounds.most)
    faults.push("the usual number of rounds is not a legal one");
  return interval.kind === "rest" ? [...faults, ...restFaults(interval)] : faults;
}

/** Families choose a rest by its minutes, told to the half minute. */
function restFaults({ leastMs, mostMs, usualMs, choicesMs }: Rest): readonly string[] {
  const faults = [usualMs, ...choicesMs]
    .filter((ms) => ms < leastMs || ms > mostMs)
    .map((ms) => `rest of ${ms} ms is not legal`);
  for (const ms of choicesMs)
    if (ms % HALF_MINUTE_MS !== 0) faults.push(`rest of ${ms} ms is not told in half minutes`);
  if (!choicesMs.includes(usualMs)) faults.push("the usual rest is not offered");
  if (new Set(choicesMs).size < choicesMs.length) faults.push("a rest is offered twice");
  return faults;
}

function segmentFaults({ segments, durationMs }: Timeline): readonly string[] {
  const edges = [0, ...segments.map((segment) => segment.endMs)];
  const faults = segments.flatMap((segment, index) =>
    segment.startMs === edges[index] && segment.endMs > segment.startMs
      ? []
      : [`segment ${index} (${segment.kind}) does not begin where the one before ends`],
  );
  return edges[edges.length - 1] === durationMs ? faults : [...faults, "the axis has no end"];
}

function placeFaults({ segments }: Timeline, cue: Cue): readonly string[] {
  const segment = segments[cue.segment];
  const lies =
    segment !== undefined && cue.atMs >= segment.startMs && cue.atMs + cue.lastsMs <= segment.endMs;
  const faults = lies ? [] : [`${cue.id} does not lie in its segment`];
  return cue.lastsMs > 0 ? faults : [...faults, `${cue.id} has no line in the voice script`];
}

function gapFaults(cue: Cue, next: Cue | undefined): readonly string[] {
  if (next === undefined) return [];
  const clearMs = next.atMs - (cue.atMs + cue.lastsMs);
  return clearMs >= CLEAR_MS ? [] : [`${cue.id} and ${next.id} are only ${clearMs} ms apart`];
}
