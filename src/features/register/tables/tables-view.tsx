import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import type { RegisterRow } from "../../core/register/record";
import { studyRowsOf } from "../../core/register/study-rows";
import { tablesOf } from "../../core/register/tables";
import { Banner } from "../../ui/banner/banner";
import { infoIcon } from "../../ui/icon/outlines/info";
import { Page, Pane } from "../../ui/layout/layout";
import { PageTitle, text } from "../../ui/words/words";
import { CharacteristicsCard } from "./characteristics-card";
import { DescriptionCard } from "./description-card";
import { PairedCard } from "./paired-card";

/** Tables 1 to 4 of the study, of those who may be counted. */
export function TablesView({ rows }: { rows: readonly RegisterRow[] }) {
  const { t } = useTranslation("register");
  const tables = useMemo(() => tablesOf(studyRowsOf(rows)), [rows]);
  const { n, notCounted } = tables;
  return (
    <Page>
      <Pane>
        <PageTitle>{t("tables.title")}</PageTitle>
        <Banner kind="care" icon={infoIcon}>
          {t("unreviewed")}
        </Banner>
        <p>{n === 0 ? t("tables.nobody") : t("tables.counted", { count: n })}</p>
        {notCounted > 0 && <p>{t("tables.notCounted", { count: notCounted })}</p>}
        {n > 0 && <CharacteristicsCard tables={tables.characteristics} />}
      </Pane>
      {n > 0 && (
        <Pane last>
          <p className={text.quiet}>{t("tables.ml")}</p>
          <DescriptionCard slot="baseline" description={tables.baseline} />
          <DescriptionCard slot="second-day" description={tables.secondDay} />
          <PairedCard paired={tables.paired} />
        </Pane>
      )}
    </Page>
  );
}
