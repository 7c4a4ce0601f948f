import i18next from "i18next";
import { initReactI18next } from "react-i18next";

import type { Language } from "../core/settings/choices";
import { firstWords } from "../locales/id/first";

/** Words begin in Indonesian, as the pages were written; English is fetched when it is chosen. */
export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: "id",
  fallbackLng: "id",
  resources: { id: firstWords },
  defaultNS: "common",
  interpolation: { escapeValue: false },
  initAsync: false,
});

function add(language: Language, words: Readonly<Record<string, object>>): void {
  for (const [namespace, texts] of Object.entries(words))
    i18n.addResourceBundle(language, namespace, texts);
}

/** Fetches the words that the first page does not need. */
export async function fetchLaterWords(): Promise<void> {
  if (i18n.hasResourceBundle("id", "session")) return;
  const { laterWords } = await import("../locales/id/later");
  add("id", laterWords);
}

/** Fetches the words of the lessons. */
export async function fetchLessonWords(): Promise<void> {
  if (i18n.hasResourceBundle("id", "lessons")) return;
  const { lessonWords } = await import("../locales/id/lesson-words");
  add("id", lessonWords);
}

/** The language that was asked for last: words that come after another was chosen must not change it back. */
let wanted: Language = "id";

/** Changes the words. Without the English ones at hand (first start, no network) the Indonesian ones stay. */
export async function speak(language: Language): Promise<void> {
  wanted = language;
  if (language === "en" && !i18n.hasResourceBundle("en", "common")) {
    const { en } = await import("../locales/en/index");
    add("en", en);
  }
  if (wanted === language) await i18n.changeLanguage(language);
}
