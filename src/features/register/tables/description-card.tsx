import { useTranslation } from "react-i18next";

import type { Slot } from "../../../core/register/ids";
import type { Description } from "../../../core/statistics/describe";
import { Card } from "../../../ui/card/card";
import { text, Title } from "../../../ui/words/words";
import { StudyTable } from "../study-table";
import { useFigures } from "../use-figures";

export type DescriptionCardProps = { slot: Slot; description: Description };

/** Tables 2 and 3: one measurement of all who have it. */
export function DescriptionCard({ slot, description }: DescriptionCardProps) {
  const { t } = useTranslation("register");
  const id = `tabel-${slot}`;
  return (
    <Card as="section" labelledBy={id}>
      <Title id={id}>{t(`tables.${slot}`)}</Title>
      {description.kind === "described" ? (
        <Figures label={t(`tables.${slot}`)} described={description} />
      ) : (
        <p>{t("tables.none")}</p>
      )}
      {description.missing > 0 && (
        <p className={text.quiet}>{t("tables.missing", { count: description.missing })}</p>
      )}
    </Card>
  );
}

type FiguresProps = { label: string; described: Extract<Description, { kind: "described" }> };

function Figures({ label, described }: FiguresProps) {
  const { t } = useTranslation("register");
  const { t: words } = useTranslation("figures");
  const figures = useFigures();
  const { n, mean, sd, min, max, median, type7 } = described;
  const quartiles = { low: figures.plain(type7.lower), high: figures.plain(type7.upper) };
  return (
    <StudyTable
      label={label}
      columns={[t("tables.figure"), t("tables.value")]}
      rows={[
        { name: t("tables.n"), cells: [figures.whole(n)] },
        { name: t("tables.mean"), cells: [figures.two(mean)] },
        { name: t("tables.sd"), cells: [figures.three(sd)] },
        { name: t("tables.min"), cells: [figures.plain(min)] },
        { name: t("tables.max"), cells: [figures.plain(max)] },
        { name: t("tables.median"), cells: [figures.plain(median)] },
        { name: t("tables.quartiles"), cells: [t("tables.range", quartiles)] },
        { name: words("iqr"), cells: [figures.plain(type7.upper - type7.lower)] },
      ]}
    />
  );
}
