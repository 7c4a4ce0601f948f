import { failure, success, type Result } from "../../core/result";
import { createOnce } from "../once";
import { createBackup, type Backup, type BackupPorts } from "./backup";
import type { CalendarEvent, CalendarWriter, FileSaver, HandedFile, ReceivedFiles } from "./ports";

/** What she agreed to hand over, once she has it in her hands: to the phone, or to an app that she chooses. */
export type HandOver = Pick<FileSaver, "canShare" | "share"> & {
  readonly save: (file: HandedFile) => Promise<void>;
};

/** What a family does with its notes as a whole: copies, hand-over, and reminders in the phone's calendar. */
export type Copies = {
  readonly backup: Backup;
  readonly received: Pick<ReceivedFiles, "take" | "onOpened">;
  readonly handOver: HandOver;
  /** Hands the phone a calendar file. */
  readonly saveCalendar: (
    name: string,
    events: readonly CalendarEvent[],
  ) => Promise<Result<null, "unavailable">>;
};

export type CopiesPorts = BackupPorts & {
  readonly calendar: CalendarWriter;
  readonly received: ReceivedFiles;
};

export function createCopies({ calendar, ...ports }: CopiesPorts): Copies {
  const { clock, saver } = ports;
  const once = createOnce<Result<null, "unavailable">>(clock, ({ ok }) => ok);
  return {
    backup: createBackup(ports),
    received: ports.received,
    handOver: {
      canShare: saver.canShare,
      share: saver.share,
      save: async (file) => {
        await once.act(file.name, async () => {
          saver.save(file);
          return success(null);
        });
      },
    },
    saveCalendar: (name, events) =>
      once.act(name, async () => {
        const written = await calendar.write(events, clock.now());
        if (!written.ok) return failure("unavailable");
        saver.save({ name, type: "text/calendar", text: written.value });
        return success(null);
      }),
  };
}
