import { describe, expect, it } from "vitest";

import { protocols } from "../../src/content/protocols/index";
import lines from "../../src/content/voice/lines.json";
import manifest from "../../src/content/voice/manifest.json";
import type { SpokenEvent } from "../../src/core/session/session";
import { compileTimeline } from "../../src/core/protocol/compile";
import { PROTOCOL_IDS, type ProtocolId } from "../../src/core/protocol/ids";
import { offeredChoices } from "../../src/core/protocol/offered";
import type { PlannedCue, Protocol } from "../../src/core/protocol/protocol";
import { practiceChoices, practiceOf } from "../../src/core/protocol/practice";
import { protocolFaults, timelineFaults } from "../../src/core/protocol/timeline-faults";
import { MINUTE_MS } from "../../src/core/time/spans";
import { FRAME_MS } from "../../src/core/track/frames";
import { framesOf } from "../../scripts/render-voice/frame-size.mjs";
import { readShelf } from "../../scripts/render-voice/check-voice.mjs";
import { LANGUAGES, leavesOf, readJson, type Language } from "./texts";

const ALL: readonly Protocol[] = Object.values(protocols);
const lineIds = new Set(lines.map(({ id }) => id));
const textOf = new Map(lines.map(({ id, text }) => [id, text.id]));
const numbersOf = (text: string | undefined): readonly number[] =>
  [...(text ?? "").matchAll(/\d+/g)].map(Number);

/** Every massage a family may be led through. */
const offered = ALL.flatMap((protocol) =>
  offeredChoices(protocol).map((choices) => ({ protocol, choices })),
);

const cuesOf = ({
  leadIn,
  roundCues,
  interval,
  closing,
  practice,
}: Protocol): readonly PlannedCue[] => [
  ...leadIn.cues,
  ...roundCues.flat(),
  ...interval.cues,
  ...closing.cues,
  ...practice.leadIn.cues,
  ...practice.round.cues,
  ...practice.closing.cues,
];
const voicesOf = ({ voice, instead }: PlannedCue): readonly string[] => [
  voice,
  ...Object.values(instead).filter((other) => other !== null),
];

/** Every line said outside the track; the type makes sure that none is forgotten. */
const SPOKEN: Readonly<Record<SpokenEvent | "sound-test", true>> = {
  paused: true,
  resumed: true,
  stopped: true,
  "call-midwife-now": true,
  "paused-locked": true,
  "sound-test": true,
};

/** The card of the lesson that tells how long each way takes. */
const TELLING: Readonly<Record<ProtocolId, string>> = {
  jujun: "rounds-and-rests",
  downward: "three-minutes",
};

describe("the protocols", () => {
  it.each(ALL)("'$id' has no fault in its own figures", (protocol) => {
    expect(protocolFaults(protocol)).toEqual([]);
  });

  it("make an axis without fault in every choice that is offered", () => {
    const faults = offered.flatMap(({ protocol, choices }) =>
      timelineFaults(compileTimeline(protocol, choices)).map(
        (fault) => `${protocol.id} ${JSON.stringify(choices)}: ${fault}`,
      ),
    );

    expect(faults).toEqual([]);
  });

  it.each(ALL)(
    "'$id' is practised in one round of a minute, on the same path, without fault",
    (protocol) => {
      const practice = practiceOf(protocol);
      const timeline = compileTimeline(practice, practiceChoices(protocol));
      const rounds = timeline.segments.filter(({ kind }) => kind === "round");

      expect([...protocolFaults(practice), ...timelineFaults(timeline)]).toEqual([]);
      expect(rounds.map(({ startMs, endMs }) => endMs - startMs)).toEqual([60_000]);
      expect(timeline).toMatchObject({ path: protocol.path, circleMs: protocol.circleMs });
    },
  );

  it("say in each of its variants only what the voice script has", () => {
    const spoken = new Set(ALL.flatMap(cuesOf).flatMap(voicesOf));

    expect([...spoken].filter((voice) => !lineIds.has(voice))).toEqual([]);
    expect(spoken.size).toBeGreaterThan(40);
  });

  it("ask in every round whether she is still comfortable", () => {
    for (const { roundCues } of ALL)
      for (const cues of roundCues) expect(cues.flatMap(voicesOf)).toContain("ask-comfort");
  });

  it("warn ten seconds before the end of every round and every rest", () => {
    for (const { protocol, choices } of offered) {
      const { segments, cues } = compileTimeline(protocol, choices);
      const warned = cues.filter(({ clip }) => clip.startsWith("ten-seconds"));
      const ends = segments
        .filter(({ kind }) => kind === "round" || kind === "rest")
        .map(({ endMs }) => endMs - 10_000);

      expect(warned.map(({ atMs }) => atMs)).toEqual(ends);
    }
  });
});

