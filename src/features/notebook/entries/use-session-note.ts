import { useTranslation } from "react-i18next";

import { protocols } from "../../../content/protocols/index";
import type { SessionRecord } from "../../../core/notebook/record";
import { totalActiveMs } from "../../../core/notebook/session-record";
import { isWhole, roundsDone } from "../../../core/notebook/session-rounds";
import { MINUTE_MS } from "../../../core/time/spans";

/** One massage as it was: how long, how it felt, what broke in. */
export function useSessionNote(): (session: SessionRecord) => string {
  const { t } = useTranslation("sessions");
  return (session) => {
    const minutes = Math.floor((totalActiveMs(session) + 500) / MINUTE_MS);
    const isPart = !isWhole(session, protocols[session.protocol].roundMs);
    return [
      minutes === 0 ? t("underMinute") : t("minutes", { minutes, rounds: roundsDone(session) }),
      session.feeling === null ? null : t(`feeling.${session.feeling}`),
      session.interruptions.length === 0
        ? null
        : t("interruptions", { count: session.interruptions.length }),
      isPart ? t("partial") : null,
    ]
      .filter((part) => part !== null)
      .map((part) => (part.endsWith(".") ? part : `${part}.`))
      .join(" ");
  };
}
