import type { fileWords } from "./file-words";
import type { firstWords } from "./first";
import type { handOverWords } from "./hand-over-words";
import type { lessonWords } from "./lesson-words";
import type { massageWords } from "./massage-words";
import type { notebookWords } from "./notebook-words";
import type { packageWords } from "./package-words";
import type { registerWords } from "./register-words";
import type { roomWords } from "./room-words";
import type { sheetWords } from "./sheet-words";
import type { studioWords } from "./studio-words";
import type { studyWords } from "./study-words";

/** The shape of all words, by the place they are read in. Every language has it. */
export type Words = typeof firstWords &
  typeof fileWords &
  typeof handOverWords &
  typeof massageWords &
  typeof notebookWords &
  typeof lessonWords &
  typeof packageWords &
  typeof sheetWords &
  typeof roomWords &
  typeof studioWords &
  typeof studyWords &
  typeof registerWords;
