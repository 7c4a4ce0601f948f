import { useState } from "react";
import { useTranslation } from "react-i18next";

import { GRACE_MS } from "../../application/notebook/grace";
import { offsetMinutes } from "../../core/time/instant";
import { instantMs, instantOf, type Instant } from "../../core/time/instant";
import { Banner } from "../../ui/banner/banner";
import { Button } from "../../ui/button/button";
import { useObservable, useServices } from "../../access/services-context";
import { useDates } from "../words/use-dates";
import { checkIcon } from "../../ui/icon/outlines/check";
import { rotateCcwIcon } from "../../ui/icon/outlines/rotate-ccw";

const lastMoment = (withdrawnAt: Instant): Instant =>
  instantOf(instantMs(withdrawnAt) + GRACE_MS, offsetMinutes(withdrawnAt));

/** The way back after everything was deleted, for as long as it is open. */
export function WithdrawnNotice() {
  const { t } = useTranslation("storage");
  const { notebook } = useServices();
  const { withdrawnAt } = useObservable(notebook);
  const { time } = useDates();
  const [outcome, setOutcome] = useState<"back" | "failed" | null>(null);

  const handleUndo = async (): Promise<void> => {
    setOutcome((await notebook.act((one) => one.bringAllBack())) ? "back" : "failed");
  };

  if (withdrawnAt === null)
    return outcome === "back" ? (
      <Banner kind="help" icon={checkIcon}>
        <span role="status">{t("deleteAll.back")}</span>
      </Banner>
    ) : null;
  return (
    <Banner
      kind="help"
      icon={rotateCcwIcon}
      action={
        <Button kind="secondary" onClick={() => void handleUndo()}>
          {t("deleteAll.undo")}
        </Button>
      }
    >
      <span role="status">
        <strong>{t("deleteAll.done")}</strong>{" "}
        {outcome === "failed"
          ? t("deleteAll.notBack")
          : t("deleteAll.until", { time: time(lastMoment(withdrawnAt)) })}
      </span>
    </Banner>
  );
}
