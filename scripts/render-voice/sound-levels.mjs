/** The loudness that each clip may have, in LUFS. The breath lies far below the voice, the tick below the breath. */
export const VOICE_LUFS = { low: -19, high: -13 };

/** What a phone's own speaker lets through of a voice (450 to 7,000 Hz), in LUFS: all lines alike, so that none is lost. */
export const VOICE_SPEAKER_LUFS = { low: -22, high: -18 };
const BELL_LUFS = { low: -25, high: -17 };

/** The sounds that are not speech. */
export const SOUNDS = {
  "bell-start": BELL_LUFS,
  "bell-rest": BELL_LUFS,
  "bell-resume": BELL_LUFS,
  "bell-end": BELL_LUFS,
  breath: { low: -41, high: -35 },
  turn: { low: -34, high: -26 },
  tick: { low: -48, high: -36 },
};
