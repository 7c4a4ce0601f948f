import { useTranslation } from "react-i18next";

import { paths } from "../../paths";
import { FlowPage } from "../../shell/page-shell";
import { Page, Pane } from "../../ui/layout/layout";
import { Lead, PageTitle } from "../../ui/words/words";
import { PackageDesk } from "./package-desk";
import { StockStatus } from "./stock-status";
import { useStock } from "./use-stock";

/** Where a midwife makes one file of her numbers, her advice, her voice and her word. */
export function MakePackagePage() {
  const { t } = useTranslation("room");
  const look = useStock();
  const back = { to: paths.midwifeRoom, label: t("title") };

  return (
    <FlowPage title={t("package.title")} back={back}>
      {look.status === "ready" ? (
        <PackageDesk {...look} />
      ) : (
        <Page>
          <Pane>
            <PageTitle>{t("package.title")}</PageTitle>
            <Lead>{t("package.lead")}</Lead>
            <StockStatus look={look} />
          </Pane>
        </Page>
      )}
    </FlowPage>
  );
}
