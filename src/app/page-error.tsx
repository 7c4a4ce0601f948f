import { useTranslation } from "react-i18next";

import { paths, publicFile } from "../paths";
import { Button, buttonClassName } from "../ui/button/button";
import { AppColumn, Frame, Page, Pane } from "../ui/layout/layout";
import { PageTitle } from "../ui/words/words";
import { rotateCcwIcon } from "../ui/icon/outlines/rotate-ccw";

export function PageError() {
  const { t } = useTranslation(["errors", "navigation"]);
  return (
    <Frame>
      <AppColumn kind="flow">
        <Page>
          <Pane>
            <PageTitle>{t("page")}</PageTitle>
            <Button kind="primary" icon={rotateCcwIcon} onClick={() => location.reload()}>
              {t("reload")}
            </Button>
            <a
              className={buttonClassName({ kind: "secondary" })}
              href={publicFile(paths.dangerSigns.slice(1))}
            >
              {t("navigation:danger")}
            </a>
          </Pane>
        </Page>
      </AppColumn>
    </Frame>
  );
}
