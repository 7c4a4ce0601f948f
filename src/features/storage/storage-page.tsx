import { useTranslation } from "react-i18next";

import { paths } from "../../paths";
import { FlowPage } from "../../shell/page-shell";
import { TakenInNotice } from "../../parts/notebook/taken-in-notice";
import { WithdrawnNotice } from "../../parts/notebook/withdrawn-notice";
import { Page, Pane } from "../../ui/layout/layout";
import { PageTitle } from "../../ui/words/words";
import { ReminderSection } from "./calendar/reminder-section";
import { CopySection } from "./copy/copy-section";
import { DeleteAll } from "./delete-all";
import { PinSection } from "./pin/pin-section";
import { StorageSection } from "./storage-section";

/** What a family does with its notes as a whole: copies first, because they alone outlive the phone. */
export function StoragePage() {
  const { t } = useTranslation(["storage", "navigation"]);
  return (
    <FlowPage title={t("title")} back={{ to: paths.notebook, label: t("navigation:notebook") }}>
      <Page>
        <Pane>
          <PageTitle>{t("title")}</PageTitle>
          <WithdrawnNotice />
          <TakenInNotice />
          <CopySection />
          <StorageSection />
          <ReminderSection />
        </Pane>
        <Pane last>
          <PinSection />
          <DeleteAll />
        </Pane>
      </Page>
    </FlowPage>
  );
}
