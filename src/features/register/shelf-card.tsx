import { useTranslation } from "react-i18next";

import { archive, takeBack } from "../../application/register/acts";
import type { RegisterDesk } from "../../application/register/desk";
import type { Participant } from "../../core/register/record";
import { Button } from "../../ui/button/button";
import { LiveRegion } from "../../ui/live-region/live-region";
import { arrange } from "../../ui/words/words";
import { useWriting } from "./use-writing";

export type ShelfCardProps = { desk: RegisterDesk; participant: Participant };

/** Lays her aside and takes her back: each undoes the other. */
export function ShelfCard({ desk, participant: { id, archivedAt } }: ShelfCardProps) {
  const { t } = useTranslation("register");
  const writing = useWriting();
  const isArchived = archivedAt !== null;
  return (
    <div className={arrange.stackTight}>
      <LiveRegion visible>
        {isArchived && <p>{t("person.archived")}</p>}
        {writing.fault !== null && <p>{t(`fault.${writing.fault}`)}</p>}
      </LiveRegion>
      <Button
        kind="secondary"
        full
        aria-disabled={writing.isBusy}
        onClick={() =>
          void writing.write(() => (isArchived ? takeBack : archive)(desk.register, id))
        }
      >
        {isArchived ? t("person.takeBack") : t("person.archive")}
      </Button>
    </div>
  );
}
