import { useTranslation } from "react-i18next";

import { DrawnScene } from "../../../parts/pictures/drawn-scene";
import { Figure } from "../../../ui/figure/figure";
import { Page, Pane } from "../../../ui/layout/layout";
import { Lead, PageTitle } from "../../../ui/words/words";

/** What can be read before the phone has looked up what was chosen. */
export function WaitStep() {
  const { t } = useTranslation("prepare");
  return (
    <Page centre>
      <Pane stay>
        <Figure height="card" plate>
          <DrawnScene name="prepare-things" alt={t("thingsPicture")} />
        </Figure>
      </Pane>
      <Pane last>
        <PageTitle>{t("title")}</PageTitle>
        <Lead>{t("consent")}</Lead>
        <Lead>{t("manner.oilCaution")}</Lead>
      </Pane>
    </Page>
  );
}
