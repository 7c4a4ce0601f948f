const BELL_LUFS = { low: -25, high: -17 };

/** The loudness that each sound which is not speech may have, in LUFS. The breath lies far below the voice, the tick below the breath. */
export const SOUNDS = {
  "bell-start": BELL_LUFS,
  "bell-rest": BELL_LUFS,
  "bell-resume": BELL_LUFS,
  "bell-end": BELL_LUFS,
  breath: { low: -41, high: -35 },
  turn: { low: -34, high: -26 },
  tick: { low: -48, high: -36 },
};
