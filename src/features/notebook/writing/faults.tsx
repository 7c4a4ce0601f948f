import { useTranslation } from "react-i18next";

import { useObservable, useServices } from "../../../access/services-context";
import { Button } from "../../../ui/button/button";
import { ClockFaultWords, useClockFault } from "./clock-fault";
import { FaultBanner } from "./fault-banner";
import { LostNotesWords, SavedAgainWords, useSavingAgain } from "./lost-notes";

/** What stands in the way of keeping notes, said before anything is typed; one sentence at a time, the gravest first. */
export function Faults() {
  const { t } = useTranslation("notebook");
  const { notebook } = useServices();
  const { status, lost, hasUnsaved, isFull, hasRefused, room, records } = useObservable(notebook);
  const clockFault = useClockFault(records);
  const saving = useSavingAgain();

  if (status === "unavailable")
    return (
      <FaultBanner>
        <strong>{t("fault.unavailable")}</strong> {t("fault.unavailableNote")}
      </FaultBanner>
    );
  if (status === "newer") return <FaultBanner>{t("fault.newer")}</FaultBanner>;
  if (lost !== null) return <LostNotesWords lost={lost} saving={saving} />;
  if (hasUnsaved) return <Unsaved isFull={isFull} />;
  if (status === "slow") return <FaultBanner>{t("fault.slow")}</FaultBanner>;
  if (hasRefused) return <FaultBanner alert>{t("fault.refused")}</FaultBanner>;
  if (saving.outcome === "saved") return <SavedAgainWords />;
  if (clockFault !== null) return <ClockFaultWords fault={clockFault} />;
  if (room === "nearly-full") return <FaultBanner>{t("fault.nearlyFull")}</FaultBanner>;
  return null;
}

function Unsaved({ isFull }: { isFull: boolean }) {
  const { t } = useTranslation("notebook");
  const { notebook } = useServices();
  return (
    <FaultBanner
      alert
      action={
        <Button kind="secondary" onClick={() => void notebook.act((one) => one.retry())}>
          {t("fault.retry")}
        </Button>
      }
    >
      <strong>{t("fault.unsaved")}</strong> {t(isFull ? "fault.full" : "fault.noAnswer")}
    </FaultBanner>
  );
}
