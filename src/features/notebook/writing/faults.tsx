import { useTranslation } from "react-i18next";

import { useObservable, useServices } from "../../../access/services-context";
import { Banner } from "../../../ui/banner/banner";
import { Button } from "../../../ui/button/button";
import { ClockFaultWords, useClockFault } from "./clock-fault";
import { LostNotesWords, SavedAgainWords, useSavingAgain } from "./lost-notes";
import { infoIcon } from "../../../ui/icon/outlines/info";

/** What stands in the way of keeping notes, said before anything is typed; one sentence at a time, the gravest first. */
export function Faults() {
  const { t } = useTranslation("notebook");
  const { notebook } = useServices();
  const { status, lost, hasUnsaved, isFull, hasRefused, room, records } = useObservable(notebook);
  const clockFault = useClockFault(records);
  const saving = useSavingAgain();

  if (status === "unavailable")
    return (
      <Banner kind="care" icon={infoIcon}>
        <strong>{t("fault.unavailable")}</strong> {t("fault.unavailableNote")}
      </Banner>
    );
  if (status === "newer")
    return (
      <Banner kind="care" icon={infoIcon}>
        {t("fault.newer")}
      </Banner>
    );
  if (lost !== null) return <LostNotesWords lost={lost} saving={saving} />;
  if (hasUnsaved) return <Unsaved isFull={isFull} />;
  if (status === "slow")
    return (
      <Banner kind="care" icon={infoIcon}>
        {t("fault.slow")}
      </Banner>
    );
  if (hasRefused)
    return (
      <div role="alert">
        <Banner kind="care" icon={infoIcon}>
          {t("fault.refused")}
        </Banner>
      </div>
    );
  if (saving.outcome === "saved") return <SavedAgainWords />;
  if (clockFault !== null) return <ClockFaultWords fault={clockFault} />;
  if (room === "nearly-full")
    return (
      <Banner kind="care" icon={infoIcon}>
        {t("fault.nearlyFull")}
      </Banner>
    );
  return null;
}

function Unsaved({ isFull }: { isFull: boolean }) {
  const { t } = useTranslation("notebook");
  const { notebook } = useServices();
  return (
    <div role="alert">
      <Banner
        kind="care"
        icon={infoIcon}
        action={
          <Button kind="secondary" onClick={() => void notebook.act((one) => one.retry())}>
            {t("fault.retry")}
          </Button>
        }
      >
        <strong>{t("fault.unsaved")}</strong> {t(isFull ? "fault.full" : "fault.noAnswer")}
      </Banner>
    </div>
  );
}
