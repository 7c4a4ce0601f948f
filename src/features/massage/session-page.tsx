import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import type { ActiveState } from "../../application/session/state";
import { paths } from "../../paths";
import { DocumentTitle } from "../../shell/document-title";
import { FlowPage } from "../../shell/page-shell";
import { useObservable, useSelected, useServices } from "../../access/services-context";
import { buttonClassName } from "../../ui/button/button";
import { Frame, Page, Pane } from "../../ui/layout/layout";
import { Lead, PageTitle } from "../../ui/words/words";
import { FinishFace } from "./finish/finish-face";
import { PracticeFinish } from "./finish/practice-finish";
import { InterruptedFace } from "./session/interrupted-face";
import { PausedFace } from "./session/paused-face";
import { RunningFace } from "./session/running-face";
import { StoppedFace } from "./session/stopped-face";
import { useHeldPage } from "./session/use-held-page";
import { useLockScreen } from "./session/use-lock-screen";

/** The massage itself, in whichever state it stands. */
export function SessionPage() {
  const { t } = useTranslation(["session", "common"]);
  const { massage, notebook } = useServices();
  const state = useObservable(massage);
  const isLookedUp = useSelected(notebook, ({ status }) => status !== "loading");

  switch (state.phase) {
    case "idle":
      return <NoSession words={isLookedUp ? t("none") : null} />;
    case "busy-elsewhere":
      return <NoSession words={t("busy")} />;
    case "starting":
      return <NoSession words={t("common:loading")} />;
    case "on":
      return <Active {...state} />;
  }
}

function Active(state: ActiveState) {
  const { t } = useTranslation("session");
  useLockScreen(state);
  useHeldPage();
  const { session } = state;
  if (session.status === "ended")
    return session.isPractice && session.reason !== "unwell" ? (
      <PracticeFinish protocol={session.protocol} />
    ) : (
      <FinishFace {...state} />
    );
  return (
    <Frame>
      <DocumentTitle title={t("title")} />
      <Face {...state} />
    </Frame>
  );
}

function Face(state: ActiveState) {
  const { session } = state;
  switch (session.status) {
    case "running":
      return <RunningFace {...state} />;
    case "paused":
      return session.cause === "app-closed" || session.cause === "page-frozen" ? (
        <InterruptedFace {...state} />
      ) : (
        <PausedFace {...state} cause={session.cause} />
      );
    case "stopped":
      return <StoppedFace reason={session.reason} />;
    case "ended":
      return null;
  }
}

function NoSession({ words }: { words: string | null }) {
  const { t } = useTranslation(["session", "navigation"]);
  return (
    <FlowPage title={t("title")} back={{ to: paths.home, label: t("navigation:home") }}>
      <Page>
        <Pane>
          <PageTitle>{t("title")}</PageTitle>
          {words !== null && <Lead>{words}</Lead>}
          <Link className={buttonClassName({ kind: "primary" })} to={paths.massage}>
            {t("toReady")}
          </Link>
        </Pane>
      </Page>
    </FlowPage>
  );
}
