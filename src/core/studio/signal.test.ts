import { describe, expect, it } from "vitest";

import { filtered, highPass, lowPass, lowShelf } from "./filter";
import { limited } from "./limiter";
import { peakOf, powerOf } from "./loudness";
import { resampled } from "./resample";
import { voiceSpan } from "./voice-span";

const RATE = 24_000;

const tone = (hertz: number, seconds: number, rate = RATE, level = 0.5): Float32Array =>
  Float32Array.from(
    { length: seconds * rate },
    (_, n) => level * Math.sin((2 * Math.PI * hertz * n) / rate),
  );

/** Without the ends, where a filter is not yet, or no longer, in its stride. */
const middle = (samples: Float32Array): Float32Array =>
  samples.subarray(samples.length / 4, (samples.length * 3) / 4);

/** How much louder the middle is than that of a tone of 0.5, in dB. */
const gainDb = (samples: Float32Array): number => 10 * Math.log10(powerOf(middle(samples)) / 0.125);

describe("a filter", () => {
  it("keeps what lies on its side, and halves the power at its edge", () => {
    expect(gainDb(filtered(tone(2_000, 1), highPass(90, RATE)))).toBeCloseTo(0, 1);
    expect(gainDb(filtered(tone(90, 1), highPass(90, RATE)))).toBeCloseTo(-3, 1);
    expect(gainDb(filtered(tone(30, 1), highPass(90, RATE)))).toBeLessThan(-18);
    expect(gainDb(filtered(tone(300, 1), lowPass(3_000, RATE)))).toBeCloseTo(0, 1);
    expect(gainDb(filtered(tone(9_000, 1), lowPass(3_000, RATE)))).toBeLessThan(-18);
  });

  it("turns the depths down by so many dB, and nothing above them", () => {
    expect(gainDb(filtered(tone(50, 1), lowShelf(400, -9, RATE)))).toBeCloseTo(-9, 0);
    expect(gainDb(filtered(tone(4_000, 1), lowShelf(400, -9, RATE)))).toBeCloseTo(0, 1);
  });
});

describe("samples at another rate", () => {
  it.each([48_000, 44_100, 22_050, 16_000, 96_000, 8_000])("last as long (from %d Hz)", (rate) => {
    expect(resampled(tone(440, 1, rate), rate, RATE)).toHaveLength(RATE);
  });

  it.each([48_000, 44_100, 22_050, 16_000, 96_000])("are the same tone (from %d Hz)", (rate) => {
    const heard = resampled(tone(1_000, 1, rate), rate, RATE);
    const wanted = tone(1_000, 1);

    const difference = heard.map((sample, n) => sample - (wanted[n] ?? 0));

    expect(10 * Math.log10(powerOf(middle(difference)) / powerOf(wanted))).toBeLessThan(-60);
  });

  it.each([48_000, 44_100, 96_000])("fold nothing back that lies above (from %d Hz)", (rate) => {
    expect(gainDb(resampled(tone(16_000, 1, rate), rate, RATE))).toBeLessThan(-60);
  });

  it("are the samples themselves at the rate they have", () => {
    const samples = tone(440, 1);

    expect(resampled(samples, RATE, RATE)).toEqual(samples);
  });
});

describe("the limiter", () => {
  it("lets no sample be larger than 0.8, and leaves soft ones as they are", () => {
    const samples = tone(300, 1);
    for (let n = 10_000; n < 10_500; n += 1) samples[n] = (samples[n] ?? 0) * 6;

    const quieter = limited(samples, RATE);

    expect(peakOf(quieter)).toBeLessThanOrEqual(0.8 + 1e-6);
    expect(quieter.subarray(0, 9_000)).toEqual(samples.subarray(0, 9_000));
    expect(quieter.subarray(14_000)).toEqual(samples.subarray(14_000));
  });

  it("turns the sound down before the loud moment, not in it", () => {
    const samples = tone(300, 0.5);
    samples[6_000] = 4;

    const quieter = limited(samples, RATE);

    const gainAt = (n: number) => (quieter[n] ?? 0) / (samples[n] ?? 1);
    expect(gainAt(5_981)).toBeLessThan(0.6);
    expect(gainAt(5_900)).toBeCloseTo(1, 5);
  });
});

describe("the voice in a recording", () => {
  const room = (seconds: number): Float32Array => {
    let state = 3;
    return Float32Array.from({ length: seconds * RATE }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return (state / 2 ** 31 - 1) * 0.002;
    });
  };
  const withTone = (from: number, to: number): Float32Array => {
    const samples = room(4);
    const sound = tone(400, to - from, RATE, 0.2);
    for (const [n, sample] of sound.entries()) {
      const at = Math.round(from * RATE) + n;
      samples[at] = (samples[at] ?? 0) + sample;
    }
    return samples;
  };

  it("is found with a little before and after it", () => {
    const span = voiceSpan(withTone(1, 2.5), RATE);

    expect(span?.onsetMs).toBe(1_000);
    expect((span?.from ?? 0) / RATE).toBeCloseTo(0.9, 1);
    expect((span?.to ?? 0) / RATE).toBeCloseTo(2.66, 1);
    expect(span?.aboveNoiseDb).toBeGreaterThan(35);
  });

  it("is not a knock, nor the room", () => {
    expect(voiceSpan(withTone(1, 1.03), RATE)).toBeNull();
    expect(voiceSpan(room(4), RATE)).toBeNull();
    expect(voiceSpan(new Float32Array(), RATE)).toBeNull();
  });
});
