import type { firstWords } from "./first";
import type { lessonWords } from "./lesson-words";
import type { massageWords } from "./massage-words";
import type { notebookWords } from "./notebook-words";

/** The shape of all words, by the place they are read in. Every language has it. */
export type Words = typeof firstWords &
  typeof massageWords &
  typeof notebookWords &
  typeof lessonWords;
