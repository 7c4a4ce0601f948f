import { useTranslation } from "react-i18next";

import type { NappyDay } from "../../../core/notebook/nappies";

/** What is usual on a day, in words. */
export function useNappyWords({ wetLeast, stool }: NappyDay): {
  readonly wet: string;
  readonly stool: string;
} {
  const { t } = useTranslation("overview");
  const countWords = () => {
    if (stool.count === null) return null;
    switch (stool.count.kind) {
      case "least":
        return t("nappies.least", { least: stool.count.least });
      case "about": {
        const { low, high } = stool.count;
        return low === high
          ? t("nappies.about", { amount: low })
          : t("nappies.between", { low, high });
      }
    }
  };
  return {
    wet: t("nappies.least", { least: wetLeast }),
    stool: [countWords(), t(`nappies.colour.${stool.colour}`)]
      .filter((part) => part !== null)
      .join(", "),
  };
}
