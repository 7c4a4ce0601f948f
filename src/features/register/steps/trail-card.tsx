import { useTranslation } from "react-i18next";

import type { Correction, Participant } from "../../../core/register/record";
import { Card } from "../../../ui/card/card";
import { Title } from "../../../ui/words/words";
import { Lines } from "../lines";
import { useTrailWords } from "./use-trail-words";

export type TrailCardProps = { participant: Participant; corrections: readonly Correction[] };

/** What was told of her anew: what stood, what stands since, who and when. */
export function TrailCard({ participant, corrections }: TrailCardProps) {
  const { t } = useTranslation("steps");
  const stepOf = useTrailWords();
  if (corrections.length === 0) return null;
  return (
    <Card as="section" labelledBy="riwayat-data">
      <Title level={3} id="riwayat-data">
        {t("trail.title")}
      </Title>
      <Lines lines={corrections.map((one) => ({ key: one.id, words: stepOf(participant, one) }))} />
    </Card>
  );
}
