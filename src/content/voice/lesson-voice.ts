import lessonLines from "./lesson-lines.json";

const clipByPlace: ReadonlyMap<string, string> = new Map(
  lessonLines.flatMap(({ id, of }) => of.map((place) => [place, id] as const)),
);

/** The clips that read a card aloud, its title before its warning; none where nothing is recorded. */
export const lessonClips = (lesson: string, card: string): readonly string[] =>
  ["title", "important"].flatMap(
    (part) => clipByPlace.get(`${lesson}.cards.${card}.${part}`) ?? [],
  );
