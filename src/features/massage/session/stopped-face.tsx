import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import type { StopReason } from "../../../core/session/session";
import { paths } from "../../../paths";
import { CallList } from "../../../parts/signs/call-list";
import { DangerLink } from "../../../shell/danger-link";
import { useRunner } from "../../../access/use-runner";
import { useHeadingFocus } from "../../../shell/use-heading-focus";
import { Banner } from "../../../ui/banner/banner";
import { Button } from "../../../ui/button/button";
import { answerClassName, answersClass, AnswerText } from "../../../ui/choice/answer";
import { Header } from "../../../ui/header/header";
import { Icon } from "../../../ui/icon/icon";
import type { Outline } from "../../../ui/icon/outline";
import { Dock, DockPair } from "../../../ui/layout/dock";
import { AppColumn, Page, Pane } from "../../../ui/layout/layout";
import { Lead, PageTitle } from "../../../ui/words/words";
import { babyIcon } from "../../../ui/icon/outlines/baby";
import { checkIcon } from "../../../ui/icon/outlines/check";
import { handIcon } from "../../../ui/icon/outlines/hand";
import { heartIcon } from "../../../ui/icon/outlines/heart";
import { triangleAlertIcon } from "../../../ui/icon/outlines/triangle-alert";

const calmReasons = [
  { reason: "enough", icon: handIcon },
  { reason: "baby", icon: babyIcon },
  { reason: "pain", icon: heartIcon },
] as const satisfies readonly { reason: StopReason; icon: Outline }[];

/** It has stopped already; why is asked afterwards, and no answer is fine. What she said can be said anew. */
export function StoppedFace({ reason }: { reason: StopReason | null }) {
  const { t } = useTranslation("session");
  const runner = useRunner();
  const navigate = useNavigate();
  const heading = useHeadingFocus();

  const handleUnwell = (): void => {
    runner.giveReason("unwell");
    void navigate(paths.dangerSigns);
  };

  return (
    <AppColumn kind="flow">
      <Header danger={<DangerLink />} />
      <Page>
        <Pane stay>
          <PageTitle ref={heading}>{t("stop.title")}</PageTitle>
          {reason === null ? (
            <Lead>{t("stop.why")}</Lead>
          ) : (
            <Banner
              kind={reason === "unwell" ? "danger" : "help"}
              icon={reason === "unwell" ? triangleAlertIcon : heartIcon}
            >
              {t(`stop.${reason}Answer`)}
            </Banner>
          )}
          {reason === "unwell" && <CallList />}
        </Pane>
        <Pane last>
          <div className={answersClass} role="group" aria-label={t("stop.why")}>
            {calmReasons.map(({ reason: calm, icon }) => (
              <Reason
                key={calm}
                isChosen={reason === calm}
                icon={icon}
                name={t(`stop.${calm}`)}
                onClick={() => runner.giveReason(calm)}
              />
            ))}
            <Reason
              isGrave
              isChosen={reason === "unwell"}
              icon={triangleAlertIcon}
              name={t("stop.unwell")}
              note={t("stop.unwellNote")}
              onClick={handleUnwell}
            />
          </div>
          <Dock after>
            <DockPair>
              {reason !== "unwell" && (
                <Button kind="quiet" onClick={runner.resume}>
                  {t("stop.resume")}
                </Button>
              )}
              <Button
                kind={reason === null ? "secondary" : "primary"}
                icon={checkIcon}
                onClick={runner.finish}
              >
                {t("stop.end")}
              </Button>
            </DockPair>
          </Dock>
        </Pane>
      </Page>
    </AppColumn>
  );
}

type ReasonProps = {
  isChosen: boolean;
  isGrave?: boolean;
  icon: Outline;
  name: string;
  note?: string;
  onClick: () => void;
};

/** The reasons stay when one was tapped, and the chosen one is marked: a mis-tap is mended by the next tap. */
function Reason({ isChosen, isGrave = false, icon, name, note, onClick }: ReasonProps) {
  return (
    <button
      type="button"
      className={answerClassName(isGrave ? "care" : "plain")}
      aria-pressed={isChosen}
      onClick={onClick}
    >
      <Icon outline={icon} />
      <AnswerText name={name} note={note} />
      {isChosen && <Icon outline={checkIcon} />}
    </button>
  );
}
