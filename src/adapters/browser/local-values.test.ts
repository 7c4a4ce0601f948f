import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { SETTINGS_KEY } from "../../core/settings/settings-key";
import { usualSettings } from "../../core/settings/settings";
import { readSettings } from "../../core/settings/read-settings";
import { createDeviceId, settingsStorage } from "./local-values";

describe("stored settings", () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => vi.restoreAllMocks());

  it("are read back as they were saved", () => {
    settingsStorage.save({ ...usualSettings, theme: "night" });

    const { settings, unreadable } = readSettings(settingsStorage.load());

    expect(settings.theme).toBe("night");
    expect(unreadable).toEqual([]);
  });

  it("are missing without a fault before anything was saved", () => {
    const loaded = settingsStorage.load();

    expect(readSettings(loaded)).toEqual({ settings: usualSettings, unreadable: [] });
  });

  it("are reported when they are not even JSON", () => {
    localStorage.setItem(SETTINGS_KEY, "{theme:");

    const { settings, unreadable } = readSettings(settingsStorage.load());

    expect(settings).toEqual(usualSettings);
    expect(unreadable).toEqual(["settings"]);
  });

  it("say that they could not be kept when the phone is full", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("", "QuotaExceededError");
    });

    const saved = settingsStorage.save(usualSettings);

    expect(saved).toEqual({ ok: false, reason: "full" });
  });
});

describe("the name of this phone", () => {
  beforeEach(() => localStorage.clear());

  it("is made once and stays", () => {
    let count = 0;
    const newId = (): string => `phone-${(count += 1)}`;

    const first = createDeviceId(newId)();
    const later = createDeviceId(newId)();

    expect([first, later]).toEqual(["phone-1", "phone-1"]);
  });
});
