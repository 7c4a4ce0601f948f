import { useTranslation } from "react-i18next";

import { useHydrated } from "../../access/use-hydrated";
import { JUJUN } from "../../content/study/printed";
import { lessonPaths } from "../../paths";
import { FlowPage } from "../../shell/page-shell";
import { Page } from "../../ui/layout/layout";
import { arrange, text, Title } from "../../ui/words/words";
import { Calculator } from "./calculator";
import { DisagreementsCard } from "./disagreements-card";
import { PageJumps } from "./page-jumps";
import { PlainWords } from "./plain-words";
import { ReworkedSteps } from "./reworked-steps";
import styles from "./study-reworked.module.css";
import { UntoldCard } from "./untold-card";

/** The study's printed figures, worked again in the page; what cannot be, and where the paper differs from itself. */
export function StudyReworkedPage() {
  const { t } = useTranslation("study");
  const isHydrated = useHydrated();
  return (
    <FlowPage title={t("title")} back={{ to: lessonPaths["what-studies-say"], label: t("back") }}>
      <Page single>
        <div className={styles["top"]}>
          <div className={styles["group"]}>
            <PlainWords />
          </div>
          <div className={styles["group"]}>
            <UntoldCard />
            <PageJumps />
          </div>
        </div>
        <section className={styles["group"]} aria-labelledby="hitungannya">
          <Title id="hitungannya">{t("steps.title")}</Title>
          <p>{t("steps.how")}</p>
          <ReworkedSteps study={JUJUN} />
        </section>
        <DisagreementsCard />
        <section className={styles["group"]} aria-labelledby="hitung-lain">
          <div className={arrange.stackTight} data-screen>
            <Title id="hitung-lain">{t("calculator.title")}</Title>
            <p>{t("calculator.what")}</p>
            <p className={text.quiet}>{t("calculator.kept")}</p>
          </div>
          {isHydrated ? <Calculator /> : <p data-screen>{t("calculator.needsScript")}</p>}
        </section>
      </Page>
    </FlowPage>
  );
}
