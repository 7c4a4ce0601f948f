import { useMemo } from "react";
import { useTranslation } from "react-i18next";

/** An amount the way of the chosen language: "2,5" in Indonesian. At most one decimal, below 1 ml two. */
export function useAmount(): (amount: number) => string {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const coarse = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
    const fine = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 });
    return (amount) => (amount < 1 ? fine : coarse).format(amount);
  }, [i18n.language]);
}
