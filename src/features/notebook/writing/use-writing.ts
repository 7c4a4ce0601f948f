import { useEffect, useState } from "react";

import type { Alter, MilkSeen } from "../../../application/notebook/noting";
import { birthOf } from "../../../core/notebook/birth";
import type { NotebookRecord } from "../../../core/notebook/record";
import type { Instant } from "../../../core/time/instant";
import type { NewEntry } from "../../../application/notebook/state";
import { createObservable, type Observable } from "../../../application/observable";
import { useServices } from "../../../access/services-context";
import { afterwordsOf, type Afterword, type Said } from "./afterwords";

/** How long the way to undo stays in sight, in seconds. */
export const UNDO_SECONDS = 10;

/** What has just been kept, and the way to take it back. */
export type JustKept = {
  readonly message: string;
  readonly undo: () => void;
  /** Empty where all of it was asked already. */
  readonly afterwords: readonly Afterword[];
  /** Tells one from the next with the same words. */
  readonly nth: number;
};

export type Writing = {
  /** Only the toast reads it: the word that a note is kept waits for nothing else to be drawn. */
  readonly justKept: Observable<JustKept | null>;
  /** Keeps an entry; gives its id. */
  readonly note: (entry: NewEntry, message: string) => Promise<string>;
  /** Keeps that something was just now. Where it was earlier, one more tap says so; undoing takes it out altogether. */
  readonly noteNow: (
    entryAt: (at: Instant) => NewEntry,
    messageAt: (at: Instant) => string,
  ) => Promise<void>;
  /** Keeps that milk was seen; gives its id. */
  readonly noteMilk: (seen: MilkSeen, message: string) => Promise<string>;
  /**
   * Changes a record as it stands by then.
   *
   * @param since the record as it was when it was opened to be changed: undoing leads back to it
   */
  readonly alter: (
    record: { readonly id: string },
    alter: Alter,
    message: string,
    since: NotebookRecord,
  ) => Promise<void>;
  readonly remove: (id: string, message: string) => Promise<void>;
  readonly bringBack: (id: string, message: string) => Promise<void>;
};

/** Writing in the notebook, with ten seconds to undo. What could not be kept is told by the notebook's state instead. */
export function useWriting(): Writing {
  const { clock, notebook } = useServices();
  const [told] = useState(createTold);
  useEffect(() => told.fade, [told]);
  const { tell } = told;
  const remove = (id: string): Promise<boolean> => notebook.act((one) => one.remove(id));
  const bringBack = (id: string): Promise<boolean> => notebook.act((one) => one.bringBack(id));

  return {
    justKept: told.justKept,
    note: async (entry, message) => {
      const { id } = await notebook.act((one) =>
        one.add(entry, (kept) => tell(message, () => void remove(kept))),
      );
      return id;
    },
    noteNow: async (entryAt, messageAt) => {
      const now = clock.now();
      const tellSaid = (id: string, said: Said): void => {
        const birth = birthOf(notebook.get().records);
        const words = afterwordsOf(
          { entry: entryAt(said.at), birth, now },
          said,
          (change, more) =>
            void notebook.act((one) =>
              one.change(id, change, () => tellSaid(id, { ...said, ...more })),
            ),
        );
        tell(messageAt(said.at), () => void remove(id), words);
      };
      const unsaid: Said = { at: now, side: null, baby: null };
      await notebook.act((one) => one.add(entryAt(now), (id) => tellSaid(id, unsaid)));
    },
    noteMilk: async (seen, message) => {
      const { id } = await notebook.act((one) =>
        one.addMilk(seen, (kept) => tell(message, () => void remove(kept))),
      );
      return id;
    },
    alter: async ({ id }, alter, message, since) => {
      await notebook.act((one) =>
        one.change(id, alter, (undo) => tell(message, () => void undo()), since),
      );
    },
    remove: async (id, message) => {
      if (await remove(id)) tell(message, () => void bringBack(id));
    },
    bringBack: async (id, message) => {
      if (await bringBack(id)) tell(message, () => void remove(id));
    },
  };
}

/** The last thing that was told, until its time to undo is over. */
function createTold() {
  const justKept = createObservable<JustKept | null>(null);
  let nth = 0;
  let timer: ReturnType<typeof setTimeout> | undefined = undefined;
  const fade = (): void => {
    clearTimeout(timer);
    justKept.set(null);
  };
  const tell = (message: string, act: () => void, afterwords: readonly Afterword[] = []): void => {
    clearTimeout(timer);
    nth += 1;
    const undo = (): void => {
      act();
      fade();
    };
    justKept.set({ message, undo, afterwords, nth });
    timer = setTimeout(fade, UNDO_SECONDS * 1000);
  };
  return { justKept, tell, fade };
}
