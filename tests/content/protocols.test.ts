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
import { LANGUAGES, leavesOf, readJson, type Language } from "./texts";

const ALL: readonly Protocol[] = Object.values(protocols);
const lineIds = new Set(lines.map(({ id }) => id));

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
      const warned = cues.filter(({ clip }) => clip === "ten-seconds-left");
      const ends = segments
        .filter(({ kind }) => kind === "round" || kind === "rest")
        .map(({ endMs }) => endMs - 10_000);

      expect(warned.map(({ atMs }) => atMs)).toEqual(ends);
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
      expect((clips.get(id)?.frames ?? Infinity) * FRAME_MS).toBeLessThanOrEqual(longestMs);
    }
  });
});
