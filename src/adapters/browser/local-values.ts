import type { ValueStorage } from "../../application/storage";
import { FIRST_NOTEBOOK } from "../../core/catalogue/open-volume";
import { isId } from "../../core/id";
import { failure, success } from "../../core/result";
import { BIRTH_MARK_KEY, SETTINGS_KEY } from "../../core/settings/storage-keys";

/** Room for one value under one name. */
export const createStorage = (key: string): ValueStorage => ({
  load: () => {
    try {
      const text = localStorage.getItem(key);
      return text === null ? undefined : JSON.parse(text);
    } catch {
      // Not JSON, or storage is forbidden: the caller is told by getting something no schema accepts.
      return "unreadable";
    }
  },
  save: (value) => {
    try {
      localStorage.setItem(key, JSON.stringify(value));
      return success(null);
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
      return failure(isFull ? "full" : "unavailable");
    }
  },
  subscribe: (listener) => {
    // The browser tells the other tabs only; a null key: everything was cleared.
    const hear = (event: StorageEvent): void => {
      if (event.key === key || event.key === null) listener();
    };
    addEventListener("storage", hear);
    return () => removeEventListener("storage", hear);
  },
});

export const settingsStorage = createStorage(SETTINGS_KEY);

/** Leaves word for the next start, before the notebook is read: whether room for the baby's age is needed. */
export function markBirth(isTold: boolean): void {
  try {
    if (isTold) localStorage.setItem(BIRTH_MARK_KEY, "1");
    else localStorage.removeItem(BIRTH_MARK_KEY);
  } catch {
    // Then the page moves a little when the age comes.
  }
}

/** Name under which something of one notebook is kept; what was kept of the first stays where it was. */
export const keyOf = (name: string, notebook: string): string =>
  notebook === FIRST_NOTEBOOK ? name : `${name}.${notebook}`;

/** Which notebooks there are. */
export const catalogueStorage = createStorage("tetes-pertama.notebooks");

/** What is used of a midwife's package; what is large of it lies in a database. */
export const packageStorage = createStorage("tetes-pertama.package");

const DRAFTS_KEY = "tetes-pertama.drafts";
const COPIES_KEY = "tetes-pertama.copies";

/** What was typed into forms of a notebook that are not saved yet. */
export const draftStorageOf = (notebook: string): ValueStorage =>
  createStorage(keyOf(DRAFTS_KEY, notebook));

/** What is remembered of copies of a notebook. */
export const copyStorageOf = (notebook: string): ValueStorage =>
  createStorage(keyOf(COPIES_KEY, notebook));

/** Takes away what is kept of a notebook beside its notes. */
export function forgetNotebook(notebook: string): void {
  try {
    for (const name of [DRAFTS_KEY, COPIES_KEY]) localStorage.removeItem(keyOf(name, notebook));
  } catch {
    // Where nothing can be kept there is nothing to take away.
  }
}

const DEVICE_KEY = "tetes-pertama.device";

/** A random name for this phone, so that two phones' records can be told apart. It says nothing about the family. */
export function createDeviceId(newId: () => string): () => string {
  let id: string | null = null;
  return () => {
    id ??= storedDeviceId() ?? keepDeviceId(newId());
    return id;
  };
}

function storedDeviceId(): string | null {
  try {
    const id = localStorage.getItem(DEVICE_KEY);
    // One that no record may carry is replaced: all that is noted under it could not be read back.
    return id !== null && isId(id) ? id : null;
  } catch {
    return null;
  }
}

function keepDeviceId(id: string): string {
  try {
    localStorage.setItem(DEVICE_KEY, id);
  } catch {
    // The name then lasts until the app is closed; records stay mergeable.
  }
  return id;
}
