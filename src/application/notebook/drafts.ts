import { readDrafts, type Draft, type DraftsByForm } from "../../core/notebook/drafts";
import type { ValueStorage } from "../storage";

/** Keeps what was typed into a form until it is saved, so that a closed form loses nothing. */
export type Drafts = {
  readonly read: (form: string) => Draft | null;
  readonly write: (form: string, draft: Draft) => void;
  readonly drop: (form: string) => void;
  /** Everything was deleted: what was typed goes too. */
  readonly clear: () => void;
  /** A PIN was set: what was stored before must not lie open. */
  readonly conceal: () => void;
};

/** @param isPrivate whether drafts must not leave memory, because the notes are behind a PIN */
export function createDrafts(storage: ValueStorage, isPrivate: () => boolean): Drafts {
  let drafts: DraftsByForm | null = null;
  const all = (): DraftsByForm => (drafts ??= readDrafts(storage.load()));

  /** A draft that cannot be stored still lasts until the app is closed. */
  function keep(next: DraftsByForm): void {
    drafts = next;
    storage.save(isPrivate() ? {} : next);
  }

  return {
    read: (form) => all()[form] ?? null,
    write: (form, draft) => keep({ ...all(), [form]: draft }),
    drop: (form) => {
      const { [form]: _dropped, ...others } = all();
      keep(others);
    },
    clear: () => keep({}),
    conceal: () => {
      if (isPrivate()) keep(all());
    },
  };
}
