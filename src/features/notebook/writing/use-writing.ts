import { useEffect, useRef, useState } from "react";

import type { NewEntry } from "../../../application/notebook-state";
import type { NotebookRecord } from "../../../core/notebook/record";
import { useServices } from "../../../shell/services-context";

/** How long the way to undo stays in sight, in seconds. */
export const UNDO_SECONDS = 10;

/** What has just been kept, and the way to take it back. */
export type JustKept = {
  readonly message: string;
  readonly undo: () => void;
  /** Tells one from the next with the same words. */
  readonly nth: number;
};

export type Writing = {
  readonly justKept: JustKept | null;
  /** Keeps an entry; gives its id. */
  readonly note: (entry: NewEntry, message: string) => Promise<string>;
  readonly alter: (
    record: NotebookRecord,
    change: (record: NotebookRecord) => NotebookRecord,
    message: string,
  ) => Promise<void>;
  readonly remove: (id: string, message: string) => Promise<void>;
  readonly bringBack: (id: string, message: string) => Promise<void>;
};

/** Writing in the notebook, with ten seconds to undo. What could not be kept is told by the notebook's state instead. */
export function useWriting(): Writing {
  const { notebook } = useServices();
  const [justKept, setJustKept] = useState<JustKept | null>(null);
  const count = useRef(0);

  useEffect(() => {
    if (justKept === null) return undefined;
    const timer = setTimeout(() => setJustKept(null), UNDO_SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [justKept]);

  const tell = (message: string, undo: () => void): void => {
    count.current += 1;
    const handleUndo = (): void => {
      undo();
      setJustKept(null);
    };
    setJustKept({ message, undo: handleUndo, nth: count.current });
  };

  return {
    justKept,
    note: async (entry, message) => {
      const { id, isKept } = await notebook.add(entry);
      if (isKept) tell(message, () => void notebook.remove(id));
      return id;
    },
    alter: async (record, change, message) => {
      const isKept = await notebook.change(record.id, change);
      if (isKept) tell(message, () => void notebook.change(record.id, () => record));
    },
    remove: async (id, message) => {
      const isKept = await notebook.remove(id);
      if (isKept) tell(message, () => void notebook.bringBack(id));
    },
    bringBack: async (id, message) => {
      const isKept = await notebook.bringBack(id);
      if (isKept) tell(message, () => void notebook.remove(id));
    },
  };
}
