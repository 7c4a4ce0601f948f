import { browserFileSaver } from "../../adapters/browser/file-saver";
import { copyStorageOf } from "../../adapters/browser/local-values";
import { browserReceivedFiles } from "../../adapters/browser/received-files";
import { calendarWriter } from "../../adapters/calendar/calendar-writer";
import { createCopies, type Copies, type CopiesPorts } from "../../application/copies/copies";

/**
 * Part of the composition root, in a chunk of its own: all that only copies and reminders need.
 *
 * @param here id of the notebook that is open
 */
export const createBrowserCopies = (
  here: string,
  ports: Pick<CopiesPorts, "notebook" | "lock" | "clock" | "appVersion">,
): Copies =>
  createCopies({
    ...ports,
    saver: browserFileSaver,
    received: browserReceivedFiles,
    memory: copyStorageOf(here),
    calendar: calendarWriter,
  });
