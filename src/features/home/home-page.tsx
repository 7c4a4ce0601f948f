import { useTranslation } from "react-i18next";

import { TabPage } from "../../shell/page-shell";
import { Page, Pane } from "../../ui/layout/layout";
import { PageTitle } from "../../ui/words/words";
import { MassageTile } from "./massage-tile";
import { NextSteps } from "./next-steps";
import { NotebookTile } from "./notebook-tile";

/** Two big ways in, and what is next. */
export function HomePage() {
  const { t } = useTranslation(["home", "navigation"]);
  return (
    <TabPage title={t("navigation:home")}>
      <Page home>
        <Pane>
          <PageTitle>{t("greeting")}</PageTitle>
          <MassageTile />
        </Pane>
        <Pane beside>
          <NotebookTile />
          <NextSteps />
        </Pane>
      </Page>
    </TabPage>
  );
}
