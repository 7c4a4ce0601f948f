import { browserFileSaver } from "./adapters/browser/file-saver";
import { createStorage } from "./adapters/browser/settings-storage";
import { calendarWriter } from "./adapters/calendar/calendar-writer";
import { createKeeping, type Keeping, type KeepingPorts } from "./application/keeping";

/** Part of the composition root, in a chunk of its own: all that only copies and reminders need. */
export const createKeepingEngine = (
  ports: Pick<KeepingPorts, "notebook" | "clock" | "appVersion">,
): Keeping =>
  createKeeping({
    ...ports,
    saver: browserFileSaver,
    memory: createStorage("tetes-pertama.copies"),
    calendar: calendarWriter,
  });
