import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { lessonClips } from "../../content/voice/lesson-voice";
import type { LessonId } from "../../core/lessons/lesson";
import { useServices } from "../../access/services-context";
import { useLate } from "../../access/use-late";
import type { CardWords } from "../../parts/words/use-lesson-words";

export type Reading = {
  /** False until the voices are looked up: the button stands already, so that nothing moves under the thumb. */
  readonly isReady: boolean;
  readonly isOn: boolean;
  readonly listen: () => void;
  readonly hush: () => void;
};

const spokenAs = (sentences: readonly string[]): string =>
  sentences.map((sentence) => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`)).join(" ");

/**
 * Reads the card aloud: whole, where the phone truly has a voice of the language; else its title and what matters,
 * as they are recorded (in Indonesian). Where a midwife has spoken its title, she is heard, and the phone's voice only
 * between her lines. Null where nothing could be heard.
 */
export function useReading(
  lesson: LessonId,
  card: string,
  words: CardWords | undefined,
): Reading | null {
  const { t, i18n } = useTranslation("learning");
  // What is shown is what is read, also while the words of another language are not here yet.
  const language = i18n.language === "en" ? "en" : "id";
  const narrator = useLate(useServices().narrator);
  const [heard, setHeard] = useState<string | null>(null);
  const clips = language === "id" ? lessonClips(lesson, card) : [];
  const isOn = heard === card;

  // Another card, another page: what is being read ends.
  useEffect(() => {
    if (heard !== null && heard !== card) narrator?.hush();
  }, [narrator, heard, card]);
  useEffect(() => () => narrator?.hush(), [narrator]);

  if (words === undefined) return null;
  if (narrator === null)
    return clips.length === 0
      ? null
      : { isReady: false, isOn: false, listen: () => undefined, hush: () => undefined };
  const [title, ...warning] = clips;
  const isHers = title !== undefined && narrator.isSpoken(title);
  if (!isHers && !narrator.canRead(language) && (clips.length === 0 || !narrator.canPlay))
    return null;
  const body = [words.body, ...Object.values(words.rows ?? {})];
  const important = words.important === undefined ? [] : [t("important"), words.important];
  const whole = [words.title, ...body, ...important];

  const say = async (): Promise<void> => {
    if (isHers)
      return narrator.recite({ before: [title], text: spokenAs(body), after: warning, language });
    if ((await narrator.read(spokenAs(whole), language)) === "unheard") await narrator.play(clips);
  };
  return {
    isReady: true,
    isOn,
    listen: () => {
      setHeard(card);
      void say().finally(() => setHeard((now) => (now === card ? null : now)));
    },
    hush: narrator.hush,
  };
}
