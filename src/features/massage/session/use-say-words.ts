import { useTranslation } from "react-i18next";

import { spokenText } from "../../../content/voice/index";
import type { Position } from "../../../core/protocol/position";
import type { Timeline } from "../../../core/protocol/timeline";
import type { Language } from "../../../core/settings/choices";

/** A line stays on the screen this long after it was said, then the standing words come back. */
const STAYS_MS = 6_000;

/** From this many letters on, the words are set smaller. */
const LONG_FROM = 24;

export type SayWords = { readonly say: string; readonly isLong: boolean };

/** What to do now, in a few words: the line just said, else what the hands do all the time. */
export function useSayWords(timeline: Timeline, position: Position): SayWords {
  const { t, i18n } = useTranslation("session");
  const { current } = position;
  const spoken = current === null ? undefined : spokenText(current.clip, languageOf(i18n.language));
  const isFresh = current !== null && position.ms < current.atMs + current.lastsMs + STAYS_MS;
  const stays = isFresh || position.kind !== "round";
  const say = withoutStop((stays ? spoken : undefined) ?? standingWords());

  function standingWords(): string {
    switch (position.kind) {
      case "round":
        return t(`doNow.${timeline.direction}`);
      case "lead-in":
        return t("leadIn");
      case "rest":
      case "between":
        return t("rest");
      case "closing":
      case "ended":
        return t("ended");
    }
  }
  return { say, isLong: say.length >= LONG_FROM };
}

const languageOf = (language: string): Language => (language === "en" ? "en" : "id");

/** A caption of one sentence stands without its full stop. */
const withoutStop = (words: string): string =>
  words.endsWith(".") && words.indexOf(".") === words.length - 1 ? words.slice(0, -1) : words;
