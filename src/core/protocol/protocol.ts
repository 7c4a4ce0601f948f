import * as v from "valibot";

import type { Immutable } from "../immutable";
import { failure, success, type Result } from "../result";
import { BODY_POSITIONS } from "./manner";
import { PROTOCOL_IDS } from "./ids";

export type { BodyPosition } from "./manner";
export type { ProtocolId } from "./ids";

const DIRECTIONS = ["up", "down"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Places on her back that a path may begin or end at, lowest first. */
const LANDMARKS = [
  "lower-back",
  "shoulder-blade-bottom",
  "shoulder-blade-top",
  "below-neck",
] as const;
export type Landmark = (typeof LANDMARKS)[number];

/** Circumstances in which some lines are said differently or left out. */
const VARIANTS = ["without-oil", "other-helper", "side-lying"] as const;
export type Variant = (typeof VARIANTS)[number];

/** Files tell times in seconds; they are read as ms. */
const seconds = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(3600),
  v.transform((value) => Math.round(value * 1000)),
);
const landmark = v.picklist(LANDMARKS);
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10));

/** What may follow a round. */
const NEXT = ["rest", "between", "closing"] as const;

const place = v.union([
  v.pipe(
    v.object({ at: seconds }),
    v.transform(({ at }) => ({ from: "start" as const, ms: at })),
  ),
  v.pipe(
    v.object({ beforeEnd: seconds }),
    v.transform(({ beforeEnd }) => ({ from: "end" as const, ms: beforeEnd })),
  ),
  v.pipe(
    v.object({ pass: v.pipe(v.number(), v.integer(), v.minValue(1)), share: v.number() }),
    v.transform(({ pass, share }) => ({ from: "pass" as const, pass, share })),
  ),
  v.pipe(
    v.object({ middle: v.literal(true) }),
    v.transform(() => ({ from: "middle" as const })),
  ),
]);

/** Where a line is said: counted from the start of its segment, from its end, from its middle, or by the place on the back. */
export type CuePlace = Immutable<v.InferOutput<typeof place>>;

const cue = v.pipe(
  v.looseObject({
    voice: v.pipe(v.string(), v.nonEmpty()),
    /** What is said instead in a variant; null says nothing. */
    instead: v.optional(v.record(v.picklist(VARIANTS), v.nullable(v.string())), {}),
    /** Said only when the segment lasts exactly this long, because the line names the minutes. */
    onlyWhen: v.optional(seconds),
    /** Not said when the segment lasts just one of these, because another line says it better. */
    notWhen: v.optional(v.array(seconds)),
    /** Said only when the segment lasts at least this long, because it would crowd a shorter one. */
    onlyFrom: v.optional(seconds),
    /** Said only in a massage of so many rounds, because the line names their number. */
    of: v.optional(v.array(count)),
    /** Said only when this comes next, because the line announces it. */
    before: v.optional(v.picklist(NEXT)),
  }),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const { voice, instead, ...when } = dataset.value;
    const { onlyWhen: onlyWhenMs, notWhen: notWhenMs, onlyFrom: onlyFromMs, of, before } = when;
    const where = v.safeParse(place, dataset.value);
    if (!where.success) {
      addIssue({
        message: `cue "${voice}" has no place: at, beforeEnd, middle, or pass and share`,
      });
      return NEVER;
    }
    return { place: where.output, voice, instead, onlyWhenMs, notWhenMs, onlyFromMs, of, before };
  }),
);
export type PlannedCue = Immutable<v.InferOutput<typeof cue>>;

const cues = v.array(cue);
const cuedSegment = v.pipe(
  v.object({ seconds, cues }),
  v.transform(({ seconds: ms, cues: said }) => ({ ms, cues: said })),
);

const rest = v.pipe(
  v.object({
    kind: v.literal("rest"),
    /** Every whole second from the least to the most is legal; the choices are the ones offered. */
    leastSeconds: seconds,
    mostSeconds: seconds,
    usualSeconds: seconds,
    choicesSeconds: v.array(seconds),
    cues,
  }),
  v.transform((plan) => ({
    kind: plan.kind,
    leastMs: plan.leastSeconds,
    mostMs: plan.mostSeconds,
    usualMs: plan.usualSeconds,
    choicesMs: plan.choicesSeconds,
    cues: plan.cues,
  })),
);
const between = v.pipe(
  v.object({ kind: v.literal("between"), seconds, cues }),
  v.transform((plan) => ({ kind: plan.kind, ms: plan.seconds, cues: plan.cues })),
);
const interval = v.union([rest, between]);

/** What stands between two rounds: a rest of the family's choice, or a short question. */
export type Interval = Immutable<v.InferOutput<typeof interval>>;

const protocolFile = v.pipe(
  v.object({
    id: v.picklist(PROTOCOL_IDS),
    sources: v.pipe(v.array(v.string()), v.minLength(1)),
    direction: v.picklist(DIRECTIONS),
    path: v.object({ from: landmark, to: landmark }),
    positions: v.pipe(v.array(v.picklist(BODY_POSITIONS)), v.minLength(1)),
    circleSeconds: seconds,
    passSeconds: seconds,
    roundSeconds: seconds,
    rounds: v.object({ least: count, most: count, usual: count }),
    leadIn: cuedSegment,
    roundCues: v.array(cues),
    interval,
    closing: cuedSegment,
    /** One short round on a pillow, to be tried before there is oil on the hands. */
    practice: v.object({ leadIn: cuedSegment, round: cuedSegment, closing: cuedSegment }),
  }),
  v.transform(({ circleSeconds, passSeconds, roundSeconds, ...file }) => ({
    ...file,
    circleMs: circleSeconds,
    passMs: passSeconds,
    roundMs: roundSeconds,
  })),
);

export type Protocol = Immutable<v.InferOutput<typeof protocolFile>> & {
  /** The longest each voice line may take, in ms, from the voice script. */
  readonly longestMs: Readonly<Record<string, number>>;
};

/**
 * Reads a protocol file (times in seconds). `longestMs` gives the longest each voice line may take.
 * What it does not check, the axis it makes does: see `timelineFaults`.
 */
export function parseProtocol(
  file: unknown,
  longestMs: Protocol["longestMs"],
): Result<Protocol, string> {
  const parsed = v.safeParse(protocolFile, file);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return failure(`${v.getDotPath(issue) ?? "protocol"}: ${issue.message}`);
  }
  return success({ ...parsed.output, longestMs });
}
