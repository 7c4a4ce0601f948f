import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import { JUJUN } from "../../content/study/printed";
import type { PrintedStudy } from "../../core/study/printed";
import { reworked } from "../../core/study/reworked";
import { DifferenceStep } from "./difference-step";
import { IntervalStep } from "./interval-step";
import { MeansStep } from "./means-step";
import { PairsStep } from "./pairs-step";
import { PrintedCard } from "./printed-card";
import { RiseStep } from "./rise-step";
import { SharesStep } from "./shares-step";
import { SpreadsStep } from "./spreads-step";
import styles from "./study-reworked.module.css";

/** The arithmetic of a study, step by step, from its printed figures. */
export function ReworkedSteps({ study }: { study: PrintedStudy }) {
  const { t } = useTranslation("study");
  const again = useMemo(() => reworked(study), [study]);
  const isJujun = study === JUJUN;
  const step = { study, again, isJujun };
  return (
    <div className={styles["steps"]}>
      <PrintedCard study={study} caption={t(isJujun ? "printed.paper" : "printed.typed")} />
      <MeansStep {...step} />
      <DifferenceStep {...step} />
      <SpreadsStep {...step} />
      <RiseStep {...step} />
      <PairsStep {...step} />
      <IntervalStep {...step} />
      {isJujun && <SharesStep />}
    </div>
  );
}
