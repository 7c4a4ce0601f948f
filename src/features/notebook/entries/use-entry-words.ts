import { useTranslation } from "react-i18next";

import { hoursSinceBirth } from "../../../core/notebook/age";
import type { EntryRecord } from "../../../core/notebook/record";
import { boundsOf, endsOf, whenOfEntry } from "../../../core/notebook/when";
import { useAgeWords } from "../../../parts/words/use-age-words";
import { useDates } from "../../../parts/words/use-dates";
import type { Telling } from "../kind-of-entry";
import { viewOf } from "../kinds";
import type { Around } from "./around";
import { useSessionNote } from "./use-session-note";
import { useVolumeWords } from "./use-volume-words";

export type EntryWords = {
  readonly name: string;
  readonly note: string;
  /** "02.14"; "18.00–06.00" where only a span is known. */
  readonly time: string;
  /** The same as it is said: a dash is not heard. */
  readonly timeSaid: string;
};

/** Words of one entry, as they stand in the list and on its sheet. */
export function useEntryWords(around: Around): (entry: EntryRecord) => EntryWords {
  const { t } = useTranslation("notebook");
  const { time, day } = useDates();
  const ageWords = useAgeWords();
  const volumeOf = useVolumeWords();
  const noteOfSession = useSessionNote();
  const telling: Telling = { t, time, day, volumeOf, noteOfSession, around };

  const hoursOf = (entry: EntryRecord): string | null => {
    const { birth } = around;
    if (birth === null || entry.kind === "birth") return null;
    const [first, last] = boundsOf(entry).map((at) => hoursSinceBirth(birth, at));
    if (first === undefined || last === undefined) return null;
    return ageWords(first, last);
  };

  return (entry) => {
    const { nameIn, notesIn } = viewOf(entry);
    const when = whenOfEntry(entry);
    const [from, until] = [time(endsOf(when)[0]), time(endsOf(when)[1])];
    return {
      name: nameIn(telling),
      note: [hoursOf(entry), ...notesIn(telling)].filter((part) => part !== null).join(" · "),
      time: when.kind === "exact" ? from : t("entry.span", { from, until }),
      timeSaid: when.kind === "exact" ? from : t("entry.spanSaid", { from, until }),
    };
  };
}
