import type { Result } from "../../core/result";
import type { Instant } from "../../core/time/instant";

/** A file that is handed on. */
export type TextFile = {
  readonly name: string;
  readonly type: string;
  readonly text: string;
};

/** The same, of something that is no text. */
export type PictureFile = {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** The same, of a text that may be too long to be held as one: its bytes, one part after the other. */
export type LongFile = {
  readonly name: string;
  readonly type: string;
  readonly parts: readonly Uint8Array<ArrayBuffer>[];
};

export type HandedFile = TextFile | PictureFile | LongFile;

export type FileSaver = {
  /** Hands a file to the phone, which puts it where its downloads lie. Whether it arrived is not told. */
  readonly save: (file: HandedFile) => void;
  /** Whether files can be handed to another app. */
  readonly canShare: () => boolean;
  /** Hands a file to an app that is chosen; false where none was. */
  readonly share: (file: HandedFile) => Promise<boolean>;
};

/** A file that someone chose. Nothing of it is read before `text`. */
export type PickedFile = {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly text: () => Promise<string>;
};

/** A file that was not chosen on this page. */
export type ReceivedFile = {
  readonly file: PickedFile;
  /** Nobody here has chosen it: it came from outside of the app, as from the share menu of a phone. */
  readonly isUnasked: boolean;
};

export type ReceivedFiles = {
  /** Lays a text aside until the app is opened anew; false where this phone refused. */
  readonly keep: (text: string) => Promise<boolean>;
  /** What was laid aside, or came last; null where nothing lies here. It is taken once. */
  readonly take: () => Promise<ReceivedFile | null>;
  /** Calls back with a file that is opened with the app, where a computer can. */
  readonly onOpened: (listener: (received: ReceivedFile) => void) => void;
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