/** As long as the clips truly are, which is never longer than the protocols allow for. */
const clipMs = new Map<string, number>([
  ...Object.entries(manifest).map(([id, { ms }]) => [id, ms] as const),
  ...[...readShelf().sounds].map(([name, bytes]) => [name, framesOf(bytes) * FRAME_MS] as const),
]);

describe("with eyes closed", () => {
  const heard = offered.map(({ protocol, choices }) => ({
    what: `${protocol.id} ${JSON.stringify(choices)}`,
    timeline: compileTimeline(protocol, choices),
  }));

  it("no stretch of a round or rest is longer than 25 s without a line, a bell or a turn", () => {
    for (const { what, timeline } of heard)
      for (const [index, { atMs, clip, segment }] of timeline.cues.entries()) {
        const next = timeline.cues[index + 1]?.atMs ?? timeline.durationMs;
        const kind = timeline.segments[segment]?.kind;
        if (kind === "round" || kind === "rest")
          expect([what, clip, next - atMs - (clipMs.get(clip) ?? 0)]).toEqual([
            what,
            clip,
            expect.toSatisfy((ms: number) => ms >= 500 && ms <= 25_000),
          ]);
      }
  });

  it("no minute has more than five lines", () => {
    for (const { what, timeline } of heard) {
      const lines = timeline.cues.filter(({ kind }) => kind === "voice");
      const crowded = lines.filter(
        ({ atMs }) =>
          lines.filter((other) => other.atMs >= atMs && other.atMs < atMs + MINUTE_MS).length > 5,
      );
      expect([what, crowded]).toEqual([what, []]);
    }
  });

  it("every turn of a pass is heard, where the path begins anew", () => {
    for (const { timeline } of heard)
      for (const [index, { kind, startMs, endMs }] of timeline.segments.entries()) {
        const turns = timeline.cues.filter((cue) => cue.segment === index && cue.kind === "turn");
        const passes = kind === "round" ? (endMs - startMs) / timeline.passMs : 1;
        expect(turns.map(({ atMs }) => (atMs - startMs) / timeline.passMs)).toEqual(
          Array.from({ length: passes - 1 }, (_, pass) => pass + 1),
        );
      }
  });

  it("every round says which it is, of how many, and how long it lasts", () => {
    for (const { timeline } of heard)
      for (const { segment, clip } of timeline.cues.filter((cue) =>
        cue.clip.startsWith("round-"),
      )) {
        const round = timeline.segments[segment];
        if (round?.kind !== "round") throw new Error(`${clip} is said outside a round`);
        const minutes = (round.endMs - round.startMs) / MINUTE_MS;
        if (clip === "round-half-way" || clip === "round-one-minute") continue;
        const told = numbersOf(textOf.get(clip));
        const isOnly = timeline.rounds === 1;
        const isLast = round.round === timeline.rounds;
        const order = [round.round, timeline.rounds];
        expect(
          isOnly ? [[minutes]] : isLast ? [[minutes], order] : [[...order, minutes]],
        ).toContainEqual(told);
      }
    for (const { timeline } of heard)
      expect(
        timeline.cues.filter(({ clip }) => /^round-(one|two|last|only)-(of|short)/.test(clip)),
      ).toHaveLength(timeline.rounds);
  });

  it("every round says what to do when the baby cries, and what comes next", () => {
    for (const { timeline } of heard)
      for (const [index, { kind }] of timeline.segments.entries()) {
        if (kind !== "round") continue;
        const said = timeline.cues.filter((cue) => cue.segment === index).map(({ clip }) => clip);
        const next = timeline.segments[index + 1]?.kind;
        expect(said).toContain("baby-cries");
        expect(said).toContain(
          `ten-seconds-then-${next === "rest" ? "rest" : next === "between" ? "ask" : "done"}`,
        );
      }
  });

  it("between two rounds she is asked, and a no has a way out", () => {
    for (const { timeline } of heard)
      for (const [index, { kind }] of timeline.segments.entries()) {
        if (kind !== "rest" && kind !== "between") continue;
        const said = timeline.cues
          .filter((cue) => cue.segment === index)
          .map(({ clip }) => textOf.get(clip) ?? "");
        expect(
          said.filter((text) => text.endsWith("? Kalau tidak, tekan layar lama.")),
        ).toHaveLength(1);
      }
  });

  it("lying on her side, only the upper side is massaged, and she changes sides in each rest", () => {
    for (const { timeline } of heard.filter(({ what }) => what.includes("side-lying"))) {
      const said = timeline.cues.map(({ clip }) => clip);
      expect(said).toContain("thumbs-upper-side");
      expect(said).not.toContain("thumbs-beside-spine");
      for (const clip of ["rest-change-side", "rest-cover"])
        expect(said.filter((one) => one === clip).length).toBeGreaterThanOrEqual(
          timeline.rounds - 1,
        );
    }
  });
});

