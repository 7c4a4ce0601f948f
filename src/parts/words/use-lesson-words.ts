import { useCallback } from "react";
import { useTranslation } from "react-i18next";

import type { LessonId } from "../../core/lessons/lesson";

export type CardWords = {
  readonly title: string;
  readonly body: string;
  readonly important?: string;
  /** What the picture teaches, for those who do not see it. */
  readonly alt: string;
  readonly rows?: Readonly<Record<string, string>>;
  readonly choices?: Readonly<Record<string, { readonly text: string; readonly reply: string }>>;
};

export type LessonWords = {
  readonly title: string;
  readonly purpose: string;
  readonly cards: Readonly<Record<string, CardWords>>;
};

/** The words of a lesson, in the chosen language. Each call copies them all. */
export function useLessonWords(): (lesson: LessonId) => LessonWords {
  const { t } = useTranslation("lessons");
  return useCallback((lesson) => t(lesson, { returnObjects: true }), [t]);
}
