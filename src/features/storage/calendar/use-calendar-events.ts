import { useTranslation } from "react-i18next";

import type { CalendarEvent } from "../../../application/copies/ports";
import { DAY_HOURS, HOUR_MS } from "../../../core/time/spans";
import { elapsedMs, instantMs } from "../../../core/time/instant";
import type { Visited } from "../../../core/visits/calendar";
import type { MassageReminder, VisitReminder } from "../../../core/visits/reminders";
import { useDates } from "../../../parts/words/use-dates";

/** How long a reminder stands in the calendar, in minutes. */
const MASSAGE_MINUTES = 30;
const VISIT_MINUTES = 60;

/** Of a longer time only the day of its end is told: the hour would say more than is known. */
const EXACT_WITHIN_MS = 2 * DAY_HOURS * HOUR_MS;

export type Reminders = {
  readonly massages: readonly MassageReminder[];
  readonly visits: readonly VisitReminder[];
};

const whoIn = ({ visits }: VisitReminder) => {
  const isFor = (who: Visited) => visits.some((visit) => visit.who === who);
  if (!isFor("baby")) return "mother" as const;
  return isFor("mother") ? ("both" as const) : ("baby" as const);
};

const isShort = ({ visits, until }: VisitReminder): boolean =>
  visits.every(({ from }) => elapsedMs(from, until) <= EXACT_WITHIN_MS);

export type ReminderWords = {
  readonly titleOf: (reminder: VisitReminder) => string;
  /** "sebelum Sen, 30 Nov" */
  readonly untilOf: (reminder: VisitReminder) => string;
};

/** Words for a calendar that others may open: nothing that only the mother should know. */
export function useReminderWords(): ReminderWords {
  const { t } = useTranslation("storage");
  const { day, dayAndTime } = useDates();
  return {
    titleOf: (reminder) => t(`calendar.event.${whoIn(reminder)}`),
    untilOf: (reminder) =>
      t("calendar.event.until", { until: (isShort(reminder) ? dayAndTime : day)(reminder.until) }),
  };
}

/** @param birthId under which the same reminders keep their names */
export function useCalendarEvents(
  birthId: string,
): (reminders: Reminders) => readonly CalendarEvent[] {
  const { t } = useTranslation("storage");
  const { titleOf, untilOf } = useReminderWords();
  return ({ massages, visits }) => [
    ...massages.map(({ at }) => ({
      id: `${birthId}-massage-${instantMs(at)}`,
      at,
      minutes: MASSAGE_MINUTES,
      title: t("calendar.event.massage"),
      words: t("calendar.event.massageWords"),
    })),
    ...visits.map((reminder) => ({
      id: [birthId, ...reminder.visits.map(({ id }) => id)].join("-"),
      at: reminder.at,
      minutes: VISIT_MINUTES,
      title: titleOf(reminder),
      words: t("calendar.event.visitWords", {
        visits: reminder.visits.map(({ id }) => id).join(", "),
        until: untilOf(reminder),
      }),
    })),
  ];
}
