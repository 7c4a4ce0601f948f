import { readDrafts, type Draft, type DraftsByForm } from "../../core/notebook/drafts";
import type { ValueStorage } from "../storage";
import { createObservable } from "../observable";
import { createStoredValue } from "../stored-value";

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
  const value = createObservable<DraftsByForm>({});
  const change = createStoredValue({
    storage,
    value,
    isKept: createObservable(true),
    read: (stored) => (stored === undefined || isPrivate() ? null : readDrafts(stored)),
    write: (_lying, _now, next) => (isPrivate() ? {} : next),
  });

  return {
    read: (form) => value.get()[form] ?? null,
    write: (form, draft) => change((now) => ({ ...now, [form]: draft })),
    drop: (form) =>
      change((now) => {
        const { [form]: _dropped, ...others } = now;
        return others;
      }),
    clear: () => change(() => ({})),
    conceal: () => {
      if (isPrivate()) change((now) => ({ ...now }));
    },
  };
}
