import i18next from "i18next";
import { initReactI18next } from "react-i18next";

import { fileWords } from "../locales/id/file-words";
import { firstWords } from "../locales/id/first";
import { lessonWords } from "../locales/id/lesson-words";
import { massageWords } from "../locales/id/massage-words";

/** The words of all pages in the file, in Indonesian. */
export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: "id",
  resources: { id: { ...firstWords, ...massageWords, ...lessonWords, ...fileWords } },
  defaultNS: "common",
  interpolation: { escapeValue: false },
  initAsync: false,
});
// Told before the massage, and not in it as if a sound were lost.
const soundNote = `${i18n.t("prepare:ready.soundNote")} ${i18n.t("file:fewerClips")}`;
i18n.addResource("id", "prepare", "ready.soundNote", soundNote);
