import { useTranslation } from "react-i18next";

import type { Feeling, SessionRecord } from "../../../core/notebook/record";
import { useServices } from "../../../access/services-context";
import { useDates } from "../../../parts/words/use-dates";
import { Button } from "../../../ui/button/button";
import { FaceChoice } from "../../../ui/choice/face-choice";
import { DockPair } from "../../../ui/layout/dock";
import { useSessionNote } from "../entries/use-session-note";
import { EntrySheet } from "./entry-sheet";
import { useTold } from "./use-told";
import type { SheetWay } from "./use-sheet";
import type { Writing } from "./use-writing";
import { trash2Icon } from "../../../ui/icon/outlines/trash-2";

export type SessionSheetProps = { record: SessionRecord; way: SheetWay; writing: Writing };

/** A massage as it was. Its times were taken by the app; how it felt can be told later. */
export function SessionSheet({ record, way, writing }: SessionSheetProps) {
  const { t } = useTranslation(["notebook", "sessions", "common"]);
  const { notebook } = useServices();
  const { dayAndTime } = useDates();
  const noteOf = useSessionNote();
  const [feeling, choose] = useTold<Feeling | null>(record.feeling, async (chosen) => {
    if (chosen !== null) await notebook.act((one) => one.tellFeeling(record.id, chosen));
  });

  const handleDelete = (): void => {
    void writing.remove(record.id, t("kept.deleted"));
    way.close();
  };

  return (
    <EntrySheet
      title={t("entry.session")}
      writing={writing}
      onClose={way.close}
      actions={
        <DockPair>
          <Button kind="secondary" icon={trash2Icon} onClick={handleDelete}>
            {t("common:delete")}
          </Button>
          <Button kind="primary" onClick={way.close}>
            {t("close")}
          </Button>
        </DockPair>
      }
    >
      <p>
        {dayAndTime(record.startedAt)}. {noteOf(record)}
      </p>
      <FaceChoice<Feeling>
        legend={t("edit.feeling")}
        name="feeling"
        value={feeling}
        onChange={choose}
        faces={[
          { value: "comfortable", mood: "good", label: t("sessions:feeling.comfortable") },
          { value: "so-so", mood: "so-so", label: t("sessions:feeling.so-so") },
          { value: "uncomfortable", mood: "pain", label: t("sessions:feeling.uncomfortable") },
        ]}
      />
    </EntrySheet>
  );
}
