import { useTranslation } from "react-i18next";

import type { Before } from "../../../core/safety/daily-check";
import { useHeadingFocus } from "../../../shell/use-heading-focus";
import { Button } from "../../../ui/button/button";
import { Dock, EqualPair } from "../../../ui/layout/dock";
import { Page, Pane } from "../../../ui/layout/layout";
import { Lead, PageTitle } from "../../../ui/words/words";
import { useSettledFinger } from "./use-settled-finger";

export type ExaminedViewProps = {
  before: Before;
  onExamined: () => void;
  onNotYet: () => void;
};

/** After a danger sign, or a stop for feeling unwell, the questions begin anew only when somebody has examined her. */
export function ExaminedView({ before, onExamined, onNotYet }: ExaminedViewProps) {
  const { t } = useTranslation("prepare");
  const heading = useHeadingFocus();
  const isOpen = useSettledFinger();

  return (
    <Page>
      <Pane stay>
        <PageTitle ref={heading}>{t(`before.${before}`)}</PageTitle>
        <Lead>{t("before.only")}</Lead>
      </Pane>
      <Pane last>
        <Dock after>
          <EqualPair>
            <Button kind="secondary" big disabled={!isOpen} onClick={onNotYet}>
              {t("before.notYet")}
            </Button>
            <Button kind="secondary" big disabled={!isOpen} onClick={onExamined}>
              {t("before.examined")}
            </Button>
          </EqualPair>
          {before === "danger" && (
            <Button kind="quiet" full disabled={!isOpen} onClick={onExamined}>
              {t("before.mistake")}
            </Button>
          )}
        </Dock>
      </Pane>
    </Page>
  );
}
