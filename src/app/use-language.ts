import { useEffect } from "react";

import { useSettings } from "../access/services-context";
import { i18n, speak } from "./i18n";

/** The pages are written in Indonesian and stay hidden until English words are there, when those are chosen. */
export function useLanguage(): void {
  const { language } = useSettings();
  useEffect(() => {
    const root = document.documentElement;
    const show = (): void => {
      root.lang = i18n.language;
      delete root.dataset["awaits"];
    };
    void speak(language).then(show, show);
  }, [language]);
}
