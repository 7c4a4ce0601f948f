import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import type { ProtocolId } from "../../../core/protocol/protocol";
import { lessonPaths, paths } from "../../../paths";
import { LinkRow } from "../../../parts/rows/link-row";
import { FlowPage } from "../../../shell/page-shell";
import { useServices } from "../../../access/services-context";
import { useRunner } from "../../../access/use-runner";
import { useHeadingFocus } from "../../../shell/use-heading-focus";
import { Button } from "../../../ui/button/button";
import { Dock, DockPair } from "../../../ui/layout/dock";
import { Page, Pane } from "../../../ui/layout/layout";
import { List } from "../../../ui/list/list";
import { Lead, PageTitle } from "../../../ui/words/words";
import { bookOpenIcon } from "../../../ui/icon/outlines/book-open";
import { rotateCcwIcon } from "../../../ui/icon/outlines/rotate-ccw";

/** After the round on a pillow: once more, or on. */
export function PracticeFinish({ protocol }: { protocol: ProtocolId }) {
  const { t } = useTranslation(["finish", "common", "navigation"]);
  const { massage } = useServices();
  const runner = useRunner();
  const navigate = useNavigate();
  const heading = useHeadingFocus();

  useEffect(() => {
    runner.preparePractice(protocol);
    return () => {
      const now = massage.get();
      // Left by the phone's own way back: the practice is put away, unless it has just begun again.
      if (now.phase === "on" && now.session.status === "ended") runner.leave();
    };
  }, [runner, massage, protocol]);

  const handleClose = (): void => {
    runner.leave();
    void navigate(paths.lessons, { replace: true });
  };

  return (
    <FlowPage
      title={t("practice.title")}
      back={{ onBack: handleClose, label: t("navigation:lessons") }}
    >
      <Page centre>
        <Pane>
          <PageTitle ref={heading}>{t("practice.title")}</PageTitle>
          <Lead>{t("practice.note")}</Lead>
        </Pane>
        <Pane last>
          <List>
            <LinkRow
              to={lessonPaths["teach-back"]}
              replace
              icon={bookOpenIcon}
              name={t("practice.learn")}
              note={t("practice.learnNote")}
              onClick={runner.leave}
            />
          </List>
          <Dock>
            <DockPair>
              <Button
                kind="secondary"
                icon={rotateCcwIcon}
                onClick={() => void runner.practise(protocol)}
              >
                {t("practice.again")}
              </Button>
              <Button kind="primary" onClick={handleClose}>
                {t("common:close")}
              </Button>
            </DockPair>
          </Dock>
        </Pane>
      </Page>
    </FlowPage>
  );
}
