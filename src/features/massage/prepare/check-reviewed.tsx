import { useTranslation } from "react-i18next";

import { signOf } from "../../../content/safety/signs";
import { signStatement } from "../../../core/review/statement-ids";
import { signsOf, type Part } from "../../../core/safety/answering";
import { useReviewedCount } from "../../../parts/review/use-marks";

/** Who stands behind what is asked here: how much of it a midwife has reviewed as it stands now. */
export function CheckReviewed({ part }: { part: Part }) {
  const { t } = useTranslation("prepare");
  const asked = signsOf(part).map((sign) => signStatement(signOf(sign)));
  const count = useReviewedCount(asked);
  return count === 0 ? t("check.reviewed") : t("check.partly", { count, all: asked.length });
}
