import type { SettingsStorage } from "../../application/ports";
import { failure, success } from "../../core/result";
import { SETTINGS_KEY } from "../../core/settings/settings-key";

export const settingsStorage: SettingsStorage = {
  load: () => {
    try {
      const text = localStorage.getItem(SETTINGS_KEY);
      return text === null ? undefined : JSON.parse(text);
    } catch {
      // Not JSON, or storage is forbidden: the caller is told by getting something no schema accepts.
      return "unreadable";
    }
  },
  save: (settings) => {
    try {
      localStorage.setItem(SETTINGS_KEY, JSON.stringify(settings));
      return success(null);
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
      return failure(isFull ? "full" : "unavailable");
    }
  },
};

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
    return localStorage.getItem(DEVICE_KEY);
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
