import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { paths } from "../../../paths";
import { CallList } from "../../../parts/signs/call-list";
import { useHeadingFocus } from "../../../shell/use-heading-focus";
import { Banner } from "../../../ui/banner/banner";
import { Button, buttonClassName } from "../../../ui/button/button";
import { Dock } from "../../../ui/layout/dock";
import { Page, Pane } from "../../../ui/layout/layout";
import { PageTitle } from "../../../ui/words/words";
import { infoIcon } from "../../../ui/icon/outlines/info";
import { triangleAlertIcon } from "../../../ui/icon/outlines/triangle-alert";

/** Why the questions stopped. "unsure": nobody knew whether there is a danger sign. */
export type Halt = "ask-midwife" | "unsure" | "not-in-pregnancy" | "get-help";

export type AdviceViewProps = {
  advice: Halt;
  onMidwifeAgreed: () => void;
  onAgain: () => void;
};

const words = {
  "ask-midwife": { title: "advice.askMidwife", note: "advice.askMidwifeNote" },
  unsure: { title: "advice.askMidwife", note: "advice.unsure" },
  "not-in-pregnancy": { title: "advice.pregnant", note: "advice.pregnantNote" },
  "get-help": { title: "advice.getHelp", note: "advice.getHelpNote" },
} as const satisfies Record<Halt, { title: string; note: string }>;

/** What to do instead of a massage, with the numbers to call. A danger sign cannot be answered away. */
export function AdviceView({ advice, onMidwifeAgreed, onAgain }: AdviceViewProps) {
  const { t } = useTranslation("prepare");
  const heading = useHeadingFocus();
  const isDanger = advice === "get-help";
  const canAgree = advice === "ask-midwife" || advice === "unsure";

  return (
    <Page>
      <Pane stay>
        <PageTitle ref={heading}>{t(words[advice].title)}</PageTitle>
        <Banner kind={isDanger ? "danger" : "help"} icon={isDanger ? triangleAlertIcon : infoIcon}>
          {t(words[advice].note)}
        </Banner>
        <CallList />
      </Pane>
      <Pane last>
        {(isDanger || advice === "unsure") && (
          <Link
            className={buttonClassName({ kind: "secondary", full: true })}
            to={paths.dangerSigns}
          >
            {t("advice.signs")}
          </Link>
        )}
        <Dock>
          {canAgree && (
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
