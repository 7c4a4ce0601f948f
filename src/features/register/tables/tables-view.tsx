import { useTranslation } from "react-i18next";

import type { RegisterDesk } from "../../../application/register/desk";
import type { RegisterRow } from "../../../core/register/record";
import type { StudyResults } from "../../../core/register/results";
import { Banner } from "../../../ui/banner/banner";
import { Button } from "../../../ui/button/button";
import { infoIcon } from "../../../ui/icon/outlines/info";
import { Page, Pane } from "../../../ui/layout/layout";
import { LiveRegion } from "../../../ui/live-region/live-region";
import { PageTitle, text } from "../../../ui/words/words";
import { CharacteristicsCard } from "./characteristics-card";
import { DescriptionCard } from "./description-card";
import { SlopesCard, SpreadCard } from "./figure-cards";
import { GroupsCard } from "./groups-card";
import { PairedCard } from "./paired-card";
import { useStudyResults, type ResultsLook } from "./use-study-results";
import { WaitingCard } from "./waiting-card";

export type TablesViewProps = {
  desk: Pick<RegisterDesk, "tabulate">;
  rows: readonly RegisterRow[];
};

/** Tables and figures of the study, of those who may be counted. */
export function TablesView({ desk, rows }: TablesViewProps) {
  const { t } = useTranslation("register");
  const { t: words } = useTranslation("figures");
  const { look, again } = useStudyResults(desk, rows);
  const results = look.status === "ready" ? look.results : null;
  const isSome = results !== null && results.tables.n > 0;
  return (
    <Page>
      <Pane>
        <PageTitle>{t("tables.title")}</PageTitle>
        <Banner kind="care" icon={infoIcon}>
          {t("unreviewed")}
        </Banner>
        <LiveRegion visible>
          <Counted look={look} />
        </LiveRegion>
        {look.status === "unable" && (
          <Button kind="secondary" full onClick={again}>
            {words("again")}
          </Button>
        )}
        {isSome && <CharacteristicsCard tables={results.tables.characteristics} />}
        {isSome && <WaitingCard result={results.waiting} />}
      </Pane>
      {isSome && <Measured results={results} />}
    </Page>
  );
}

function Counted({ look }: { look: ResultsLook }) {
  const { t } = useTranslation("register");
  const { t: words } = useTranslation("figures");
  if (look.status !== "ready") return <p>{words(look.status)}</p>;
  const { n, notCounted } = look.results.tables;
  return (
    <>
      <p>{n === 0 ? t("tables.nobody") : t("tables.counted", { count: n })}</p>
      {notCounted > 0 && <p>{t("tables.notCounted", { count: notCounted })}</p>}
    </>
  );
}

function Measured({ results }: { results: StudyResults }) {
  const { t } = useTranslation("register");
  const { tables } = results;
  return (
    <Pane last>
      <p className={text.quiet}>{t("tables.ml")}</p>
      <DescriptionCard slot="baseline" description={tables.baseline} />
      <DescriptionCard slot="second-day" description={tables.secondDay} />
      <PairedCard paired={tables.paired} />
      <SlopesCard results={results} />
      <SpreadCard results={results} />
      <GroupsCard groups={results.groups} />
    </Pane>
  );
}
