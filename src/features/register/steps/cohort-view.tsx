import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import { useServices } from "../../../access/services-context";
import { careCalendar } from "../../../content/visits/visits";
import { cohortLinesOf, MOST_LINES, type CohortLine } from "../../../core/register/cohort";
import type { RegisterRow } from "../../../core/register/record";
import { Button } from "../../../ui/button/button";
import { Card } from "../../../ui/card/card";
import { printerIcon } from "../../../ui/icon/outlines/printer";
import { Page, Pane } from "../../../ui/layout/layout";
import { printPage } from "../../../ui/paper/print-page";
import { Lead, PageTitle, text, Title } from "../../../ui/words/words";
import { PrintedCohort } from "./printed-cohort";
import { useCohortWords } from "./use-cohort-words";
import { FactLines } from "../participant-facts";

export type CohortViewProps = {
  rows: readonly RegisterRow[];
  /** Of one participant; null for all who gave birth lately. */
  id: string | null;
};

/** Lines to be copied by hand into the paper kohort ibu: on the screen one below the other, on paper a table. */
export function CohortView({ rows, id }: CohortViewProps) {
  const { t } = useTranslation("steps");
  const { clock } = useServices();
  const lines = useMemo(
    () => cohortLinesOf(rows, { id, now: clock.now(), rules: careCalendar.visits }),
    [rows, id, clock],
  );
  return (
    <Page>
      <Pane>
        <div data-screen>
          <PageTitle>{t("cohort.page")}</PageTitle>
        </div>
        <div data-screen>
          <Lead>{t("cohort.lead")}</Lead>
        </div>
        {id === null && (
          <p data-screen>{lines.length === 0 ? t("cohort.none") : t("cohort.forty")}</p>
        )}
        {lines.length === MOST_LINES && (
          <p data-screen>{t("cohort.most", { count: MOST_LINES })}</p>
        )}
        <p data-screen className={text.quiet}>{`${t("cohort.dates")} ${t("cohort.little")}`}</p>
        {lines.length > 0 && (
          <div data-screen>
            <Button kind="primary" icon={printerIcon} full onClick={printPage}>
              {t("cohort.print")}
            </Button>
          </div>
        )}
        <PrintedCohort lines={lines} />
      </Pane>
      <Pane last>
        {lines.map((line) => (
          <LineCard key={line.participant.id} line={line} />
        ))}
      </Pane>
    </Page>
  );
}

function LineCard({ line }: { line: CohortLine }) {
  const { t } = useTranslation("steps");
  const words = useCohortWords();
  const { id, code } = line.participant;
  const visits = line.visits.map((visit) => ({ name: visit.id, value: words.dueOf(visit) }));
  return (
    <div data-screen>
      <Card as="section" labelledBy={`kohort-${id}`}>
        <Title id={`kohort-${id}`}>{code}</Title>
        <FactLines lines={words.toldOf(line)} />
        {visits.length > 0 && (
          <>
            <Title level={3}>{t("cohort.visits")}</Title>
            <FactLines lines={visits} />
          </>
        )}
      </Card>
    </div>
  );
}
