import type { firstWords } from "./first";
import type { laterWords } from "./later";
import type { lessonWords } from "./lesson-words";

/** The shape of all words, by the place they are read in. Every language has it. */
export type Words = typeof firstWords & typeof laterWords & typeof lessonWords;
