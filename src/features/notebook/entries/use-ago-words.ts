import { useTranslation } from "react-i18next";

import { timePassed } from "../../../core/notebook/last-noted";

/** How long ago something was, in words: "2 jam 50 menit lalu"; from a day on, in whole days. Takes ms, 0 and above. */
export function useAgoWords(): (ms: number) => string {
  const { t } = useTranslation("notebook");
  return (ms) => {
    const { days, hours, minutes } = timePassed(ms);
    if (days > 0) return t("last.days", { count: days });
    if (hours > 0 && minutes > 0) return t("last.hoursMinutes", { hours, minutes });
    if (hours > 0) return t("last.hours", { count: hours });
    return minutes > 0 ? t("last.minutes", { count: minutes }) : t("last.now");
  };
}
