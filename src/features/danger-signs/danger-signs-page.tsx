import { useEffect } from "react";
import { useTranslation } from "react-i18next";

import { signs } from "../../content/safety/signs";
import { urgencyOf, type Sign, type Urgency } from "../../core/safety/signs";
import { diallableRoles } from "../../core/settings/contacts";
import { paths } from "../../paths";
import { CallList } from "../../parts/signs/call-list";
import { FlowPage, type BackWay } from "../../shell/page-shell";
import { useWayBack } from "../../shell/use-way-back";
import { useSelected, useServices, useSettings } from "../../access/services-context";
import { classNames } from "../../ui/class-names";
import { Page, Pane } from "../../ui/layout/layout";
import { Button, buttonClassName } from "../../ui/button/button";
import { PaperSheet } from "../../ui/paper/paper";
import { printPage } from "../../ui/paper/print-page";
import { PageTitle, text } from "../../ui/words/words";
import styles from "./danger-signs.module.css";
import { SignList } from "./sign-list";
import { SignsReviewed } from "./signs-reviewed";

/** What speaks only against a massage is asked before one, and is no danger. */
const pressing = (urgency: Urgency, who?: Sign["who"]): readonly Sign[] =>
  signs.filter(
    (sign) => urgencyOf(sign.act) === urgency && (who === undefined || sign.who === who),
  );

/** Whom to call first, then the signs in pictures, the gravest first. A massage that runs is paused, and the way back leads to it. */
export function DangerSignsPage() {
  const { t } = useTranslation(["safety", "common"]);
  const { massage, runner } = useServices();
  const wayBack = useWayBack(paths.home);
  const session = useSelected(massage, (state) =>
    state.phase === "on" ? state.session.status : null,
  );
  const hasFewToCall = diallableRoles(useSettings().contacts).length < 2;
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
        <PaperSheet className={classNames(styles["first"], hasFewToCall && styles["roomy"])}>
          <Pane stay>
            <div className={styles["told"]}>
              <PageTitle>{t("title")}</PageTitle>
              {isInSession && (
                <p role="status" data-screen>
                  {t(session === "stopped" ? "sessionStopped" : "sessionPaused")}
                </p>
              )}
              <CallList />
              <p>{t("goEarly")}</p>
              <p>{`${t("onTheWay")} ${t("bring")}`}</p>
            </div>
            <nav className={styles["jump"]} aria-label={t("jump")} data-screen>
              <a className={buttonClassName({ kind: "secondary" })} href="#ibu">
                {t("mother")}
              </a>
              <a className={buttonClassName({ kind: "secondary" })} href="#bayi">
                {t("newborn")}
              </a>
            </nav>
          </Pane>
          <div className={styles["lists"]}>
            <SignList
              id="ibu"
              title={t("motherTitle")}
              titleAct="go-now"
              signs={pressing("go", "mother")}
            />
          </div>
        </PaperSheet>
        <OtherSigns />
      </Page>
    </FlowPage>
  );
}

/** All but the gravest of the mother, and how they come on a wall. */
function OtherSigns() {
  const { t } = useTranslation("safety");
  return (
    <PaperSheet className={styles["second"]}>
      <div className={styles["lists"]}>
        <SignList
          id="bayi"
          title={t("newbornTitle")}
          titleAct="go-now"
          signs={pressing("go", "newborn")}
        />
        <SignList
          id="telepon"
          title={t("callTitle")}
          titleAct="call-now"
          signs={pressing("call")}
        />
        <SignList
          id="hari-ini"
          title={t("todayTitle")}
          titleAct="midwife-today"
          signs={pressing("today")}
        />
        <SignList
          id="cerita"
          title={t("talkTitle")}
          titleAct="talk-to-midwife"
          signs={pressing("talk")}
        />
      </div>
      <p className={text.quiet}>
        <SignsReviewed /> {t("notDoctor")}
      </p>
      <div className={styles["print"]} data-screen>
        <Button kind="quiet" onClick={printPage}>
          {t("print")}
        </Button>
        <p className={text.quiet}>{t("printNote")}</p>
      </div>
    </PaperSheet>
  );
}
