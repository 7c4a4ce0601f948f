import { useTranslation } from "react-i18next";

import { useHours } from "./use-hours";

/** Hours since birth between which colostrum was first seen; null where it was not. */
export type FirstMilkHours = { readonly from: number; readonly until: number } | null;

/** How long after the birth colostrum was first seen, in one sentence. */
export function useColostrumWords(): (seen: FirstMilkHours) => string {
  const { t } = useTranslation("overview");
  const { hours } = useHours();
  return (seen) => {
    if (seen === null) return t("hours.none");
    if (seen.until < 0) return t("hours.beforeBirth");
    const [from, until] = [hours(seen.from), hours(seen.until)];
    if (seen.from < 0) return t("hours.aroundBirth", { until });
    if (from !== until) return t("hours.between", { from, until });
    const count = Math.floor(seen.until);
    return count === 0 ? t("hours.underOne") : t("hours.first", { count });
  };
}
