import type { CalendarWriter } from "../../application/copies/ports";
import { failure, success } from "../../core/result";

/**
 * The library makes an id for every event, which ours then replaces, with a function that Chrome 87 to 91 and pages
 * without HTTPS do not have. There it gets one that is never seen.
 */
function provideRandomUuid(): void {
  if (typeof crypto.randomUUID === "function") return;
  Object.defineProperty(crypto, "randomUUID", {
    configurable: true,
    value: () => "00000000-0000-4000-8000-000000000000",
  });
}

/** Fetches what it writes with only when something is to be written. */
export const calendarWriter: CalendarWriter = {
  write: async (events, writtenAt) => {
    try {
      provideRandomUuid();
      const { calendarFile } = await import("./calendar-file");
      return success(calendarFile(events, writtenAt));
    } catch {
      // Not stored on this phone yet, and no network.
      return failure("unavailable");
    }
  },
};
