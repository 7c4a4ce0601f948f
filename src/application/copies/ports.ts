import type { Result } from "../../core/result";
import type { Instant } from "../../core/time/instant";

/** Hands a file to the phone, which puts it where its downloads lie. Whether it arrived is not told. */
export type FileSaver = {
  readonly save: (file: {
    readonly name: string;
    readonly type: string;
    readonly text: string;
  }) => void;
};

/** A file that someone chose. Nothing of it is read before `text`. */
export type PickedFile = {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly text: () => Promise<string>;
};

export type CalendarEvent = {
  /** The same for the same reminder, so that a calendar that gets it again need not show it twice. */
  readonly id: string;
  readonly at: Instant;
  readonly minutes: number;
  readonly title: string;
  readonly words: string;
};

export type CalendarWriter = {
  /** The text of a calendar file; each event rings when it begins. */
  readonly write: (
    events: readonly CalendarEvent[],
    writtenAt: Instant,
  ) => Promise<Result<string, "unavailable">>;
};
