import { failure, success, type Result } from "../../core/result";
import { createOnce } from "../once";
import { createBackup, type Backup, type BackupPorts } from "./backup";
import type { CalendarEvent, CalendarWriter } from "./ports";

/** What a family does with its notes as a whole: copies, and reminders in the phone's calendar. */
export type Copies = {
  readonly backup: Backup;
  /** Hands the phone a calendar file. */
  readonly saveCalendar: (
    name: string,
    events: readonly CalendarEvent[],
  ) => Promise<Result<null, "unavailable">>;
};

export type CopiesPorts = BackupPorts & { readonly calendar: CalendarWriter };

export function createCopies({ calendar, ...ports }: CopiesPorts): Copies {
  const { clock, saver } = ports;
  const once = createOnce<Result<null, "unavailable">>(clock, ({ ok }) => ok);
  return {
    backup: createBackup(ports),
    saveCalendar: (name, events) =>
      once.act(name, async () => {
        const written = await calendar.write(events, clock.now());
        if (!written.ok) return failure("unavailable");
        saver.save({ name, type: "text/calendar", text: written.value });
        return success(null);
      }),
  };
}
