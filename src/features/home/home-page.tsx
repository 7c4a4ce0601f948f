import { Suspense } from "react";
import { useTranslation } from "react-i18next";

import { birthOf } from "../../core/notebook/birth";
import { BabyAge } from "../../parts/notebook/baby-age";
import { TabPage } from "../../shell/page-shell";
import { useObservable, useServices } from "../../access/services-context";
import { useNow } from "../../access/use-now";
import { Page, Pane } from "../../ui/layout/layout";
import { PageTitle } from "../../ui/words/words";
import { MassageTile } from "./massage-tile";
import { NextSteps } from "./next-steps";
import { NotebookTile } from "./notebook-tile";

/** Two big ways in, and what is next. */
export function HomePage() {
  const { t } = useTranslation(["home", "navigation"]);
  const birth = birthOf(useObservable(useServices().notebook).records);
  const now = useNow();
  return (
    <TabPage title={t("navigation:home")}>
      <Page home>
        <Pane>
          {birth === null ? (
            <PageTitle>{t("greeting")}</PageTitle>
          ) : (
            <BabyAge birth={birth} now={now} />
          )}
          <MassageTile />
        </Pane>
        <Pane beside>
          {/* The way to the massage comes to life first. */}
          <Suspense>
            <NotebookTile />
            <NextSteps />
          </Suspense>
        </Pane>
      </Page>
    </TabPage>
  );
}
