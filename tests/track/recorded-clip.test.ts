import { readFileSync } from "node:fs";

import { MPEGDecoder } from "mpg123-decoder";
import { describe, expect, it } from "vitest";

import { withTrackFormat } from "../../scripts/build/lame-format";
import { encodeClip } from "../../src/adapters/studio/encode-clip";
import { finishRecording, type Sound } from "../../src/core/studio/finish-recording";
import { VOICE_LUFS, VOICE_SPEAKER_LUFS } from "../../src/core/studio/limits";
import { loudnessOf, peakOf, speakerLoudnessOf } from "../../src/core/studio/loudness";
import { resampled } from "../../src/core/studio/resample";
import { parseClip } from "../../src/core/track/parse-clip";

const RATE = 24_000;

async function decoded(bytes: Uint8Array): Promise<Float32Array> {
  const decoder = new MPEGDecoder();
  await decoder.ready;
  const { channelData, errors } = decoder.decode(bytes);
  expect(errors).toEqual([]);
  decoder.free();
  return channelData[0] ?? new Float32Array();
}

const clip = (id: string) => new Uint8Array(readFileSync(`public/voice/id/${id}.mp3`));

/** The same on every machine: a linear congruential generator. */
function noise(length: number, level: number): Float32Array {
  let state = 7;
  return Float32Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state / 2 ** 31 - 1) * level;
  });
}

/** A spoken line as a phone at a hand's length would hear it: softer, in a room, with silence around it. */
async function recorded(id: string, rate: number, gain: number): Promise<Sound> {
  const voice = await decoded(clip(id));
  const room = noise(voice.length + 2 * RATE, 0.002);
  for (const [n, sample] of voice.entries()) room[n + RATE] = (room[n + RATE] ?? 0) + sample * gain;
  return { samples: resampled(room, RATE, rate), sampleRateHz: rate };
}

/** Where a voice is first heard, in ms: the rule by which the clips of the project are trimmed. */
const onsetMs = (samples: Float32Array): number =>
  (samples.findIndex((sample) => Math.abs(sample) >= 0.03 * peakOf(samples)) * 1000) / RATE;

async function finished(sound: Sound, longestMs = 8_000) {
  const made = finishRecording(sound, longestMs, encodeClip);
  if (!made.ok) throw new Error(made.reason);
  return decoded(made.value);
}

describe("a recorded line", () => {
  it.each([
    ["circles-down", 48_000],
    ["baby-cries", 44_100],
    ["rest-drink", 48_000],
    ["finish", 16_000],
  ] as const)("is made frames that a track takes (%s from %d Hz)", async (id, rate) => {
    const made = finishRecording(await recorded(id, rate, 0.2), 8_000, encodeClip);

    expect(made.ok && parseClip(made.value).ok).toBe(true);
  });

  it.each(["circles-down", "baby-cries", "rest-drink", "finish", "not-alone"])(
    "is as loud as the other clips and begins as soon (%s)",
    async (id) => {
      const heard = await finished(await recorded(id, 48_000, 0.15));
      const other = await decoded(clip(id));

      const speaker = speakerLoudnessOf(heard, RATE);
      expect(speaker).toBeGreaterThan(VOICE_SPEAKER_LUFS.low);
      expect(speaker).toBeLessThan(VOICE_SPEAKER_LUFS.high);
      expect(Math.abs(speaker - speakerLoudnessOf(other, RATE))).toBeLessThan(1);
      expect(loudnessOf(heard, RATE)).toBeGreaterThan(VOICE_LUFS.low);
      expect(loudnessOf(heard, RATE)).toBeLessThan(VOICE_LUFS.high);
      expect(onsetMs(heard)).toBeLessThan(80);
      expect(Math.abs(heard.length - other.length)).toBeLessThan(0.3 * RATE);
    },
  );

  it("is told what is wrong with it", async () => {
    const sound = await recorded("circles-down", 48_000, 0.2);
    const loud = sound.samples.map((sample) => Math.max(-1, Math.min(1, sample * 40)));
    const soft = sound.samples.map((sample) => sample / 200);
    const early = sound.samples.slice(48_000 + 12_000);
    const faultOf = (samples: Float32Array, longestMs = 8_000) => {
      const made = finishRecording({ ...sound, samples }, longestMs, encodeClip);
      return made.ok ? null : made.reason;
    };

    expect(faultOf(sound.samples)).toBeNull();
    expect(faultOf(loud)).toBe("too-loud");
    expect(faultOf(soft)).toBe("too-soft");
    expect(faultOf(early)).toBe("cut-at-start");
    expect(faultOf(noise(96_000, 0.1))).toBe("only-noise");
    expect(faultOf(new Float32Array(96_000))).toBe("only-noise");
    expect(faultOf(new Float32Array())).toBe("only-noise");
    expect(faultOf(sound.samples, 4_000)).toBe("too-long");
  });

  it("is trimmed past the knock of a thumb on the button", async () => {
    const sound = await recorded("rest-drink", 48_000, 0.2);
    const quiet = await finished(sound);
    for (const at of [9_600, sound.samples.length - 9_600])
      for (let n = 0; n < 480; n += 1) sound.samples[at + n] = n % 20 < 10 ? 0.3 : -0.3;

    const heard = await finished(sound);

    expect(Math.abs(heard.length - quiet.length)).toBeLessThan(0.05 * RATE);
  });
});

describe("the change of the encoder", () => {
  it("fails where the encoder is another one", () => {
    expect(() => withTrackFormat("R.in_samplerate = Z;")).toThrow("lamejs");
  });
});