describe("the minutes that families are told", () => {
  const minutes = (ms: number): number => ms / MINUTE_MS;
  const numbersIn = (text: string | undefined): readonly number[] =>
    [...(text ?? "").matchAll(/\d+/g)].map(Number);
  const bodyOf = (language: Language, card: string): string | undefined =>
    new Map(leavesOf(readJson(`src/locales/${language}/lessons.json`))).get(
      `learn-massage.cards.${card}.body`,
    );
  const figuresOf = ({ interval, roundMs, rounds }: Protocol): readonly number[] =>
    interval.kind === "rest"
      ? [rounds.usual, ...[roundMs, interval.leastMs, interval.mostMs].map(minutes)]
      : [minutes(roundMs)];

  it.each(LANGUAGES)("are in the lesson in '%s' those of the massages", (language) => {
    for (const id of PROTOCOL_IDS)
      expect(numbersIn(bodyOf(language, TELLING[id]))).toEqual(figuresOf(protocols[id]));
  });

  it("are said only where they are true", () => {
    const texts = new Map(lines.map(({ id, text }) => [id, text]));
    const named = ALL.flatMap(cuesOf).flatMap(({ onlyWhenMs, voice }) =>
      onlyWhenMs === undefined ? [] : [{ minutes: minutes(onlyWhenMs), text: texts.get(voice) }],
    );

    for (const { minutes: told, text } of named)
      for (const language of LANGUAGES) expect(numbersIn(text?.[language])).toEqual([told]);
    expect(named.length).toBeGreaterThan(0);
  });
});

describe("the voice script", () => {
  it.each(Object.keys(SPOKEN))("has a line for '%s', said outside the track", (event) => {
    expect(lineIds).toContain(event);
  });

  it("names every line once, and none that is never said", () => {
    const said = new Set([...ALL.flatMap(cuesOf).flatMap(voicesOf), ...Object.keys(SPOKEN)]);

    expect(lineIds.size).toBe(lines.length);
    expect([...lineIds].filter((id) => !said.has(id))).toEqual([]);
  });

  it("is what the recorded clips say, each within its time", () => {
    const clips = new Map(Object.entries(manifest));

    expect([...clips.keys()].sort()).toEqual([...lineIds].sort());
    for (const { id, text, longestMs } of lines) {
      expect(clips.get(id)?.text).toBe(text.id);
      expect(clips.get(id)?.ms).toBeLessThanOrEqual(longestMs);
    }
  });
});
