import { useState } from "react";
import { useTranslation } from "react-i18next";

import { DAY_HOURS } from "../../../core/time/spans";
import type { DayOfEntries } from "../../../core/notebook/reading";
import { useDates } from "../../../parts/words/use-dates";
import { Button } from "../../../ui/button/button";
import { List } from "../../../ui/list/list";
import { text, Title } from "../../../ui/words/words";
import type { Around } from "./around";
import { EntryRow } from "./entry-row";
import styles from "./day-list.module.css";
import { useEntryWords } from "./use-entry-words";

export type DayListProps = {
  days: readonly DayOfEntries[];
  around: Around;
  onOpen: (id: string) => void;
};

/** So many entries are shown before the earlier days are asked for: years of notes open as fast as two days. */
const SHOWN_AT_FIRST = 40;

/** How many days hold that many entries; at least one. */
function daysFor(days: readonly DayOfEntries[], entries: number): number {
  let sum = 0;
  const found = days.findIndex((day) => {
    sum += day.entries.length;
    return sum >= entries;
  });
  return found === -1 ? days.length : found + 1;
}

/** All entries by day of life, the newest first. */
export function DayList({ days, around, onOpen }: DayListProps) {
  const { t } = useTranslation("notebook");
  const [wanted, setWanted] = useState(SHOWN_AT_FIRST);
  const wordsOf = useEntryWords(around);
  const shown = daysFor(days, wanted);

  return (
    <section aria-labelledby="all-entries" className={styles["days"]}>
      <Title id="all-entries">{t("days.title")}</Title>
      {days.slice(0, shown).map((day) => (
        <div key={day.day ?? day.date} className={styles["day"]}>
          <DayHead day={day} />
          <List>
            {day.entries.map((entry) => (
              <EntryRow key={entry.id} entry={entry} words={wordsOf(entry)} onOpen={onOpen} />
            ))}
          </List>
        </div>
      ))}
      {shown < days.length && (
        <Button kind="secondary" full onClick={() => setWanted(wanted + SHOWN_AT_FIRST)}>
          {t("days.earlier")}
        </Button>
      )}
    </section>
  );
}

function DayHead({ day: { day, date, entries } }: { day: DayOfEntries }) {
  const { t } = useTranslation("notebook");
  const dates = useDates();
  const [newest] = entries;
  if (day === null) return <h3 className={styles["head"]}>{dates.day(`${date}T12:00:00.000Z`)}</h3>;
  if (day < 1 || newest === undefined)
    return <h3 className={styles["head"]}>{t("days.beforeBirth")}</h3>;
  const from = (day - 1) * DAY_HOURS;
  return (
    <h3 className={styles["head"]}>
      {t("days.day", { day })}
      <span className={text.quiet}>{t("days.hours", { from, until: from + DAY_HOURS })}</span>
    </h3>
  );
}
