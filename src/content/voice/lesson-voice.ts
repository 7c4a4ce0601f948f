import lessonLines from "./lesson-lines.json";

const clipsByCard: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(lessonLines).flatMap(([lesson, cards]) =>
    Object.entries(cards).map(([card, clips]) => [`${lesson}/${card}`, clips] as const),
  ),
);

/** The clips that read a card aloud: its title, then each sentence of its warning. */
export const lessonClips = (lesson: string, card: string): readonly string[] =>
  clipsByCard.get(`${lesson}/${card}`) ?? [];

/** Address of such a clip below the site's base. What the session says as well is its clip; the others are Opus. */
export const lessonClipPath = (clip: string): string =>
  `voice/id/${clip}.${clip.startsWith("lesson-") ? "ogg" : "mp3"}`;
