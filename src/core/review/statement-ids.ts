import type { LessonId } from "../lessons/lesson";
import { urgencyOf, type Sign } from "../safety/signs";

/** Which section a sign stands in: a reason to ask the midwife first, or a danger sign. */
export const sectionOfSign = (act: Sign["act"]): "askfirst" | "sign" =>
  urgencyOf(act) === "before-massage" ? "askfirst" : "sign";

/** Id of the statement that a sign makes. */
export const signStatement = ({ id, act }: Pick<Sign, "id" | "act">): string =>
  `${sectionOfSign(act)}/${id}`;

/** Id of the statement that a card makes. */
export const cardStatement = (lesson: LessonId, card: string): string => `lesson/${lesson}/${card}`;
