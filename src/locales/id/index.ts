import type { firstWords } from "./first";
import type { laterWords } from "./later";

/** The shape of all words, by the place they are read in. Every language has it. */
export type Words = typeof firstWords & typeof laterWords;
