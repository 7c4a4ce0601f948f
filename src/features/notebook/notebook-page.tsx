import { useTranslation } from "react-i18next";

import { sessionsOf } from "../../core/notebook/reading";
import { TabPage } from "../../shell/page-shell";
import { useObservable, useServices } from "../../shell/services-context";
import { Banner } from "../../ui/banner/banner";
import { Page, Pane } from "../../ui/layout/layout";
import { List } from "../../ui/list/list";
import { PageTitle, text } from "../../ui/words/words";
import { NoSessions } from "./no-sessions";
import { SessionRow } from "./session-row";
import { UndoToast } from "./undo-toast";
import { useRemoval } from "./use-removal";

/** The massages kept so far, newest first. A deleted one can be brought back. */
export function NotebookPage() {
  const { t } = useTranslation("sessions");
  const { notebook } = useServices();
  const { records, status, hasUnsaved } = useObservable(notebook);
  const { removed, remove, undo } = useRemoval();
  const sessions = sessionsOf(records);

  return (
    <TabPage title={t("title")}>
      <Page>
        <Pane stay>
          <PageTitle>{t("heading")}</PageTitle>
          {removed.length > 0 && <UndoToast key={removed.length} onUndo={undo} />}
          {hasUnsaved && status !== "unavailable" && (
            <Banner kind="care" icon="info">
              {t("notKept")}
            </Banner>
          )}
          {status === "unavailable" && (
            <Banner kind="care" icon="info">
              {t("unavailable")}
            </Banner>
          )}
          {sessions.length > 0 && status === "ready" && (
            <p className={text.quiet}>{t("onlyHere")}</p>
          )}
        </Pane>
        <Pane last>
          {sessions.length === 0 ? (
            status === "ready" && <NoSessions />
          ) : (
            <List label={t("heading")}>
              {sessions.map((session) => (
                <SessionRow
                  key={session.id}
                  session={session}
                  onRemove={() => remove(session.id)}
                />
              ))}
            </List>
          )}
        </Pane>
      </Page>
    </TabPage>
  );
}
