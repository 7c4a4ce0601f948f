import fc from "fast-check";

import { protocols } from "../../src/content/protocols/index";
import type { MassageChoices } from "../../src/core/protocol/choices";
import { HELPERS } from "../../src/core/protocol/manner";
import { compileTimeline } from "../../src/core/protocol/compile";
import type { Protocol } from "../../src/core/protocol/protocol";
import type { Timeline } from "../../src/core/protocol/timeline";
import { advance, startSession } from "../../src/core/session/machine";
import type {
  PauseCause,
  Session,
  SessionEffect,
  SessionEvent,
  Audibility,
  StopReason,
} from "../../src/core/session/session";
import { instantMs, instantOf, type Instant } from "../../src/core/time/instant";
import { EVENING } from "./fake-clock";

export type Massage = {
  readonly protocol: Protocol;
  readonly choices: MassageChoices;
  readonly timeline: Timeline;
};

const anyRest = ({ interval }: Protocol): fc.Arbitrary<number> =>
  interval.kind === "between"
    ? fc.constant(interval.ms)
    : fc
        .integer({ min: interval.leastMs / 1000, max: interval.mostMs / 1000 })
        .map((seconds) => seconds * 1000);

export const anyChoices = (protocol: Protocol): fc.Arbitrary<MassageChoices> =>
  fc.record({
    restMs: anyRest(protocol),
    rounds: fc.integer({ min: protocol.rounds.least, max: protocol.rounds.most }),
    oil: fc.boolean(),
    helper: fc.constantFrom(...HELPERS),
    position: fc.constantFrom(...protocol.positions),
  });

export const anyMassage: fc.Arbitrary<Massage> = fc
  .constantFrom(...Object.values(protocols))
  .chain((protocol) =>
    anyChoices(protocol).map((choices) => ({
      protocol,
      choices,
      timeline: compileTimeline(protocol, choices),
    })),
  );

/** Something that happens to a massage. `byMs` counts from where it stands, `afterMs` from the happening before. */
export type Move = { readonly afterMs: number } & (
  | { readonly type: "clock"; readonly byMs: number }
  | { readonly type: "pause"; readonly cause: PauseCause }
  | {
      readonly type:
        | "resume"
        | "repeat-round"
        | "leave-rest"
        | "close"
        | "stop"
        | "finish"
        | "attended";
    }
  | { readonly type: "seek"; readonly toMs: number }
  | { readonly type: "stood-still"; readonly forMs: number }
  | { readonly type: "give-reason"; readonly reason: StopReason }
  | { readonly type: "sound-changed"; readonly sound: Audibility }
);

export const anyCause: fc.Arbitrary<PauseCause> = fc.constantFrom(
  "asked",
  "lock-screen",
  "outside",
  "danger-signs",
  "page-frozen",
);

const afterMs = fc.nat({ max: 600_000 });
/** Everyday steps, steps of a page that slept, and small steps back of an imprecise player. */
const byMs = fc.oneof(
  fc.integer({ min: 0, max: 1_000 }),
  fc.integer({ min: 0, max: 90_000 }),
  fc.integer({ min: -5_000, max: 500_000 }),
);

export const anyMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ type: fc.constant("clock"), byMs, afterMs }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant("pause"), cause: anyCause, afterMs }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant("resume"), afterMs }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constantFrom("repeat-round", "leave-rest", "close", "stop", "attended"),
      afterMs,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("seek"),
      toMs: fc.integer({ min: -10_000, max: 1_300_000 }),
      afterMs,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("stood-still"),
      forMs: fc.integer({ min: 0, max: 900_000 }),
      afterMs,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("give-reason"),
      reason: fc.constantFrom("enough", "baby", "pain", "unwell"),
      afterMs,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("sound-changed"),
      sound: fc.constantFrom("audible", "silent"),
      afterMs,
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("finish"), afterMs }) },
);

export const anyMoves = fc.array(anyMove, { maxLength: 60, size: "max" });

export function eventOf(move: Move, session: Session, now: Instant): SessionEvent {
  switch (move.type) {
    case "clock":
      return { type: "clock", positionMs: session.positionMs + move.byMs, now };
    case "pause":
      return { type: "pause", cause: move.cause, now };
    case "resume":
    case "repeat-round":
    case "stop":
    case "finish":
      return { type: move.type, now };
    case "leave-rest":
    case "close":
    case "attended":
      return { type: move.type };
    case "seek":
      return { type: "seek", toMs: move.toMs };
    case "stood-still":
      return { type: "stood-still", atMs: session.positionMs, forMs: move.forMs, now };
    case "give-reason":
      return { type: "give-reason", reason: move.reason };
    case "sound-changed":
      return { type: "sound-changed", sound: move.sound };
  }
}

export type Step = {
  readonly before: Session;
  readonly event: SessionEvent;
  readonly after: Session;
  readonly effects: readonly SessionEffect[];
};

export type Story = Massage & {
  readonly start: Session;
  readonly steps: readonly Step[];
  readonly last: Session;
  readonly endedAt: Instant;
};

/** Leads a massage through everything that happens to it. */
export function tell(massage: Massage, moves: readonly Move[]): Story {
  const start = startSession(
    {
      isPractice: false,
      id: "massage-1",
      protocol: massage.protocol.id,
      choices: massage.choices,
      startedAt: EVENING,
      sound: "audible",
    },
    massage.timeline,
  ).session;
  const steps: Step[] = [];
  let last = start;
  let nowMs = instantMs(EVENING);
  for (const move of moves) {
    nowMs += move.afterMs;
    const event = eventOf(move, last, instantOf(nowMs, 420));
    const { session, effects } = advance(last, event, massage.timeline);
    steps.push({ before: last, event, after: session, effects });
    last = session;
  }
  return { ...massage, start, steps, last, endedAt: instantOf(nowMs, 420) };
}

export const anyStory: fc.Arbitrary<Story> = fc
  .tuple(anyMassage, anyMoves)
  .map(([massage, moves]) => tell(massage, moves));
