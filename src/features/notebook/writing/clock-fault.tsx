import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import { clockFaultOf, newestOf, type ClockFault } from "../../../core/notebook/clock-check";
import type { NotebookRecord } from "../../../core/notebook/record";
import { instantMs, type Instant } from "../../../core/time/instant";
import { useNow } from "../../../access/use-now";
import { FaultBanner } from "./fault-banner";

/** Whether the phone's clock is plainly wrong, by what lies in the notebook. */
export function useClockFault(records: readonly NotebookRecord[]): ClockFault | null {
  const newest = useMemo(() => newestOf(records), [records]);
  return clockFaultOf(newest, useNow());
}

/** The date that the phone shows, and the one that speaks against it. */
export function ClockFaultWords({ fault }: { fault: ClockFault }) {
  const { t, i18n } = useTranslation("notebook");
  const now = useNow();
  const date = (instant: Instant): string =>
    new Intl.DateTimeFormat(i18n.language, { dateStyle: "long" }).format(instantMs(instant));
  return (
    <FaultBanner>
      <strong>{t("fault.clock", { now: date(now) })}</strong>{" "}
      {t("fault.clockNote", { newest: date(fault.newest) })}
    </FaultBanner>
  );
}
