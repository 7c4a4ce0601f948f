import { useTranslation } from "react-i18next";

import { Button } from "../ui/button/button";
import { AppColumn, Frame, Page, Pane } from "../ui/layout/layout";
import { PageTitle } from "../ui/words/words";

export function PageError() {
  const { t } = useTranslation("errors");
  return (
    <Frame>
      <AppColumn kind="flow">
        <Page>
          <Pane>
            <PageTitle>{t("page")}</PageTitle>
            <Button kind="primary" icon="rotate-ccw" onClick={() => location.reload()}>
              {t("reload")}
            </Button>
          </Pane>
        </Page>
      </AppColumn>
    </Frame>
  );
}
