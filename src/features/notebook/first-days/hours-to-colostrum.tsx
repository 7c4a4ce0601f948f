import { useTranslation } from "react-i18next";

import type { FirstDaysProps } from "./first-days-props";
import { useHours } from "./use-hours";
import { usePlacing } from "./use-placing";

/** How long after the birth colostrum was first seen, in one sentence. */
export function HoursToColostrum(props: FirstDaysProps) {
  const { t } = useTranslation("overview");
  const { hours } = useHours();
  const first = usePlacing(props).placing.firstMilk;
  if (first === null) return <p>{t("hours.none")}</p>;

  const { hour, fromHour, untilHour } = first;
  if (untilHour < 0) return <p>{t("hours.beforeBirth")}</p>;
  const [from, until] = [hours(Math.max(0, fromHour)), hours(untilHour)];
  if (from !== until) return <p>{t("hours.between", { from, until })}</p>;
  const count = Math.max(0, Math.floor(hour));
  return <p>{count === 0 ? t("hours.underOne") : t("hours.first", { count })}</p>;
}
