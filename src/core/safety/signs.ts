import * as v from "valibot";

import type { Immutable } from "../immutable";
import { GRADES } from "../sources/source";
import type { SafetyAdvice } from "../notebook/record";

/** How much a sign presses, the gravest first. "before-massage": it speaks against a massage, and waits for the midwife. */
export const URGENCIES = ["go", "call", "today", "talk", "before-massage"] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What is to be done about a sign, the gravest first, and how much it presses. */
const urgencies = {
  "emergency-now": "go",
  "go-now": "go",
  /** Thoughts of harming herself or the baby. Facts §6.1 (12): the same day, and someone stays with her. */
  "go-today-stay-with-her": "go",
  "call-now": "call",
  "midwife-today": "today",
  "talk-to-midwife": "talk",
  "not-in-pregnancy": "before-massage",
  "wait-for-midwife": "before-massage",
  "ask-midwife-first": "before-massage",
} as const satisfies Readonly<Record<string, Urgency>>;

export type Act = keyof typeof urgencies;

const isAct = (value: unknown): value is Act => typeof value === "string" && value in urgencies;

/** How much an act presses. */
export const urgencyOf = (act: Act): Urgency => urgencies[act];

/** What the check advises instead of a massage. */
export type Warning = Exclude<SafetyAdvice, "clear">;

/**
 * How often a sign is asked about before a massage: each day anew; each day anew in the first days after the birth only; or
 * once because it stays as it is.
 */
export const HOW_OFTEN = ["daily", "first-days", "once"] as const;

const signSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  /** Whose sign it is. A newborn: 0 to 28 days old. */
  who: v.picklist(["mother", "newborn"]),
  act: v.custom<Act>(isAct),
  sources: v.pipe(v.array(v.string()), v.minLength(1)),
  grade: v.picklist(GRADES),
  /** Missing where it is not asked about by itself. */
  asked: v.optional(v.picklist(HOW_OFTEN)),
});

/** Something to be seen or felt, and the one act it asks for, wherever it is named. Facts §3 and §6. */
export type Sign = Immutable<v.InferOutput<typeof signSchema>>;

const signsSchema = v.pipe(
  v.array(signSchema),
  v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, "a sign stands twice"),
);

/**
 * Reads the signs and their acts.
 *
 * @throws ValiError when the file is no list of signs, or one stands twice: a sign without its act must not be shown
 */
export const parseSigns = (file: unknown): readonly Sign[] => v.parse(signsSchema, file);

/**
 * What a "yes" to a question about these signs leads to, the gravest first. A question that asks for a sign to go for
 * asks for no lighter one: the family would not know which of them it was.
 *
 * @throws RangeError when signs to go for stand beside lighter ones
 */
export function warningOf(signs: readonly Sign[]): Warning {
  const pressing = signs.map(({ act }) => urgencyOf(act));
  if (pressing.includes("go")) {
    if (pressing.some((urgency) => urgency !== "go"))
      throw new RangeError(`${signs.map(({ id }) => id).join(", ")} do not ask for one act`);
    return "get-help";
  }
  return signs.some(({ act }) => act === "not-in-pregnancy") ? "not-in-pregnancy" : "ask-midwife";
}
