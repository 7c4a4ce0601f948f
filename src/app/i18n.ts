import i18next from "i18next";
import { initReactI18next } from "react-i18next";

import type { Language } from "../core/settings/choices";
import { firstWords } from "../locales/id/first";
import type { NearBundle, Texts, WordBundle } from "./later-page";

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

function add(language: Language, words: Texts): void {
  for (const [namespace, texts] of Object.entries(words))
    i18n.addResourceBundle(language, namespace, texts);
}

/** Words that the first page does not need, by what they are about. */
const nearBundles: Readonly<Record<NearBundle, () => Promise<Texts>>> = {
  massage: async () => (await import("../locales/id/massage-words")).massageWords,
  notebook: async () => (await import("../locales/id/notebook-words")).notebookWords,
  lessons: async () => (await import("../locales/id/lesson-words")).lessonWords,
};

const isNear = (bundle: WordBundle): bundle is NearBundle => bundle in nearBundles;

async function wordsOf(bundle: WordBundle): Promise<Texts> {
  if (isNear(bundle)) return nearBundles[bundle]();
  const far = await import("./far-pages");
  return far.farBundles[bundle]();
}

/** Fetches words that a page needs besides those of the first page. */
export async function fetchWords(wanted: readonly WordBundle[]): Promise<void> {
  for (const words of await Promise.all(wanted.map(wordsOf))) add("id", words);
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
