import ical, { ICalAlarmType, ICalEventClass, ICalEventTransparency } from "ical-generator";

import type { CalendarEvent } from "../../application/copies/ports";
import { instantMs, type Instant } from "../../core/time/instant";

/** After the name of this app, as the standard wants it; calendars do not show it. */
const HOST = "tetes-pertama";

const asDate = (instant: Instant, minutesLater = 0): Date =>
  new Date(instantMs(instant) + minutesLater * 60_000);

/**
 * The text of a calendar file. Times are written in UTC: calendars that take in files misread times of a place, or of
 * none, far more often, and the same moment is the right hour on every clock of Indonesia.
 */
export function calendarFile(events: readonly CalendarEvent[], writtenAt: Instant): string {
  const calendar = ical({ prodId: { company: "Tetes Pertama", product: "Tetes Pertama" } });
  for (const { id, at, minutes, title, words } of events)
    calendar.createEvent({
      id: `${id}@${HOST}`,
      stamp: asDate(writtenAt),
      start: asDate(at),
      end: asDate(at, minutes),
      summary: title,
      description: words,
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: [{ type: ICalAlarmType.display, trigger: 0, description: title }],
    });
  return `${calendar.toString()}\r\n`;
}
