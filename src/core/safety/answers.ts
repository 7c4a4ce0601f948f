/** What may be answered to a question of the check. */
export const ANSWERS = ["no", "yes", "unsure"] as const;
export type Answer = (typeof ANSWERS)[number];

/** What the app advises after the check. All but the first are warnings. */
export const ADVICES = ["clear", "ask-midwife", "not-in-pregnancy", "get-help"] as const;
