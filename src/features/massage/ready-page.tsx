import { useDeferredValue } from "react";
import { useTranslation } from "react-i18next";
import { Navigate } from "react-router";

import { paths } from "../../paths";
import { FlowPage, type BackWay } from "../../shell/page-shell";
import { useWayBack } from "../../shell/use-way-back";
import { useSelected, useServices } from "../../access/services-context";
import { CheckStep } from "./prepare/check-step";
import { ContactStep } from "./prepare/contact-step";
import { DirectionStep } from "./prepare/direction-step";
import { LengthStep } from "./prepare/length-step";
import { MannerStep } from "./prepare/manner-step";
import { ReadyStep } from "./prepare/ready-step";
import { WaitStep } from "./prepare/wait-step";
import { usePreparation, type Preparation } from "./use-preparation";

/** Everything before MULAI: the choice that is made once, the check of the day, the last look round. */
export function ReadyPage() {
  const { t } = useTranslation(["prepare", "common", "navigation"]);
  const { massage } = useServices();
  const isRunning = useSelected(massage, ({ phase }) => phase === "on");
  const wayBack = useWayBack(paths.home);
  const preparation = usePreparation();
  // Twenty signs with their pictures are drawn piece by piece: on a slow phone a finger must not wait for all of them.
  const step = useDeferredValue(preparation.step);
  const isFirst = step === "wait" || step === "ready";
  const back: BackWay = isFirst
    ? { to: paths.home, label: t("navigation:home") }
    : { onBack: wayBack, label: t("common:back") };

  if (isRunning) return <Navigate to={paths.session} replace />;
  return (
    <FlowPage title={t("title")} back={back}>
      <Step {...preparation} step={step} />
    </FlowPage>
  );
}

function Step(preparation: Preparation) {
  const { step, protocol, goTo } = preparation;
  switch (step) {
    case "wait":
      return <WaitStep />;
    case "direction":
      return <DirectionStep onDone={() => goTo("length")} />;
    case "length":
      return <LengthStep protocol={protocol} onDone={() => goTo("manner")} />;
    case "manner":
      return <MannerStep protocol={protocol} onDone={() => goTo("ready")} />;
    case "contact":
      return <ContactStep onDone={() => goTo("ready")} />;
    case "check":
      return (
        <CheckStep
          questions={preparation.questions}
          before={preparation.before}
          onDone={() => goTo("ready")}
        />
      );
    case "ready":
      return <ReadyStep {...preparation} />;
  }
}
