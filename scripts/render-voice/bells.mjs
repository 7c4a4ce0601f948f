import { SAMPLE_RATE } from "./ffmpeg.mjs";

/** A bowl: each partial as a multiple of the note, its strength, and how fast it fades beside the note itself. */
const PARTIALS = [
  { ratio: 1, strength: 1, fading: 1 },
  { ratio: 2.003, strength: 0.42, fading: 1.6 },
  { ratio: 2.99, strength: 0.16, fading: 2.4 },
  { ratio: 4.1, strength: 0.06, fading: 4 },
];

/**
 * Slow enough that nobody starts at night, quick enough to be a beginning. A quicker one would be heard before itself:
 * a frame has few bits for it, and what they miss spreads over the whole frame.
 */
const ATTACK_SECONDS = 0.02;
const RELEASE_SECONDS = 0.25;

/**
 * The four bells. They differ in direction and in rhythm, so that an ear alone knows the phase, also on a phone that
 * swallows low tones: start rises fast in three, rest falls slowly in two, resume rises evenly in two, end stays
 * level in three and fades. Pitches in hertz, times in seconds.
 */
export const BELLS = {
  "bell-start": {
    seconds: 2.4,
    strikes: [
      { at: 0, pitch: 392, strength: 0.8, fade: 0.5 },
      { at: 0.17, pitch: 523.25, strength: 0.85, fade: 0.55 },
      { at: 0.34, pitch: 783.99, strength: 1, fade: 0.6 },
    ],
  },
  "bell-rest": {
    seconds: 3.1,
    strikes: [
      { at: 0, pitch: 659.26, strength: 1, fade: 0.55 },
      { at: 1.05, pitch: 440, strength: 1, fade: 0.65 },
    ],
  },
  "bell-resume": {
    seconds: 2.6,
    strikes: [
      { at: 0, pitch: 493.88, strength: 0.9, fade: 0.4 },
      { at: 0.7, pitch: 659.26, strength: 1, fade: 0.6 },
    ],
  },
  "bell-end": {
    seconds: 3.1,
    strikes: [
      { at: 0, pitch: 523.25, strength: 1, fade: 0.5 },
      { at: 0.85, pitch: 523.25, strength: 0.68, fade: 0.5 },
      { at: 1.7, pitch: 523.25, strength: 0.44, fade: 0.55 },
    ],
  },
};

/**
 * The soft sound at the turn of a pass: one short high note, unlike any bell, quieter than the voice and clear of the
 * breath. It is over before the thumbs are back at the beginning.
 */
export const TURN = { seconds: 0.5, strikes: [{ at: 0, pitch: 1046.5, strength: 1, fade: 0.16 }] };

const strikeAt = ({ pitch, strength, fade }, seconds) => {
  if (seconds < 0) return 0;
  const attack = Math.sin((Math.min(1, seconds / ATTACK_SECONDS) * Math.PI) / 2) ** 2;
  const sound = PARTIALS.reduce(
    (sum, partial) =>
      sum +
      partial.strength *
        Math.exp((-seconds * partial.fading) / fade) *
        Math.sin(2 * Math.PI * pitch * partial.ratio * seconds),
    0,
  );
  return strength * attack * sound;
};

/** @returns {Float32Array} samples of a bell at an arbitrary level */
export const ringBell = ({ seconds, strikes }) =>
  Float32Array.from({ length: Math.round(seconds * SAMPLE_RATE) }, (_, n) => {
    const now = n / SAMPLE_RATE;
    const release = Math.min(1, (seconds - now) / RELEASE_SECONDS);
    return release * strikes.reduce((sum, strike) => sum + strikeAt(strike, now - strike.at), 0);
  });
