import { useTranslation } from "react-i18next";

import { BackFigure } from "../../../content/illustrations/back-figure/back-figure";
import { positionAt } from "../../../core/protocol/position";
import { DangerLink } from "../../../shell/danger-link";
import { useSettings } from "../../../access/services-context";
import { useRunner } from "../../../access/use-runner";
import { useHeadingFocus } from "../../../shell/use-heading-focus";
import { Button } from "../../../ui/button/button";
import { Figure } from "../../../ui/figure/figure";
import { Header } from "../../../ui/header/header";
import { Dock } from "../../../ui/layout/dock";
import { AppColumn, Page, Pane } from "../../../ui/layout/layout";
import { Strip } from "../../../ui/strip/strip";
import { Lead, PageTitle } from "../../../ui/words/words";
import { wholeMinutes } from "../minutes";
import type { ActiveState } from "../../../application/session/state";
import { playIcon } from "../../../ui/icon/outlines/play";
import { rotateCcwIcon } from "../../../ui/icon/outlines/rotate-ccw";

/** The question after a kill, a crash or a frozen page. Nothing goes on by itself: she is asked first. */
export function InterruptedFace({ session, timeline }: ActiveState) {
  const { t } = useTranslation("session");
  const runner = useRunner();
  const { clothedBack } = useSettings();
  const heading = useHeadingFocus();
  const position = positionAt(timeline, session.positionMs);
  const minute = wholeMinutes(session.positionMs);
  const hasBegun = position.kind !== "lead-in" && minute > 0;
  const round = roundAt(timeline.segments, session.positionMs);

  return (
    <>
      <Strip />
      <AppColumn kind="flow">
        <Header danger={<DangerLink />} />
        <Page centre>
          <Pane stay>
            <Figure height="ask" plate>
              <BackFigure
                path={timeline.path}
                circles={timeline.passMs / timeline.circleMs}
                hands="both"
                trail={false}
                still
                clothed={clothedBack}
                label={t(`figure.${timeline.direction}`)}
              />
            </Figure>
          </Pane>
          <Pane last>
            <PageTitle ref={heading}>{t("interrupted.title")}</PageTitle>
            <Lead>
              {hasBegun ? t("interrupted.until", { minute, round }) : t("interrupted.untilStart")}
            </Lead>
            <p>{t("interrupted.askHer")}</p>
            <Dock>
              <Button kind="primary" big full icon={playIcon} onClick={runner.resume}>
                {hasBegun ? t("interrupted.continue", { minute }) : t("interrupted.continueStart")}
              </Button>
              {hasBegun && (
                <Button kind="secondary" full icon={rotateCcwIcon} onClick={runner.repeatRound}>
                  {t("interrupted.repeat", { round })}
                </Button>
              )}
              <Button kind="quiet" full onClick={runner.finish}>
                {t("interrupted.finish")}
              </Button>
            </Dock>
          </Pane>
        </Page>
      </AppColumn>
    </>
  );
}

const roundAt = (segments: ActiveState["timeline"]["segments"], ms: number): number =>
  Math.max(1, segments.filter(({ kind, startMs }) => kind === "round" && startMs <= ms).length);
