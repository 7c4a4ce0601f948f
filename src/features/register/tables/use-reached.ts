import { useTranslation } from "react-i18next";

import type { ReachedHours } from "../../../core/statistics/waiting";
import { useFigures } from "../use-figures";

/** By which hour half was reached, and between which hours that may lie; said where it was not reached. */
export function useReached() {
  const { t } = useTranslation("figures");
  const figures = useFigures();
  const hour = (value: number | null): string =>
    value === null ? t("notReached") : figures.plain(value);
  return {
    hours: ({ hours }: ReachedHours): string => hour(hours),
    limits: ({ low, high }: ReachedHours): string =>
      low === null && high === null
        ? t("notReached")
        : t("range", { low: hour(low), high: hour(high) }),
  };
}
