import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";

import type { MassageChoices } from "../../../core/protocol/choices";
import type { Feeling } from "../../../core/notebook/record";
import { totalActiveMs } from "../../../core/notebook/session-record";
import { roundsDone } from "../../../core/notebook/session-rounds";
import { paths } from "../../../paths";
import { CallList } from "../../../parts/signs/call-list";
import { DangerLink } from "../../../shell/danger-link";
import { DocumentTitle } from "../../../shell/document-title";
import { useObservable, useServices } from "../../../access/services-context";
import { useRunner } from "../../../access/use-runner";
import { DrawnScene } from "../../../parts/pictures/drawn-scene";
import { useHeadingFocus } from "../../../shell/use-heading-focus";
import { Banner } from "../../../ui/banner/banner";
import { Button, buttonClassName } from "../../../ui/button/button";
import { FaceChoice } from "../../../ui/choice/face-choice";
import { Figure } from "../../../ui/figure/figure";
import { Header, headerNameClass } from "../../../ui/header/header";
import { Dock, DockPair } from "../../../ui/layout/dock";
import { AppColumn, Frame, Page, Pane } from "../../../ui/layout/layout";
import { Strip } from "../../../ui/strip/strip";
import { Lead, PageTitle } from "../../../ui/words/words";
import { wholeMinutes } from "../minutes";
import { AfterLink } from "./after-link";
import type { ActiveState } from "../../../application/session/state";
import { triangleAlertIcon } from "../../../ui/icon/outlines/triangle-alert";
import { rotateCcwIcon } from "../../../ui/icon/outlines/rotate-ccw";
import { babyIcon } from "../../../ui/icon/outlines/baby";

function titleFor(isUnwell: boolean, hasNothing: boolean, helper: MassageChoices["helper"]) {
  if (isUnwell) return "unwell" as const;
  if (hasNothing) return "nothingTitle" as const;
  return helper === "father" ? ("thanksFather" as const) : ("thanksOther" as const);
}

const hasEndedUnwell = (session: ActiveState["session"]): boolean =>
  session.status === "ended" && session.reason === "unwell";

/** How long it was, and what became of it in the notebook. */
function useSummary({ session, isSettled }: Pick<ActiveState, "session" | "isSettled">): string {
  const { t } = useTranslation("finish");
  const { notebook, keepsNotes } = useServices();
  const { hasUnsaved } = useObservable(notebook);
  const activeMs = totalActiveMs(session);
  const minutes = wholeMinutes(activeMs);
  const rounds = roundsDone(session);
  if (session.isPractice) return t("practice.unkept");
  if (activeMs === 0 && !hasEndedUnwell(session)) return t("nothing");
  if (!keepsNotes) return minutes === 0 ? t("unkeptShort") : t("unkept", { rounds, minutes });
  if (!isSettled) return t("saving");
  if (hasUnsaved) return t("notSaved");
  return minutes === 0 ? t("savedShort") : t("saved", { rounds, minutes });
}

/** Her face first, then the act that matters; the question after colostrum in sight. It is kept already, and says so. */
export function FinishFace({ session, record, isSettled }: ActiveState) {
  const { t } = useTranslation(["finish", "common"]);
  const { notebook, keepsNotes } = useServices();
  const runner = useRunner();
  const { hasUnsaved } = useObservable(notebook);
  const navigate = useNavigate();
  const heading = useHeadingFocus();
  const summary = useSummary({ session, isSettled });
  const isUnwell = hasEndedUnwell(session);
  const hasNothing = totalActiveMs(session) === 0 && !isUnwell;

  const asksAfter = record !== null && !isUnwell && keepsNotes;

  const handleClose = (): void => {
    runner.leave();
    void navigate(paths.home, { replace: true });
  };
  return (
    <Frame>
      <DocumentTitle title={t("title")} />
      <Strip />
      <AppColumn kind="flow">
        <Header
          name={<span className={headerNameClass}>{t("title")}</span>}
          danger={<DangerLink />}
        />
        <Page>
          <Pane>
            <PageTitle ref={heading}>
              {t(titleFor(isUnwell, hasNothing, session.choices.helper))}
            </PageTitle>
            <Lead>
              <span role="status">{summary}</span>
            </Lead>
            {!isUnwell && (
              <Figure height="spare" plate>
                <DrawnScene name="finish-cover" alt={t("picture")} />
              </Figure>
            )}
            {isUnwell && <UnwellHelp />}
          </Pane>
          <Pane last>
            {isSettled && hasUnsaved && !session.isPractice && !hasNothing && <TryAgain />}
            {asksAfter && <HowItWas id={record.id} />}
            {!isUnwell && (
              <Banner kind="help" icon={babyIcon}>
                <strong>{t("feed")}</strong> {t(session.choices.oil ? "wipe" : "cover")}
              </Banner>
            )}
            {keepsNotes && (
              <Link
                className={buttonClassName({ kind: "secondary", full: true })}
                to={paths.notebook}
                replace
                onClick={runner.leave}
              >
                {t("notebook")}
              </Link>
            )}
            <Dock>
              <DockPair>
                <Button kind={asksAfter ? "secondary" : "primary"} onClick={handleClose}>
                  {t("common:close")}
                </Button>
                {asksAfter && <AfterLink sessionId={record.id} />}
              </DockPair>
            </Dock>
          </Pane>
        </Page>
      </AppColumn>
    </Frame>
  );
}

/** Below what she needs first: the massage stays in memory, and in its snapshot, until it is written down. */
function TryAgain() {
  const { t } = useTranslation("finish");
  const { notebook } = useServices();
  return (
    <Button
      kind="secondary"
      icon={rotateCcwIcon}
      full
      onClick={() => void notebook.act((one) => one.retry())}
    >
      {t("retry")}
    </Button>
  );
}

/** How the massage felt, as it stands in the notebook; kept by its tap. */
function HowItWas({ id }: { id: string }) {
  const { t } = useTranslation("finish");
  const { notebook } = useServices();
  const kept = useObservable(notebook).records.find((record) => record.id === id);
  const feeling = kept?.kind === "session" ? kept.feeling : null;
  return (
    <>
      <FaceChoice<Feeling>
        legend={t("howWasIt")}
        name="feeling"
        value={feeling}
        onChange={(answer) => void notebook.act((one) => one.tellFeeling(id, answer))}
        faces={[
          { value: "comfortable", mood: "good", label: t("comfortable") },
          { value: "so-so", mood: "so-so", label: t("soSo") },
          { value: "uncomfortable", mood: "pain", label: t("uncomfortable") },
        ]}
      />
      {feeling === "uncomfortable" && <p role="status">{t("thanksForSaying")}</p>}
    </>
  );
}

function UnwellHelp() {
  const { t } = useTranslation("finish");
  return (
    <>
      <Banner kind="danger" icon={triangleAlertIcon}>
        {t("unwellGo")}
      </Banner>
      <CallList />
    </>
  );
}
