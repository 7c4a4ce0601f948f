import { readFileSync } from "node:fs";

import { MPEGDecoder } from "mpg123-decoder";
import { describe, expect, it } from "vitest";

import { withTrackFormat } from "../../scripts/build/lame-format";
import { encodeByTwo, isLaterFrames } from "../../src/adapters/studio/encode-by-two";
import { encodeClip, encodeFrom } from "../../src/adapters/studio/encode-clip";
import { finishRecording, type Encode, type Sound } from "../../src/core/studio/finish-recording";
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

const alone: Encode = async (samples) => encodeClip(samples);

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
  const made = await finishRecording(sound, longestMs, alone);
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
    const made = await finishRecording(await recorded(id, rate, 0.2), 8_000, alone);

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
    const faultOf = async (samples: Float32Array, longestMs = 8_000) => {
      const made = await finishRecording({ ...sound, samples }, longestMs, alone);
      return made.ok ? null : made.reason;
    };

    expect(await faultOf(sound.samples)).toBeNull();
    expect(await faultOf(loud)).toBe("too-loud");
    expect(await faultOf(soft)).toBe("too-soft");
    expect(await faultOf(early)).toBe("cut-at-start");
    expect(await faultOf(noise(96_000, 0.1))).toBe("only-noise");
    expect(await faultOf(new Float32Array(96_000))).toBe("only-noise");
    expect(await faultOf(new Float32Array())).toBe("only-noise");
    expect(await faultOf(sound.samples, 4_000)).toBe("too-long");
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

describe("a line that two workers encode", () => {
  /** The other end of a port on which somebody helps. */
  function helped(help: (samples: Float32Array, frames: number) => Uint8Array | null): MessagePort {
    const { port1, port2 } = new MessageChannel();
    port2.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      const bytes = isLaterFrames(data) ? help(data.samples, data.frames) : null;
      if (bytes !== null) port2.postMessage(bytes);
    });
    port2.start();
    return port1;
  }

  /** How much softer than the sound the difference of two sounds is, in dB. */
  function apartDb(one: Float32Array, other: Float32Array): number {
    const [ours, theirs] = [one, other].map((all) => all.reduce((sum, x) => sum + x * x, 0));
    const apart = one.reduce((sum, x, n) => sum + (x - (other[n] ?? 0)) ** 2, 0);
    return 10 * Math.log10(Math.min(ours ?? 0, theirs ?? 0) / apart);
  }

  it.each(["baby-cries", "rest-drink"])("sounds as if one had (%s)", async (id) => {
    const voice = await decoded(clip(id));
    const whole = encodeClip(voice);
    const port = helped(encodeFrom);
    const halves = await encodeByTwo(port)(voice);
    port.close();

    expect(parseClip(halves).ok).toBe(true);
    expect(halves).toHaveLength(whole.length);
    const [one, two] = [await decoded(whole), await decoded(halves)];
    expect(apartDb(one, two)).toBeGreaterThan(25);
    // Where they meet, too: 3 frames before and after.
    const joint = Math.floor(voice.length / 576 / 2) * 576;
    const around = [joint - 3 * 576, joint + 3 * 576] as const;
    expect(apartDb(one.subarray(...around), two.subarray(...around))).toBeGreaterThan(25);
  });

  it("is whole where the other one is silent", async () => {
    const voice = await decoded(clip("finish"));
    const port = helped(() => null);
    const made = await encodeByTwo(port)(voice);
    port.close();

    expect(made).toHaveLength(encodeClip(voice).length);
    expect(parseClip(made).ok).toBe(true);
  });

  it("is encoded by one where it is shorter than two frames", async () => {
    const port = helped(() => new Uint8Array());
    const brief = noise(700, 0.3);

    expect(await encodeByTwo(port)(brief)).toEqual(encodeClip(brief));
    port.close();
  });
});

describe("the change of the encoder", () => {
  it("fails where the encoder is another one", () => {
    expect(() => withTrackFormat("R.in_samplerate = Z;")).toThrow("lamejs");
  });
});
