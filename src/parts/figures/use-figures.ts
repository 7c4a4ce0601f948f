import { useTranslation } from "react-i18next";

/** Writes a number the way of the chosen language. @param digits behind the point */
export function useFigures(): (value: number, digits?: number) => string {
  const { i18n } = useTranslation();
  return (value, digits = 0) =>
    value.toLocaleString(i18n.language, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
}
