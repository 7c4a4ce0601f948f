/** What every clip of a voice keeps to, whoever spoke it and wherever it was made. */

/** The loudness that a clip may have, in LUFS. */
export const VOICE_LUFS = { low: -19, high: -13 } as const;

/** What a phone's own speaker lets through of a voice (450 to 7,000 Hz), in LUFS: all lines alike, so that none is lost. */
export const VOICE_SPEAKER_LUFS = { low: -22, high: -18 } as const;

/** The largest sample a clip may have once it is decoded; a whole one is 1. */
export const PEAK_LIMIT = 0.98;

/** A card of a lesson is heard in one breath of patience: no sentence of it takes longer, in ms. */
export const LESSON_LONGEST_MS = 8_000;
