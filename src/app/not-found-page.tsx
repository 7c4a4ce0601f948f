import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { paths } from "../paths";
import { TabPage } from "../shell/page-shell";
import { buttonClassName } from "../ui/button/button";
import { Page, Pane } from "../ui/layout/layout";
import { PageTitle } from "../ui/words/words";

export function NotFoundPage() {
  const { t } = useTranslation(["errors", "navigation"]);
  return (
    <TabPage title={t("notFound")}>
      <Page>
        <Pane>
          <PageTitle>{t("notFound")}</PageTitle>
          <Link className={buttonClassName({ kind: "primary" })} to={paths.home}>
            {t("navigation:home")}
          </Link>
        </Pane>
      </Page>
    </TabPage>
  );
}
