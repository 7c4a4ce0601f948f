import { useTranslation } from "react-i18next";

import { signs } from "../../content/safety/signs";
import { urgencyOf } from "../../core/safety/signs";
import { signStatement } from "../../core/review/statement-ids";
import { useReviewedCount } from "../../parts/review/use-marks";

const shown = signs.filter(({ act }) => urgencyOf(act) !== "before-massage").map(signStatement);

/** How many of the signs of this page a midwife has reviewed as they stand now. */
export function SignsReviewed() {
  const { t } = useTranslation("safety");
  const count = useReviewedCount(shown);
  return count === 0 ? t("notReviewed") : t("reviewed", { count, all: shown.length });
}
