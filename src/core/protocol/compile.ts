import { completeChoices, variantsOf, type MassageChoices } from "./choices";
import type { CuePlace, PlannedCue, Protocol, Variant } from "./protocol";
import type { Cue, Segment, Timeline } from "./timeline";

/** Longest bell, in ms. The first line of a segment with a bell starts after it. */
export const BELL_MS = 3_500;

/** Longest sound of a turn, in ms. */
export const TURN_MS = 700;

type SegmentDraft = {
  readonly segment: SegmentName;
  readonly ms: number;
  readonly bell: string | null;
  readonly cues: readonly PlannedCue[];
};
type SegmentName =
  | { readonly kind: "lead-in" }
  | { readonly kind: "round"; readonly round: number }
  | { readonly kind: "rest" | "between"; readonly afterRound: number }
  | { readonly kind: "closing" };

/**
 * Lays a protocol out on one time axis: lead-in, rounds with their rests, closing, and every sound in its place.
 * Choices left out are the protocol's usual ones.
 *
 * @throws RangeError for choices the protocol does not allow; check them with `completeChoices` first.
 */
export function compileTimeline(
  protocol: Protocol,
  chosen: Partial<MassageChoices> = {},
): Timeline {
  const completed = completeChoices(protocol, chosen);
  if (!completed.ok) throw new RangeError(`${protocol.id}: ${completed.reason}`);
  const choices = completed.value;
  const variants = variantsOf(choices);

  const segments: Segment[] = [];
  const cues: Cue[] = [];
  let startMs = 0;
  const drafts = draftSegments(protocol, choices);
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1]?.segment.kind;
    segments.push({ ...draft.segment, startMs, endMs: startMs + draft.ms });
    cues.push(
      ...cuesOf(draft, { protocol, rounds: choices.rounds, next, variants, startMs, index }),
    );
    startMs += draft.ms;
  }
  return {
    protocol: protocol.id,
    direction: protocol.direction,
    path: protocol.path,
    rounds: choices.rounds,
    passMs: protocol.passMs,
    circleMs: protocol.circleMs,
    segments,
    cues,
    durationMs: startMs,
  };
}

function draftSegments(protocol: Protocol, choices: MassageChoices): readonly SegmentDraft[] {
  const { leadIn, closing, interval } = protocol;
  const middle = Array.from({ length: choices.rounds }, (_, index): SegmentDraft[] => {
    const round = index + 1;
    const massage: SegmentDraft = {
      segment: { kind: "round", round },
      ms: protocol.roundMs,
      bell: round === 1 ? "bell-start" : "bell-resume",
      cues: protocol.roundCues[index] ?? [],
    };
    if (round === choices.rounds) return [massage];
    const pause: SegmentDraft = {
      segment: { kind: interval.kind, afterRound: round },
      ms: choices.restMs,
      bell: "bell-rest",
      cues: interval.cues,
    };
    return [massage, pause];
  });
  return [
    { segment: { kind: "lead-in" }, ms: leadIn.ms, bell: null, cues: leadIn.cues },
    ...middle.flat(),
    { segment: { kind: "closing" }, ms: closing.ms, bell: "bell-end", cues: closing.cues },
  ];
}

type CueContext = {
  readonly protocol: Protocol;
  readonly rounds: number;
  readonly next: SegmentName["kind"] | undefined;
  readonly variants: readonly Variant[];
  readonly startMs: number;
  readonly index: number;
};

function cuesOf(draft: SegmentDraft, context: CueContext): readonly Cue[] {
  const bells: readonly Cue[] = draft.bell
    ? [
        {
          id: `${context.index}:${draft.bell}`,
          kind: "bell",
          clip: draft.bell,
          atMs: context.startMs,
          lastsMs: BELL_MS,
          segment: context.index,
        },
      ]
    : [];
  const turns = draft.segment.kind === "round" ? turnsOf(draft.ms, context) : [];
  const spoken = draft.cues
    .filter((cue) => isSaidIn(cue, draft.ms) && isSaidAmong(cue, context))
    .flatMap((cue) => spokenCue(cue, draft, context));
  return [...bells, ...turns, ...spoken].sort((a, b) => a.atMs - b.atMs);
}

/** An ear alone knows where the thumbs are, once in each pass: where the path begins anew. */
function turnsOf(
  roundMs: number,
  { protocol: { passMs }, startMs, index }: CueContext,
): readonly Cue[] {
  return Array.from({ length: Math.ceil(roundMs / passMs) - 1 }, (_, pass): Cue => {
    const atMs = startMs + (pass + 1) * passMs;
    return {
      id: `${index}:turn:${atMs}`,
      kind: "turn",
      clip: "turn",
      atMs,
      lastsMs: TURN_MS,
      segment: index,
    };
  });
}

const isSaidAmong = (cue: PlannedCue, { rounds, next }: CueContext): boolean =>
  cue.of?.includes(rounds) !== false && (cue.before === undefined || cue.before === next);

const isSaidIn = (cue: PlannedCue, segmentMs: number): boolean =>
  (cue.onlyWhenMs === undefined || cue.onlyWhenMs === segmentMs) &&
  cue.notWhenMs?.includes(segmentMs) !== true &&
  (cue.onlyFromMs === undefined || cue.onlyFromMs <= segmentMs);

function spokenCue(cue: PlannedCue, draft: SegmentDraft, context: CueContext): readonly Cue[] {
  const voice = lineFor(cue, context.variants);
  if (voice === null) return [];
  const atMs = context.startMs + offsetMs(cue.place, draft.ms, context.protocol.passMs);
  return [
    {
      id: `${context.index}:${voice}:${atMs}`,
      kind: "voice",
      clip: voice,
      atMs,
      lastsMs: context.protocol.longestMs[voice] ?? 0,
      segment: context.index,
    },
  ];
}

function lineFor(cue: PlannedCue, variants: readonly Variant[]): string | null {
  const variant = variants.find((name) => cue.instead[name] !== undefined);
  return variant === undefined ? cue.voice : (cue.instead[variant] ?? null);
}

function offsetMs(place: CuePlace, segmentMs: number, passMs: number): number {
  switch (place.from) {
    case "start":
      return place.ms;
    case "end":
      return segmentMs - place.ms;
    case "middle":
      return Math.round(segmentMs / 2);
    case "pass":
      return Math.round((place.pass - 1 + place.share) * passMs);
  }
}
