import { useTranslation } from "react-i18next";

import { protocols } from "../../content/protocols/index";
import type { SessionRecord } from "../../core/notebook/record";
import { isWhole, roundsDone, totalActiveMs } from "../../core/notebook/session-record";
import { publicFile } from "../../paths";
import { useDates } from "../../shell/use-dates";
import { Icon } from "../../ui/icon/icon";
import { listChangeClass, ListMark, listRowClass, ListText } from "../../ui/list/list";
import { SignPicture } from "../../ui/sign-picture/sign-picture";
import { VisuallyHidden } from "../../ui/visually-hidden/visually-hidden";

export type SessionRowProps = { session: SessionRecord; onRemove: () => void };

/** One massage as it was: when, how long, how it felt. */
export function SessionRow({ session, onRemove }: SessionRowProps) {
  const { t } = useTranslation("sessions");
  const { dayAndTime } = useDates();
  const when = dayAndTime(session.startedAt);

  return (
    <li className={listRowClass}>
      <ListMark kind="art">
        <SignPicture src={publicFile("art/ui/massage.svg")} alt="" size="small" />
      </ListMark>
      <ListText name={when} note={useSessionNote(session)} />
      <button type="button" className={listChangeClass} onClick={onRemove}>
        <Icon name="trash-2" />
        <VisuallyHidden>{t("delete", { when })}</VisuallyHidden>
      </button>
    </li>
  );
}

function useSessionNote(session: SessionRecord): string {
  const { t } = useTranslation("sessions");
  const minutes = Math.floor((totalActiveMs(session) + 500) / 60_000);
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
}
