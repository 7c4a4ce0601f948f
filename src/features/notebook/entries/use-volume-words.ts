import { useTranslation } from "react-i18next";

import type { MilkRecord } from "../../../core/notebook/reading";
import { useAmount } from "../../../parts/words/use-numbers";

/** How much, as well as it is known: "3 tetes", "kira-kira 2,5 ml"; null when nothing was noted. */
export function useVolumeWords(): (entry: MilkRecord) => string | null {
  const { t } = useTranslation("notebook");
  const amount = useAmount();
  return ({ volume }) => {
    if (volume === null) return null;
    return volume.method === "drops"
      ? t("entry.aboutDrops", { count: volume.count })
      : t("entry.aboutMl", { amount: amount(volume.ml) });
  };
}
