import { useTranslation } from "react-i18next";

import type { StudyResults } from "../../../core/register/results";
import { Card } from "../../../ui/card/card";
import { Title } from "../../../ui/words/words";
import { Cannot } from "./cannot";
import { SlopesFigure } from "./figures/slopes-figure";
import { SpreadFigure } from "./figures/spread-figure";

export type FigureCardProps = { results: StudyResults };

/** Each mother from the first measurement to the second. */
export function SlopesCard({ results: { slopes, tables } }: FigureCardProps) {
  const { t } = useTranslation("figures");
  const cannot = ["cause", "time", "one"] as const;
  return (
    <Card as="section" labelledBy="gambar-garis">
      <Title id="gambar-garis">{t("slopes.title")}</Title>
      <SlopesFigure slopes={slopes} paired={tables.paired} />
      <Cannot lines={cannot.map((key) => ({ key, words: t(`slopes.cannot.${key}`) }))} />
    </Card>
  );
}

/** How the amounts of both measurements lie. */
export function SpreadCard({ results: { spreads, tables } }: FigureCardProps) {
  const { t } = useTranslation("figures");
  const cannot = ["who", "spoons", "one"] as const;
  return (
    <Card as="section" labelledBy="gambar-sebaran">
      <Title id="gambar-sebaran">{t("spread.title")}</Title>
      <SpreadFigure spreads={spreads} baseline={tables.baseline} secondDay={tables.secondDay} />
      <Cannot lines={cannot.map((key) => ({ key, words: t(`spread.cannot.${key}`) }))} />
    </Card>
  );
}
