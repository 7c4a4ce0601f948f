import { useTranslation } from "react-i18next";

import { hoursSinceBirth } from "../../../core/notebook/age";
import type { EntryRecord } from "../../../core/notebook/record";
import { momentOfEntry } from "../../../core/notebook/when";
import { useDates } from "../../../parts/words/use-dates";
import type { Telling } from "../kind-of-entry";
import { viewOf } from "../kinds";
import type { Around } from "./around";
import { useSessionNote } from "./use-session-note";
import { useVolumeWords } from "./use-volume-words";

export type EntryWords = {
  readonly name: string;
  readonly note: string;
  /** "02.14", or the middle of the time between which it was. */
  readonly time: string;
};

/** Words of one entry, as they stand in the list and on its sheet. */
export function useEntryWords(around: Around): (entry: EntryRecord) => EntryWords {
  const { t } = useTranslation("notebook");
  const { time, day } = useDates();
  const volumeOf = useVolumeWords();
  const noteOfSession = useSessionNote();
  const telling: Telling = { t, time, day, volumeOf, noteOfSession, around };

  const hourOf = (entry: EntryRecord): string | null => {
    if (around.birth === null || entry.kind === "birth") return null;
    const hours = hoursSinceBirth(around.birth, momentOfEntry(entry));
    return hours < 0 ? t("entry.beforeBirth") : t("entry.hour", { hour: Math.floor(hours) });
  };

  return (entry) => {
    const { nameIn, notesIn } = viewOf(entry);
    return {
      name: nameIn(telling),
      note: [hourOf(entry), ...notesIn(telling)].filter((part) => part !== null).join(" · "),
      time: time(momentOfEntry(entry)),
    };
  };
}
