import { useTranslation } from "react-i18next";

/** The words of a danger sign or of a reason to ask the midwife first, by its id. */
export function useSignText(): (sign: string) => string {
  const { t } = useTranslation("signs");
  const words: Readonly<Record<string, string>> = {
    ...t("mother", { returnObjects: true }),
    ...t("newborn", { returnObjects: true }),
    ...t("askFirst", { returnObjects: true }),
  };
  return (sign) => words[sign] ?? sign;
}

/** What to do about it, by the id of the act. */
export function useActText(): (act: string) => string {
  const { t } = useTranslation("signs");
  const words: Readonly<Record<string, string>> = t("acts", { returnObjects: true });
  return (act) => words[act] ?? act;
}
