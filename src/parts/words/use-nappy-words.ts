import { useTranslation } from "react-i18next";

import type { NappyDay } from "../../core/notebook/nappies";

export type NappyWords = { readonly wet: string; readonly stool: string };

/** What is usual on a day, in words. */
export function useNappyWords(): (day: NappyDay) => NappyWords {
  const { t } = useTranslation("overview");
  const countWords = ({ count }: NappyDay["stool"]) => {
    if (count === null) return null;
    switch (count.kind) {
      case "least":
        return t("nappies.least", { least: count.least });
      case "about": {
        const { low, high } = count;
        return low === high
          ? t("nappies.about", { amount: low })
          : t("nappies.between", { low, high });
      }
    }
  };
  return ({ wetLeast, stool }) => ({
    wet: t("nappies.least", { least: wetLeast }),
    stool: [countWords(stool), t(`nappies.colour.${stool.colour}`)]
      .filter((part) => part !== null)
      .join(", "),
  });
}
