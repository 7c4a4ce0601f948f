#!/usr/bin/env node
/**
 * Renders the sounds that are not speech to public/sound: four bells, the turn, the breath, the tick. Run by hand
 * (`node scripts/render-voice/render-sounds.mjs`, needs ffmpeg); the clips are committed.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BELLS, ringBell, TURN } from "./bells.mjs";
import { breathe } from "./breath.mjs";
import { encode, SAMPLE_RATE } from "./ffmpeg.mjs";
import { FRAME_BYTES, FRAME_MS, FRAME_SAMPLES, framesOf } from "./frame-size.mjs";
import { loudnessOf, peakOf } from "./core.mjs";
import { PATHS } from "./paths.mjs";

const BELL_LUFS = -21;
const TURN_LUFS = -30;
const BREATH_LUFS = -38;
const TICK_PEAK = 0.09;

/** Of these, 20 ms sound. Fewer frames than come of it, and some players do not know it for an MP3. */
const TICK_SECONDS = 0.05;

const scaled = (samples, gain) => samples.map((sample) => sample * gain);

const levelled = (samples, lufs) =>
  scaled(samples, 10 ** ((lufs - loudnessOf(samples, SAMPLE_RATE)) / 20));

const ring = (bell, lufs) => encode(levelled(ringBell(bell), lufs));

/**
 * The middle one of three turns: its first frame continues its last one, with neither the encoder's silent start nor
 * its end. It starts two frames in, where the encoder's delay puts the beginning of the breath.
 */
const loopBreath = () => {
  const turn = levelled(breathe(), BREATH_LUFS);
  const three = new Float32Array(turn.length * 3);
  for (let n = 0; n < 3; n++) three.set(turn, n * turn.length);
  const bytes = (turn.length / FRAME_SAMPLES) * FRAME_BYTES;
  const start = bytes + 2 * FRAME_BYTES;
  return encode(three).subarray(start, start + bytes);
};

/** Two damped tones that do not belong together, as wood has. */
const knock = () => {
  const samples = Float32Array.from({ length: Math.round(TICK_SECONDS * SAMPLE_RATE) }, (_, n) => {
    const now = n / SAMPLE_RATE;
    const attack = Math.min(1, now / 0.001);
    const tones = Math.sin(2 * Math.PI * 880 * now) + 0.5 * Math.sin(2 * Math.PI * 1430 * now);
    return attack * Math.exp(-now / 0.005) * tones;
  });
  const tick = scaled(samples, TICK_PEAK / peakOf(samples));
  return encode(tick);
};

const save = (name, mp3) => {
  writeFileSync(join(PATHS.sound, `${name}.mp3`), mp3);
  console.log(`${name}: ${framesOf(mp3) * FRAME_MS} ms`);
};

mkdirSync(PATHS.sound, { recursive: true });
for (const [name, bell] of Object.entries(BELLS)) save(name, ring(bell, BELL_LUFS));
save("turn", ring(TURN, TURN_LUFS));
save("breath", loopBreath());
save("tick", knock());
