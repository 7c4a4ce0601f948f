import { useTranslation } from "react-i18next";

import type { RegisterDesk } from "../../../application/register/desk";
import type { Checks } from "../../../core/register/checks";
import type { RegisterRow } from "../../../core/register/record";
import { Button } from "../../../ui/button/button";
import { Page, Pane } from "../../../ui/layout/layout";
import { LiveRegion } from "../../../ui/live-region/live-region";
import { arrange, Lead, PageTitle, text, Title } from "../../../ui/words/words";
import { useRegisterPlace, type CheckList } from "../use-register-place";
import { CheckSection } from "./check-section";
import { DoublesList } from "./doubles-list";
import { FindingList } from "./finding-list";
import { useChecks } from "./use-checks";
import { useFindingRows } from "./use-finding-rows";
import { VerdictList } from "./verdict-list";

export type ChecksViewProps = {
  desk: RegisterDesk;
  rows: readonly RegisterRow[];
  /** The list she comes back to; null for the top. */
  list: CheckList | null;
};

/** The study's editing, coding and cleaning: each thing to be looked at, one tap away from its field. */
export function ChecksView(props: ChecksViewProps) {
  const { t } = useTranslation("steps");
  const checks = useChecks(props.rows);
  const found = (open: number): string => (open === 0 ? t("nothing") : t("found", { count: open }));
  return (
    <Page>
      <Pane>
        <PageTitle>{t("title")}</PageTitle>
        <Lead>{t("lead")}</Lead>
        <LiveRegion visible>
          <p>{checks === null ? t("looking") : found(checks.open)}</p>
        </LiveRegion>
        {checks !== null && <Editing {...props} checks={checks} />}
      </Pane>
      {checks !== null && (
        <Pane last>
          <Coding />
          <Cleaning {...props} checks={checks} />
        </Pane>
      )}
    </Page>
  );
}

type StepProps = ChecksViewProps & { checks: Checks };

function Editing({ rows, list, checks }: StepProps) {
  const { t } = useTranslation("steps");
  const words = useFindingRows(rows);
  return (["contradictions", "missing"] as const).map((name) => (
    <CheckSection
      key={name}
      list={name}
      title={t(`${name}.title`)}
      none={t(`${name}.none`)}
      count={checks[name].length}
      isBackTo={list === name}
    >
      <FindingList label={t(`${name}.title`)} of={checks[name]} rowOf={words.ofFinding} />
    </CheckSection>
  ));
}

function Coding() {
  const { t } = useTranslation("steps");
  const { seeCodebook } = useRegisterPlace();
  return (
    <section className={arrange.stack} aria-labelledby="buku-kode">
      <Title id="buku-kode">{t("coding.title")}</Title>
      <p>{t("coding.what")}</p>
      <Button kind="secondary" full onClick={seeCodebook}>
        {t("coding.see")}
      </Button>
    </section>
  );
}

function Cleaning({ desk, rows, list, checks }: StepProps) {
  const { t } = useTranslation("steps");
  const words = useFindingRows(rows);
  return (
    <>
      <CheckSection
        list="odd"
        title={t("odd.title")}
        none={t("odd.none")}
        count={checks.odd.length}
        isBackTo={list === "odd"}
      >
        <p className={text.quiet}>{t("odd.what")}</p>
        <FindingList label={t("odd.title")} of={checks.odd} rowOf={words.ofSuspicion} />
      </CheckSection>
      <CheckSection
        list="doubles"
        title={t("doubles.title")}
        none={t("doubles.none")}
        count={checks.doubles.length}
        isBackTo={list === "doubles"}
      >
        <DoublesList desk={desk} rows={rows} pairs={checks.doubles} />
      </CheckSection>
      {checks.verdicts.length > 0 && (
        <VerdictList desk={desk} rows={rows} verdicts={checks.verdicts} />
      )}
      <CheckSection
        list="aside"
        title={t("aside.title")}
        none={t("aside.none")}
        count={checks.setAside.length}
        isBackTo={list === "aside"}
      >
        <FindingList label={t("aside.title")} of={checks.setAside} rowOf={words.ofAside} />
      </CheckSection>
    </>
  );
}
