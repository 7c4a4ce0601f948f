import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { lessonClips } from "../../content/voice/lesson-voice";
import type { LessonId } from "../../core/lessons/lesson";
import { useServices, useSettings } from "../../shell/services-context";
import { useLate } from "../../shell/use-late";
import type { CardWords } from "../../shell/use-lesson-words";

export type Reading = {
  readonly isOn: boolean;
  readonly listen: () => void;
  readonly hush: () => void;
};

/**
 * Reads the card aloud: whole, where the phone truly has a voice of the language; else its title and what matters,
 * as they are recorded (in Indonesian). Null where nothing could be heard.
 */
export function useReading(
  lesson: LessonId,
  card: string,
  words: CardWords | undefined,
): Reading | null {
  const { t } = useTranslation("learning");
  const { language } = useSettings();
  const narrator = useLate(useServices().narrator);
  const [heard, setHeard] = useState<string | null>(null);
  const clips = language === "id" ? lessonClips(lesson, card) : [];
  const isOn = heard === card;

  // Another card, another page: what is being read ends.
  useEffect(() => {
    if (heard !== null && heard !== card) narrator?.hush();
  }, [narrator, heard, card]);
  useEffect(() => () => narrator?.hush(), [narrator]);

  if (narrator === null || words === undefined) return null;
  if (!narrator.canRead(language) && clips.length === 0) return null;
  const whole = [
    words.title,
    words.body,
    ...Object.values(words.rows ?? {}),
    ...(words.important === undefined ? [] : [t("important"), words.important]),
  ]
    .map((sentence) => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(" ");

  const say = async (): Promise<void> => {
    const isRead = await narrator.read(whole, language);
    if (!isRead) await narrator.play(clips);
  };
  return {
    isOn,
    listen: () => {
      setHeard(card);
      void say().finally(() => setHeard((now) => (now === card ? null : now)));
    },
    hush: narrator.hush,
  };
}
