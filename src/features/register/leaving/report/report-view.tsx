import { useTranslation } from "react-i18next";

import type { RegisterDesk } from "../../../../application/register/desk";
import { leavingTables } from "../../../../core/register/leaving-tables";
import type { RegisterRow } from "../../../../core/register/record";
import type { StudyResults } from "../../../../core/register/results";
import { Button } from "../../../../ui/button/button";
import { printerIcon } from "../../../../ui/icon/outlines/printer";
import { Page, Pane } from "../../../../ui/layout/layout";
import { LiveRegion } from "../../../../ui/live-region/live-region";
import { printPage } from "../../../../ui/paper/print-page";
import { PageTitle } from "../../../../ui/words/words";
import { useStudyResults } from "../../tables/use-study-results";
import { ReportBody } from "./report-body";

export type ReportViewProps = { desk: RegisterDesk; rows: readonly RegisterRow[] };

/** The study's results as a report: seen on the screen as it is printed on A4. */
export function ReportView({ desk, rows }: ReportViewProps) {
  const { t } = useTranslation(["leaving", "figures"]);
  const { look, again } = useStudyResults(desk, rows);
  if (look.status === "ready") return <Worked results={look.results} rows={rows} />;
  return (
    <Page single>
      <Pane>
        <PageTitle>{t("report.title")}</PageTitle>
        <LiveRegion visible>
          <p>{t(`figures:${look.status}`)}</p>
        </LiveRegion>
        {look.status === "unable" && (
          <Button kind="secondary" full onClick={again}>
            {t("figures:again")}
          </Button>
        )}
      </Pane>
    </Page>
  );
}

type WorkedProps = { results: StudyResults; rows: readonly RegisterRow[] };

function Worked({ results, rows }: WorkedProps) {
  const { t } = useTranslation("leaving");
  const tables = leavingTables(results);
  return (
    <Page single>
      <Pane last>
        <PageTitle>{t("report.title")}</PageTitle>
        {tables.ok ? (
          <>
            <div data-screen>
              <Button kind="primary" icon={printerIcon} full onClick={printPage}>
                {t("report.print")}
              </Button>
            </div>
            <ReportBody results={results} tables={tables.value} rows={rows} />
          </>
        ) : (
          <>
            <p>{t("tooFew.what")}</p>
            <p>{t("tooFew.why")}</p>
          </>
        )}
      </Pane>
    </Page>
  );
}
