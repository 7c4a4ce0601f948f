import { useTranslation } from "react-i18next";

/**
 * How old the baby was, in words: "Jam ke-5", "Jam ke-5 sampai 11".
 *
 * @param from in hours since birth, with fractions, negative before it
 */
export function useAgeWords(): (from: number, until: number) => string {
  const { t } = useTranslation("notebook");
  return (first, last) => {
    const [from, until] = [Math.floor(first), Math.floor(last)];
    if (last < 0) return t("entry.beforeBirth");
    if (first < 0) return t("entry.hoursSinceBefore", { until });
    return from === until ? t("entry.hour", { hour: from }) : t("entry.hours", { from, until });
  };
}
