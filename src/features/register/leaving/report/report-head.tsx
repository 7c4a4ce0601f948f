import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import { useServices } from "../../../../access/services-context";
import { useNow } from "../../../../access/use-now";
import { setAsideIn } from "../../../../core/register/cleaning";
import { whoLeaves } from "../../../../core/register/leaving";
import type { LeavingTables } from "../../../../core/register/leaving-tables";
import type { RegisterRow } from "../../../../core/register/record";
import { studyRowsOf } from "../../../../core/register/study-rows";
import { useDates } from "../../../../parts/words/use-dates";
import { Card } from "../../../../ui/card/card";
import { Title } from "../../../../ui/words/words";
import { StudyTable } from "../../study-table";
import { useFigures } from "../../use-figures";

export type ReportHeadProps = { tables: LeavingTables; rows: readonly RegisterRow[] };

const NOTES = ["own", "small", "codes", "unreviewed"] as const;

/** What the report is, when it was made, and who was counted in it and who not. */
export function ReportHead({ tables, rows }: ReportHeadProps) {
  const { t } = useTranslation(["leaving", "register"]);
  const { version } = useServices();
  const { date } = useDates();
  const figures = useFigures();
  const now = useNow();
  const who = useMemo(() => whoLeaves(rows), [rows]);
  const setAside = useMemo(() => setAsideIn(studyRowsOf(rows)).length, [rows]);
  const row = (name: string, n: number) => ({ name, cells: [figures.whole(n)] });
  return (
    <Card as="section" labelledBy="laporan-hitungan">
      <p>{t("report.made", { date: date(now), version })}</p>
      {NOTES.map((note) => (
        <p key={note}>{t(`report.${note}`)}</p>
      ))}
      <Title id="laporan-hitungan">{t("report.counted")}</Title>
      <StudyTable
        label={t("report.counted")}
        columns={[t("register:tables.figure"), t("register:tables.count")]}
        rows={[
          row(t("report.in"), tables.n),
          row(t("report.guardian"), tables.notCounted),
          row(t("report.archived"), who.archived),
          row(t("report.withdrawn"), who.withdrawn),
          row(t("report.setAside"), setAside),
        ]}
      />
    </Card>
  );
}
