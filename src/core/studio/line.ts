/** A line that is to be spoken. */
export type LineToSpeak = {
  readonly id: string;
  readonly words: string;
  /** How long it may take in its place, in ms. */
  readonly longestMs: number;
};
