import { useTranslation } from "react-i18next";

import { useIsLocked, useObservable, useServices } from "../../access/services-context";
import { entriesOf } from "../../core/notebook/reading";
import { UnlockForm } from "../../parts/unlock/unlock-form";
import { paths } from "../../paths";
import { FlowPage } from "../../shell/page-shell";
import { Page, Pane } from "../../ui/layout/layout";
import { arrange, Lead, PageTitle, Title } from "../../ui/words/words";
import { SheetDesk } from "./sheet-desk";

/** The sheet for the midwife: seen first, agreed to, and only then handed over. */
export function MidwifeSheetPage() {
  const { t } = useTranslation(["sheet", "navigation", "notebook"]);
  const isLocked = useIsLocked();
  const { records, status } = useObservable(useServices().notebook);
  const isUnread = status !== "ready" && status !== "loading";

  return (
    <FlowPage title={t("title")} back={{ to: paths.notebook, label: t("navigation:notebook") }}>
      {!isLocked && entriesOf(records).length > 0 ? (
        <SheetDesk records={records} />
      ) : (
        <Page>
          <Pane>
            <PageTitle>{t("title")}</PageTitle>
            <Lead>{t("lead")}</Lead>
            {isLocked && (
              <section className={arrange.stack}>
                <Title>{t("notebook:locked.title")}</Title>
                <UnlockForm />
              </section>
            )}
            {!isLocked && isUnread && <p>{t("unread")}</p>}
            {!isLocked && status === "ready" && <p>{t("empty")}</p>}
          </Pane>
        </Page>
      )}
    </FlowPage>
  );
}
