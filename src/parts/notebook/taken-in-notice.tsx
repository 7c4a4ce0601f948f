import { useState } from "react";
import { useTranslation } from "react-i18next";

import { GRACE_MS } from "../../application/notebook/grace";
import { instantMs, instantOf, offsetMinutes } from "../../core/time/instant";
import { useObservable, useServices } from "../../access/services-context";
import { Banner } from "../../ui/banner/banner";
import { Button } from "../../ui/button/button";
import { checkIcon } from "../../ui/icon/outlines/check";
import { rotateCcwIcon } from "../../ui/icon/outlines/rotate-ccw";
import { useDates } from "../words/use-dates";

/** The way back after a copy was taken in, for as long as it is open. */
export function TakenInNotice() {
  const { t } = useTranslation("storage");
  const { notebook } = useServices();
  const { takenInAt } = useObservable(notebook);
  const { time } = useDates();
  const [outcome, setOutcome] = useState<"back" | "failed" | null>(null);

  const handleUndo = async (): Promise<void> => {
    setOutcome((await notebook.act((one) => one.takeBack())) ? "back" : "failed");
  };

  if (takenInAt === null)
    return outcome === "back" ? (
      <Banner kind="help" icon={checkIcon}>
        <span role="status">{t("copy.takenBack")}</span>
      </Banner>
    ) : null;
  const until = instantOf(instantMs(takenInAt) + GRACE_MS, offsetMinutes(takenInAt));
  return (
    <Banner
      kind="help"
      icon={rotateCcwIcon}
      action={
        <Button kind="secondary" onClick={() => void handleUndo()}>
          {t("copy.takeBack")}
        </Button>
      }
    >
      <strong>{t("copy.takenIn")}</strong>{" "}
      {outcome === "failed"
        ? t("copy.notTakenBack")
        : t("copy.takeBackUntil", { time: time(until) })}
    </Banner>
  );
}
