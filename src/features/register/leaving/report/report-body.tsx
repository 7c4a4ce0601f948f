import { useTranslation } from "react-i18next";

import type { LeavingTables } from "../../../../core/register/leaving-tables";
import type { RegisterRow } from "../../../../core/register/record";
import type { StudyResults } from "../../../../core/register/results";
import { DescriptionCard } from "../../tables/description-card";
import { SlopesCard, SpreadCard } from "../../tables/figure-cards";
import { GroupsCard } from "../../tables/groups-card";
import { PairedCard } from "../../tables/paired-card";
import { WaitingCard } from "../../tables/waiting-card";
import { GuardedCharacteristics } from "./guarded-characteristics";
import { ReportHead } from "./report-head";
import styles from "./report.module.css";
import { Withheld } from "./withheld";

export type ReportBodyProps = {
  results: StudyResults;
  /** The same, without what fewer than five share. */
  tables: LeavingTables;
  rows: readonly RegisterRow[];
};

/** Everything on the report below its title. */
export function ReportBody({ results, tables, rows }: ReportBodyProps) {
  const { t } = useTranslation(["leaving", "register", "figures"]);
  const { baseline, secondDay, paired } = tables;
  return (
    <div className={styles["report"]}>
      <ReportHead tables={tables} rows={rows} />
      <GuardedCharacteristics tables={tables.characteristics} />
      <div className={styles["pair"]}>
        {baseline === null ? (
          <Withheld title={t("register:tables.baseline")} />
        ) : (
          <DescriptionCard slot="baseline" description={baseline} />
        )}
        {secondDay === null ? (
          <Withheld title={t("register:tables.second-day")} />
        ) : (
          <DescriptionCard slot="second-day" description={secondDay} />
        )}
      </div>
      <p>{t("register:tables.ml")}</p>
      {paired === null ? (
        <Withheld title={t("register:tables.paired")} />
      ) : (
        <>
          <PairedCard paired={paired} />
          <SlopesCard results={results} />
        </>
      )}
      {baseline !== null && secondDay !== null && <SpreadCard results={results} />}
      {tables.waiting === null ? (
        <Withheld title={t("figures:waiting.title")} />
      ) : (
        <WaitingCard result={tables.waiting} />
      )}
      <Groups results={results} tables={tables} />
    </div>
  );
}

function Groups({ results, tables: { groups } }: Omit<ReportBodyProps, "rows">) {
  const { t } = useTranslation("figures");
  switch (groups.kind) {
    case "none":
      return <GroupsCard groups={null} />;
    case "withheld":
      return <Withheld title={t("groups.title")} />;
    case "compared":
      return groups.waits === null || groups.rise === null ? (
        <Withheld title={t("groups.title")} />
      ) : (
        <GroupsCard groups={results.groups} />
      );
  }
}
