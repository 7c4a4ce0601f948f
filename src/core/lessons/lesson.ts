import type { ProtocolId } from "../protocol/protocol";

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

/** How good a source is: the kind of text that was read, not the strength of its evidence. Best first. */
export const GRADES = ["A", "B", "C", "GMK"] as const;
export type Grade = (typeof GRADES)[number];

/** Pictures that are drawn from data instead of lying in a file. */
export const DRAWN_PICTURES = [
  "path-jujun",
  "path-downward",
  "before-and-after",
  "intake-by-day",
  "amounts-beside",
] as const;
export type DrawnPicture = (typeof DRAWN_PICTURES)[number];

/** Files lie below `public/art/`, without their ending. `still` stands in for one that moves. */
export type CardPicture =
  | { readonly file: string; readonly still?: string | undefined }
  | { readonly pair: readonly string[] }
  | { readonly drawn: DrawnPicture };

export type Question = {
  /** Where the answer is taught. */
  readonly see: { readonly lesson: LessonId; readonly card: string };
  /** Ids of the answers, in the order they are offered. */
  readonly choices: readonly string[];
  readonly right: string;
};

/** One idea: a picture, a title and a sentence or two. Its words are found by lesson and id. */
export type LessonCard = {
  readonly id: string;
  readonly picture: CardPicture;
  /** Only for families who massage this way. */
  readonly protocol?: ProtocolId | undefined;
  /** Its title is recorded. */
  readonly spoken?: boolean | undefined;
  /** Danger signs, or reasons to ask the midwife first, that this card teaches. */
  readonly signs?: readonly string[] | undefined;
  /** Offers a round on a pillow. */
  readonly practice?: boolean | undefined;
  /** Shows when these visits are due. */
  readonly visits?: "mother" | "baby" | undefined;
  /** Shows whom to call. */
  readonly calls?: boolean | undefined;
  readonly question?: Question | undefined;
  readonly sources: readonly string[];
};

export type Lesson = {
  readonly id: LessonId;
  /** Version of what it says, "1.0.0". */
  readonly version: string;
  /** Dates: when it was written, and when a midwife has reviewed it; null: not yet. */
  readonly written: string;
  readonly reviewed: string | null;
  /** Its picture in the list, below `public/art/`. */
  readonly cover: string;
  readonly cards: readonly LessonCard[];
};

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

/** The worst of the sources' grades: what a statement that rests on all of them may claim. */
export const weakestGrade = (grades: readonly Grade[]): Grade | null =>
  grades.reduce<Grade | null>(
    (weakest, grade) =>
      weakest === null || GRADES.indexOf(grade) > GRADES.indexOf(weakest) ? grade : weakest,
    null,
  );
