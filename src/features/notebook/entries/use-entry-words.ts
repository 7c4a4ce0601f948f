import { useTranslation } from "react-i18next";

import { hoursSinceBirth } from "../../../core/notebook/age";
import type { MilkRecord } from "../../../core/notebook/reading";
import type { BirthRecord, EntryRecord } from "../../../core/notebook/record";
import { momentOfEntry } from "../../../core/notebook/when";
import { instantMs } from "../../../core/time/instant";
import { useDates } from "../../../parts/words/use-dates";
import { useAmount } from "../../../parts/words/use-numbers";
import { useSessionNote } from "./use-session-note";

export type EntryWords = {
  readonly name: string;
  readonly note: string;
  /** "02.14", or the middle of the time between which it was. */
  readonly time: string;
};

/** What is told around the entries: the birth, and which of them is the first colostrum. */
export type Around = {
  readonly birth: BirthRecord | null;
  readonly firstColostrumId: string | null;
  /** From when on it is called milk; null before it has come in. */
  readonly milkSinceMs: number | null;
};

/** Words of one entry, as they stand in the list and on its sheet. */
export function useEntryWords(around: Around): (entry: EntryRecord) => EntryWords {
  const { t } = useTranslation("notebook");
  const { time } = useDates();
  const nameOf = useEntryName(around);
  const noteOfSession = useSessionNote();

  const hourOf = (entry: EntryRecord): string | null => {
    if (around.birth === null || entry.kind === "birth") return null;
    const hours = hoursSinceBirth(around.birth, momentOfEntry(entry));
    return hours < 0 ? t("entry.beforeBirth") : t("entry.hour", { hour: Math.floor(hours) });
  };
  const partsOf = (entry: EntryRecord): readonly (string | null)[] => {
    if (entry.kind === "session") return [noteOfSession(entry)];
    if (entry.kind !== "first-colostrum" && entry.kind !== "milk-volume") return [];
    const { when, side, relation } = entry;
    return [
      when.kind === "exact"
        ? null
        : t("entry.between", { from: time(when.from), until: time(when.until) }),
      relation === null ? null : t(`entry.${relation.to}`),
      side === null ? null : t(`side.${side}`),
    ];
  };

  return (entry) => ({
    name: nameOf(entry),
    note: [hourOf(entry), ...partsOf(entry)].filter((part) => part !== null).join(" · "),
    time: time(momentOfEntry(entry)),
  });
}

/** How much, as well as it is known: "3 tetes", "kira-kira 2,5 ml"; null when nothing was noted. */
export function useVolumeWords(): (entry: MilkRecord) => string | null {
  const { t } = useTranslation("notebook");
  const amount = useAmount();
  return ({ volume }) => {
    if (volume === null) return null;
    return volume.method === "drops"
      ? t("entry.aboutDrops", { count: volume.count })
      : t("entry.aboutMl", { amount: amount(volume.ml) });
  };
}

function useEntryName({ firstColostrumId, milkSinceMs }: Around): (entry: EntryRecord) => string {
  const { t } = useTranslation("notebook");
  const volumeWords = useVolumeWords();
  return (entry) => {
    switch (entry.kind) {
      case "first-colostrum":
      case "milk-volume": {
        const isMilk = milkSinceMs !== null && instantMs(momentOfEntry(entry)) >= milkSinceMs;
        const name =
          entry.id === firstColostrumId
            ? t("entry.first-colostrum")
            : t(isMilk ? "entry.milk" : "entry.milk-volume");
        const volume = volumeWords(entry);
        return volume === null ? name : `${name}, ${volume}`;
      }
      case "nappy":
        return t(`entry.${entry.content}`);
      case "session":
        return t("entry.session");
      case "birth":
      case "not-yet":
      case "milk-coming-in":
      case "feed":
        return t(`entry.${entry.kind}`);
    }
  };
}
