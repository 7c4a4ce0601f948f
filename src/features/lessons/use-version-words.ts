import { useTranslation } from "react-i18next";

import type { Lesson } from "../../core/lessons/lesson";

/** Which version a lesson is, and whether a midwife has read it. */
export function useVersionWords({ version, written, reviewed }: Lesson) {
  const { t, i18n } = useTranslation("learning");
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: "long", timeZone: "UTC" });
  const shown = (day: string): string => format.format(new Date(`${day}T00:00:00Z`));
  return {
    version: t("leaflet.version", { version, date: shown(written) }),
    review:
      reviewed === null
        ? t("leaflet.notReviewed")
        : t("leaflet.reviewed", { date: shown(reviewed) }),
  };
}
