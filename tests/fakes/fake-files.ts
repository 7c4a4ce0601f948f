import type {
  CalendarEvent,
  CalendarWriter,
  FileSaver,
  PickedFile,
  ReceivedFiles,
} from "../../src/application/copies/ports";
import { failure, success } from "../../src/core/result";

type SavedFile = Parameters<FileSaver["save"]>[0];

export type FakeFileSaver = FileSaver & {
  readonly saved: readonly SavedFile[];
  /** The text of the file that was saved last. */
  readonly lastText: () => string;
};

/** @param shared what is handed to another app, where that can be done */
export function createFakeFileSaver(shared: SavedFile[] | null = null): FakeFileSaver {
  const saved: SavedFile[] = [];
  return {
    saved,
    save: (file) => {
      saved.push(file);
    },
    canShare: () => shared !== null,
    share: async (file) => {
      shared?.push(file);
      return shared !== null;
    },
    lastText: () => {
      const last = saved.at(-1);
      if (last === undefined || "bytes" in last) return "";
      return "text" in last ? last.text : Buffer.concat([...last.parts]).toString("utf8");
    },
  };
}

export type FakeFile = PickedFile & { readonly timesRead: () => number };

/** A file as someone chooses it. @param size in bytes, when it is not that of the text */
export function pickedFile(text: string, size = text.length): FakeFile {
  let timesRead = 0;
  return {
    name: "tetes-pertama.txt",
    size,
    text: async () => {
      timesRead += 1;
      return text;
    },
    timesRead: () => timesRead,
  };
}

export type FakeReceivedFiles = ReceivedFiles & { readonly fail: () => void };

/** @param text of a file that another app has handed over */
export function createFakeReceivedFiles(text: string | null = null): FakeReceivedFiles {
  let kept = text;
  let isBroken = false;
  return {
    keep: async (next) => {
      if (!isBroken) kept = next;
      return !isBroken;
    },
    take: async () => {
      const received = kept === null ? null : { file: pickedFile(kept), isUnasked: kept === text };
      kept = null;
      return received;
    },
    onOpened: () => undefined,
    fail: () => {
      isBroken = true;
    },
  };
}

export type FakeCalendarWriter = CalendarWriter & {
  readonly written: () => readonly CalendarEvent[];
  readonly fail: () => void;
};

/** Writes the titles of the events, one a line. */
export function createFakeCalendarWriter(): FakeCalendarWriter {
  let written: readonly CalendarEvent[] = [];
  let isBroken = false;
  return {
    write: async (events) => {
      if (isBroken) return failure("unavailable");
      written = events;
      return success(events.map(({ title }) => title).join("\n"));
    },
    written: () => written,
    fail: () => {
      isBroken = true;
    },
  };
}
