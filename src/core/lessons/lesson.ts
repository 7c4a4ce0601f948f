import * as v from "valibot";

import type { Immutable } from "../immutable";
import { PROTOCOL_IDS, type ProtocolId } from "../protocol/ids";
import { failure, success, type Result } from "../result";

/** The lessons, in the order they are offered. */
export const LESSON_IDS = [
  "learn-massage",
  "colostrum",
  "first-hours",
  "father-ready",
  "danger-signs",
  "check-first",
  "what-studies-say",
  "teach-back",
] as const;
export type LessonId = (typeof LESSON_IDS)[number];

/** Pictures that are drawn from data instead of lying in a file. */
const DRAWN_PICTURES = ["before-and-after", "intake-by-day", "amounts-beside"] as const;
export type DrawnPicture = (typeof DRAWN_PICTURES)[number];

const name = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
/** Below `public/art/`, without its ending. */
const file = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)+$/));
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const lessonId = v.picklist(LESSON_IDS);
const protocolId = v.picklist(PROTOCOL_IDS);

const picture = v.union([
  v.object({ drawn: v.picklist(DRAWN_PICTURES) }),
  /** The thumbs on their way over her back, as this protocol leads them. */
  v.object({ pathOf: protocolId }),
  v.object({ pair: v.pipe(v.array(file), v.minLength(2), v.maxLength(2)) }),
  /** `still` stands in for one that moves. */
  v.object({ file, still: v.optional(file) }),
]);
export type CardPicture = Immutable<v.InferOutput<typeof picture>>;

const question = v.pipe(
  v.object({
    /** Where the answer is taught. */
    see: v.object({ lesson: lessonId, card: name }),
    /** Ids of the answers, in the order they are offered. */
    choices: v.pipe(v.array(name), v.minLength(2)),
    right: name,
  }),
  v.check(({ choices, right }) => choices.includes(right), "the right answer is not offered"),
);
export type Question = Immutable<v.InferOutput<typeof question>>;

const card = v.object({
  id: name,
  picture,
  /** Only for families who massage this way. */
  protocol: v.optional(protocolId),
  /** Its title is recorded. */
  /** Danger signs, or reasons to ask the midwife first, that this card teaches. */
  signs: v.optional(v.array(name)),
  /** Offers a round on a pillow. */
  practice: v.optional(v.boolean()),
  /** Shows when these visits are due. */
  visits: v.optional(v.picklist(["mother", "baby"])),
  /** Shows whom to call. */
  calls: v.optional(v.boolean()),
  /** Leads to the study's figures, worked again. */
  reworked: v.optional(v.boolean()),
  question: v.optional(question),
  sources: v.pipe(v.array(name), v.minLength(1)),
});

/** One idea: a picture, a title and a sentence or two. Its words are found by lesson and id. */
export type LessonCard = Immutable<v.InferOutput<typeof card>>;

const lessonSchema = v.object({
  id: lessonId,
  /** Version of what it says, "1.0.0". */
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  /** The day on which it was written. */
  written: date,
  /** Its picture in the list. */
  cover: file,
  cards: v.pipe(v.array(card), v.minLength(1)),
});
export type Lesson = Immutable<v.InferOutput<typeof lessonSchema>>;

/** Reads a lesson's content file: each card once, each with its source. The reason says where it fails. */
export function parseLesson(content: unknown): Result<Lesson, string> {
  const parsed = v.safeParse(lessonSchema, content);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return failure(`${v.getDotPath(issue) ?? "lesson"}: ${issue.message}`);
  }
  const ids = parsed.output.cards.map(({ id }) => id);
  return new Set(ids).size === ids.length ? success(parsed.output) : failure("a card stands twice");
}

/** The cards of a family that massages this way; all that are for everyone, and those of the other way left out. */
export const cardsFor = (lesson: Lesson, protocol: ProtocolId): readonly LessonCard[] =>
  lesson.cards.filter((card) => card.protocol === undefined || card.protocol === protocol);

export type Place = {
  readonly card: LessonCard;
  /** Counted from 1. */
  readonly number: number;
  readonly previous: LessonCard | null;
  readonly next: LessonCard | null;
};

/** Where a card stands among the cards; an unknown or missing one is the first. Null only when there are none. */
export function placeOf(cards: readonly LessonCard[], id: string | null): Place | null {
  const index = Math.max(
    cards.findIndex((card) => card.id === id),
    0,
  );
  const card = cards[index];
  if (card === undefined) return null;
  return {
    card,
    number: index + 1,
    previous: cards[index - 1] ?? null,
    next: cards[index + 1] ?? null,
  };
}
