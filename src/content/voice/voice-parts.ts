import { partsOf, type PartOfLine } from "../../core/midwife/voice-parts";
import lessonLines from "./lesson-lines.json";
import lines from "./lines.json";

/** Which part of the voice each line belongs to. */
export const partOfLine: PartOfLine = partsOf(
  lines.map(({ id }) => id),
  Object.values(lessonLines).flatMap((cards) => Object.values(cards)),
);
