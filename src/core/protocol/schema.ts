import * as v from "valibot";

import { failure, success, type Result } from "../result";
import type { CuePlace, Protocol } from "./protocol";

const seconds = v.pipe(
  v.number(),
  v.minValue(0),
  v.maxValue(3600),
  v.transform((value) => Math.round(value * 1000)),
);
const landmark = v.picklist([
  "lower-back",
  "shoulder-blade-bottom",
  "shoulder-blade-top",
  "below-neck",
]);
const variant = v.picklist(["without-oil", "other-helper", "side-lying"]);

const place = v.union([
  v.pipe(
    v.object({ at: seconds }),
    v.transform(({ at }): CuePlace => ({ from: "start", ms: at })),
  ),
  v.pipe(
    v.object({ beforeEnd: seconds }),
    v.transform(({ beforeEnd }): CuePlace => ({ from: "end", ms: beforeEnd })),
  ),
  v.pipe(
    v.object({ pass: v.pipe(v.number(), v.integer(), v.minValue(1)), share: v.number() }),
    v.transform(({ pass, share }): CuePlace => ({ from: "pass", pass, share })),
  ),
  v.pipe(
    v.object({ middle: v.literal(true) }),
    v.transform((): CuePlace => ({ from: "middle" })),
  ),
]);

const cue = v.pipe(
  v.looseObject({
    voice: v.pipe(v.string(), v.nonEmpty()),
    instead: v.optional(v.record(variant, v.nullable(v.string())), {}),
    onlyWhen: v.optional(seconds),
    notWhen: v.optional(v.array(seconds)),
    onlyFrom: v.optional(seconds),
  }),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const { voice, instead, onlyWhen, notWhen, onlyFrom } = dataset.value;
    const where = v.safeParse(place, dataset.value);
    if (!where.success) {
      addIssue({
        message: `cue "${voice}" has no place: at, beforeEnd, middle, or pass and share`,
      });
      return NEVER;
    }
    return {
      place: where.output,
      voice,
      instead,
      ...(onlyWhen === undefined ? {} : { onlyWhenMs: onlyWhen }),
      ...(notWhen === undefined ? {} : { notWhenMs: notWhen }),
      ...(onlyFrom === undefined ? {} : { onlyFromMs: onlyFrom }),
    };
  }),
);
const cues = v.array(cue);
const cuedSegment = v.pipe(
  v.object({ seconds, cues }),
  v.transform(({ seconds: ms, cues: said }) => ({ ms, cues: said })),
);
const rest = v.pipe(
  v.object({
    kind: v.literal("rest"),
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
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10));

const protocolFile = v.pipe(
  v.object({
    id: v.picklist(["jujun", "downward"]),
    sources: v.pipe(v.array(v.string()), v.minLength(1)),
    direction: v.picklist(["up", "down"]),
    path: v.object({ from: landmark, to: landmark }),
    positions: v.pipe(v.array(v.picklist(["sitting", "side-lying"])), v.minLength(1)),
    circleSeconds: seconds,
    passSeconds: seconds,
    roundSeconds: seconds,
    rounds: v.object({ least: count, most: count, usual: count }),
    leadIn: cuedSegment,
    roundCues: v.array(cues),
    interval: v.union([rest, between]),
    closing: cuedSegment,
    practice: v.object({ leadIn: cuedSegment, round: cuedSegment, closing: cuedSegment }),
  }),
  v.transform(({ circleSeconds, passSeconds, roundSeconds, ...file }) => ({
    ...file,
    circleMs: circleSeconds,
    passMs: passSeconds,
    roundMs: roundSeconds,
  })),
);

/**
 * Reads a protocol file (times in seconds). `longestMs` gives the longest each voice line may take.
 * What it does not check, the axis it makes does: see `timelineFaults`.
 */
export function parseProtocol(
  file: unknown,
  longestMs: Readonly<Record<string, number>>,
): Result<Protocol, string> {
  const parsed = v.safeParse(protocolFile, file);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return failure(`${v.getDotPath(issue) ?? "protocol"}: ${issue.message}`);
  }
  return success({ ...parsed.output, longestMs });
}
