import { useTranslation } from "react-i18next";

import { useIsAnyReviewed } from "./use-marks";

/** Whether a midwife has reviewed what the app says; which of it stands on each card. */
export function AppReviewed() {
  const { t } = useTranslation("settings");
  return t(useIsAnyReviewed() ? "about.partlyReviewed" : "about.notReviewed");
}
