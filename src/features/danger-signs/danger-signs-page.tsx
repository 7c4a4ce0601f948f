import { useEffect } from "react";
import { useTranslation } from "react-i18next";

import signs from "../../content/safety/danger-signs.json";
import { paths } from "../../paths";
import { CallList } from "../../parts/signs/call-list";
import { FlowPage, type BackWay } from "../../shell/page-shell";
import { useWayBack } from "../../shell/use-way-back";
import { useSelected, useServices } from "../../access/services-context";
import { Page, Pane } from "../../ui/layout/layout";
import { buttonClassName } from "../../ui/button/button";
import { PageTitle, text } from "../../ui/words/words";
import styles from "./danger-signs.module.css";
import { SignList } from "./sign-list";

/** Sadness is no reason to run at night, but one to be told. */
const isUrgent = ({ act }: { readonly act: string }): boolean => act !== "talk-to-midwife";

/** Whom to call first, then the signs in pictures. A massage that runs is paused, and the way back leads to it. */
export function DangerSignsPage() {
  const { t } = useTranslation(["safety", "common"]);
  const { massage, runner } = useServices();
  const wayBack = useWayBack(paths.home);
  const session = useSelected(massage, (state) =>
    state.phase === "on" ? state.session.status : null,
  );
  const isInSession = session !== null && session !== "ended";

  // Also a massage that begins while this page is read: MULAI may take a moment.
  useEffect(() => {
    if (session === "running") runner.get()?.pause("danger-signs");
  }, [runner, session]);

  const back: BackWay = isInSession
    ? { to: paths.session, label: t(session === "stopped" ? "common:back" : "backToSession") }
    : { onBack: wayBack, label: t("common:back") };

  return (
    <FlowPage title={t("title")} back={back} danger={false} plain>
      <Page>
        <Pane stay>
          <PageTitle>{t("title")}</PageTitle>
          {isInSession && (
            <p role="status">{t(session === "stopped" ? "sessionStopped" : "sessionPaused")}</p>
          )}
          <CallList />
          <p>{t("goEarly")}</p>
          <nav className={styles["jump"]} aria-label={t("jump")}>
            <a className={buttonClassName({ kind: "secondary" })} href="#ibu">
              {t("mother")}
            </a>
            <a className={buttonClassName({ kind: "secondary" })} href="#bayi">
              {t("newborn")}
            </a>
          </nav>
        </Pane>
        <Pane>
          <SignList id="ibu" title={t("motherTitle")} signs={signs.mother.filter(isUrgent)} />
          <SignList id="bayi" title={t("newbornTitle")} signs={signs.newborn} />
          <SignList
            id="cerita"
            title={t("talkTitle")}
            signs={signs.mother.filter((sign) => !isUrgent(sign))}
          />
          <p className={text.quiet}>
            {t("notReviewed")} {t("notDoctor")}
          </p>
        </Pane>
      </Page>
    </FlowPage>
  );
}
