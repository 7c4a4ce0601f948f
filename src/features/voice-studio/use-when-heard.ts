import { useCallback } from "react";
import { useTranslation } from "react-i18next";

import { lessonOfLine, momentsOf } from "../../content/voice/moments";
import { partOfLine } from "../../content/voice/voice-parts";
import { useLessonWords } from "../../parts/words/use-lesson-words";

/** Says when a line is heard, in a sentence for each moment. */
export function useWhenHeard(): (line: string) => string {
  const { t } = useTranslation("studio");
  const lessonWords = useLessonWords();
  return useCallback(
    (line) => {
      const moments = momentsOf(line);
      if (moments.length > 0) return moments.map((moment) => t(`when.${moment}`)).join(" ");
      const lesson = lessonOfLine(line);
      if (lesson === undefined) return "";
      const kind = partOfLine.get(line) === "titles" ? "title" : "warning";
      return t(`when.${kind}`, { lesson: lessonWords(lesson).title });
    },
    [t, lessonWords],
  );
}
