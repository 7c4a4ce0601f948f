import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { paths } from "../../../paths";
import { CallList } from "../../../shell/call-list";
import { useHeadingFocus } from "../../../shell/use-heading-focus";
import { Banner } from "../../../ui/banner/banner";
import { Button, buttonClassName } from "../../../ui/button/button";
import { Dock } from "../../../ui/layout/dock";
import { Page, Pane } from "../../../ui/layout/layout";
import { PageTitle } from "../../../ui/words/words";

export type AdviceViewProps = {
  advice: "ask-midwife" | "get-help";
  onMidwifeAgreed: () => void;
  onAgain: () => void;
};

/** What to do instead of a massage, with the numbers to call. A danger sign cannot be answered away. */
export function AdviceView({ advice, onMidwifeAgreed, onAgain }: AdviceViewProps) {
  const { t } = useTranslation("prepare");
  const heading = useHeadingFocus();
  const isDanger = advice === "get-help";

  return (
    <Page>
      <Pane stay>
        <PageTitle ref={heading}>{t(isDanger ? "advice.getHelp" : "advice.askMidwife")}</PageTitle>
        <Banner kind={isDanger ? "danger" : "help"} icon={isDanger ? "triangle-alert" : "info"}>
          {t(isDanger ? "advice.getHelpNote" : "advice.askMidwifeNote")}
        </Banner>
        <CallList />
      </Pane>
      <Pane last>
        {isDanger && (
          <Link
            className={buttonClassName({ kind: "secondary", full: true })}
            to={paths.dangerSigns}
          >
            {t("advice.signs")}
          </Link>
        )}
        <Dock>
          {!isDanger && (
            <Button kind="secondary" full onClick={onMidwifeAgreed}>
              {t("advice.midwifeAgreed")}
            </Button>
          )}
          <Button kind="secondary" full onClick={onAgain}>
            {t("advice.again")}
          </Button>
          <Link className={buttonClassName({ kind: "quiet", full: true })} to={paths.home}>
            {t("advice.notNow")}
          </Link>
        </Dock>
      </Pane>
    </Page>
  );
}
