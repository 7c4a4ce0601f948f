import { useId } from "react";
import { useTranslation } from "react-i18next";

import type { PrintedStudy } from "../../core/study/printed";
import { FIGURES } from "../../core/study/typed-study";
import { Card } from "../../ui/card/card";
import { FigureTable } from "../../ui/table/figure-table";
import { Title } from "../../ui/words/words";
import { useStudyFigures } from "./use-study-figures";

export type PrintedCardProps = { study: PrintedStudy; caption: string };

/** The figures that everything else is worked from. */
export function PrintedCard({ study, caption }: PrintedCardProps) {
  const { t } = useTranslation("study");
  const { plain, printed } = useStudyFigures();
  const id = useId();
  const columns = [study.before, study.after];
  return (
    <Card as="article" labelledBy={id}>
      <Title level={3} id={id}>
        {t("printed.title")}
      </Title>
      <FigureTable
        caption={caption}
        columns={[t("figure.name"), t("when.before"), t("when.after")]}
        rows={[
          { name: t("figure.n"), cells: columns.map(() => plain(study.n)) },
          ...FIGURES.map((figure) => ({
            name: t(`figure.${figure}`),
            cells: columns.map((column) => {
              const value = column[figure];
              return typeof value === "number" ? plain(value) : printed(value);
            }),
          })),
        ]}
      />
      {study.difference !== null && (
        <p>{t("printed.difference", { difference: printed(study.difference) })}</p>
      )}
      <p>{t("printed.sd")}</p>
    </Card>
  );
}
