import { useTranslation } from "react-i18next";

import type { Volume } from "../../../core/notebook/record";
import { useAmount } from "../../../parts/words/use-numbers";

/** "2,5 ml (1,3–4)": how much it was, how little and how much it may have been. */
export function useVolumeWords(): (volume: Pick<Volume, "ml" | "lowMl" | "highMl">) => string {
  const { t } = useTranslation("overview");
  const amount = useAmount();
  return ({ ml, lowMl, highMl }) =>
    t("amounts.volume", { amount: amount(ml), low: amount(lowMl), high: amount(highMl) });
}
