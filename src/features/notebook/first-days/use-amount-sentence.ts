import { useTranslation } from "react-i18next";

import type { Amount } from "../../../core/notebook/amounts";
import { useAmount } from "../../../parts/words/use-numbers";

/** How many amounts there are, from the least to the most: no sum and no mean, they were told in different ways. */
export function useAmountSentence(amounts: readonly Amount[]): string {
  const { t } = useTranslation("overview");
  const amount = useAmount();
  const ml = amounts.map(({ volume }) => volume.ml);
  const low = amount(Math.min(...ml));
  const high = amount(Math.max(...ml));
  const count = amounts.length;
  return low === high
    ? t("amounts.same", { count, amount: low })
    : t("amounts.summary", { count, low, high });
}
