import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Narrator } from "../../application/ports";
import { lessonClips } from "../../content/voice/lesson-voice";
import type { LessonId } from "../../core/lessons/lesson";
import { useServices, useSettings } from "../../shell/services-context";
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
  const narrator = useNarrator();
  const [heard, setHeard] = useState<string | null>(null);
  const clips = language === "id" ? lessonClips(lesson, card) : [];
  const isOn = heard === card;

  useEffect(() => {
    if (narrator === null) return undefined;
    // Another card, another page: what is being read ends.
    return () => (card === "" ? undefined : narrator.hush());
  }, [narrator, card]);

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

function useNarrator(): Narrator | null {
  const { narrator } = useServices();
  const [found, setFound] = useState<Narrator | null>(null);
  useEffect(() => {
    let isShown = true;
    narrator().then(
      (one) => {
        if (isShown) setFound(one);
      },
      // First visit, no network: the words stand on the screen.
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [narrator]);
  return found;
}
