import type { DrawnPicture, Lesson, LessonCard } from "../lessons/lesson";
import type { VisitRule } from "../visits/calendar";
import type { Phrase, PhraseKind, StatementContent } from "./statement";
import { cardStatement } from "./statement-ids";
import { filled, textAt, textIf, textsBelow, type Words } from "./words";

/** Words that stand inside a picture that is drawn, by their places. */
const wordsInside: Readonly<Record<DrawnPicture, readonly string[]>> = {
  "before-and-after": ["learning:study.before", "learning:study.after"],
  "intake-by-day": ["learning:study.day"],
  "amounts-beside": ["learning:study.studyBefore", "learning:study.weighed"],
};

const phrasesOf = (kind: PhraseKind, texts: readonly (string | null)[]): readonly Phrase[] =>
  texts.flatMap((text) => (text === null ? [] : [{ kind, text }]));

function questionPhrases(words: Words, place: string, card: LessonCard): readonly Phrase[] {
  const { question } = card;
  if (question === undefined) return [];
  return question.choices.flatMap((choice): readonly Phrase[] => [
    {
      kind: choice === question.right ? "right" : "choice",
      text: textAt(words, `${place}.choices.${choice}.text`),
    },
    { kind: "reply", text: textAt(words, `${place}.choices.${choice}.reply`) },
  ]);
}

const visitTexts = (
  words: Words,
  { visits: who }: LessonCard,
  visits: readonly VisitRule[],
): readonly string[] =>
  visits
    .filter((visit) => visit.who === who)
    .map(({ id, who: visited, span: { unit, from, until } }) =>
      filled(textAt(words, `learning:visits.${visited}.${unit}`), { id, from, until }),
    );

/** What the cards of a lesson say, in the order in which a family reads them. What is read aloud are words of theirs. */
export function lessonStatements(
  lesson: Lesson,
  words: Words,
  visits: readonly VisitRule[],
): readonly Omit<StatementContent, "grade">[] {
  const within = textAt(words, `lessons:${lesson.id}.title`);
  return lesson.cards.map((card) => {
    const { picture } = card;
    const place = `lessons:${lesson.id}.cards.${card.id}`;
    const rows = textsBelow(words, `${place}.rows`).map(([, text]) => text);
    const inside = "drawn" in picture ? wordsInside[picture.drawn] : [];
    return {
      id: cardStatement(lesson.id, card.id),
      section: "lesson",
      within,
      phrases: [
        ...phrasesOf("title", [textAt(words, `${place}.title`)]),
        ...phrasesOf("text", [textAt(words, `${place}.body`)]),
        ...phrasesOf("row", [...rows, ...visitTexts(words, card, visits)]),
        ...phrasesOf("important", [textIf(words, `${place}.important`)]),
        ...questionPhrases(words, place, card),
        ...phrasesOf("picture", [textAt(words, `${place}.alt`)]),
        ...phrasesOf(
          "inside",
          inside.map((one) => textAt(words, one)),
        ),
      ],
      picture,
      sources: card.sources,
    };
  });
}
