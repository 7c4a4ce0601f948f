import type { Result } from "../../core/result";
import type { Instant } from "../../core/time/instant";

/** A file that is handed on. */
export type TextFile = {
  readonly name: string;
  readonly type: string;
  readonly text: string;
};

export type FileSaver = {
  /** Hands a file to the phone, which puts it where its downloads lie. Whether it arrived is not told. */
  readonly save: (file: TextFile) => void;
  /** Whether files can be handed to another app. */
  readonly canShare: () => boolean;
  /** Hands a file to an app that is chosen; false where none was. */
  readonly share: (file: TextFile) => Promise<boolean>;
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
