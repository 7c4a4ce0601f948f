import { browserFileSaver } from "../../adapters/browser/file-saver";
import { createStorage } from "../../adapters/browser/local-values";
import { calendarWriter } from "../../adapters/calendar/calendar-writer";
import { createCopies, type Copies, type CopiesPorts } from "../../application/copies/copies";

/** Part of the composition root, in a chunk of its own: all that only copies and reminders need. */
export const createBrowserCopies = (
  ports: Pick<CopiesPorts, "notebook" | "lock" | "clock" | "appVersion">,
): Copies =>
  createCopies({
    ...ports,
    saver: browserFileSaver,
    memory: createStorage("tetes-pertama.copies"),
    calendar: calendarWriter,
  });
