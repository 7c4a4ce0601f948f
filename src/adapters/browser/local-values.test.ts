import { runInThisContext } from "node:vm";

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { SETTINGS_KEY } from "../../core/settings/storage-keys";
import { usualSettings } from "../../core/settings/settings";
import { readSettings } from "../../core/settings/read-settings";
import { firstPaintScript } from "../../start/first-paint";
import { createDeviceId, markBirth, settingsStorage } from "./local-values";

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

  it.each(["", "a".repeat(65), "a b\n"])(
    "is made anew where %j lies there: nothing noted under it could be read back",
    (odd) => {
      localStorage.setItem("tetes-pertama.device", odd);

      const name = createDeviceId(() => "phone-1")();

      expect(name).toBe("phone-1");
      expect(localStorage.getItem("tetes-pertama.device")).toBe("phone-1");
    },
  );

  it("is made once and stays", () => {
    let count = 0;
    const newId = (): string => `phone-${(count += 1)}`;

    const first = createDeviceId(newId)();
    const later = createDeviceId(newId)();

    expect([first, later]).toEqual(["phone-1", "phone-1"]);
  });
});

describe("the mark of a birth", () => {
  beforeEach(() => {
    localStorage.clear();
    document.documentElement.removeAttribute("data-born");
    // By day the script asks the system for its colours; jsdom has none to tell of.
    vi.stubGlobal("matchMedia", () => ({ matches: false }));
  });
  afterEach(() => vi.unstubAllGlobals());

  it("keeps room for the age before the next first paint, while a birth is told of", () => {
    markBirth(true);
    startAnew();
    expect(document.documentElement.hasAttribute("data-born")).toBe(true);
  });

  it.each([
    [3, "night"],
    [12, "light"],
    [20, "night"],
  ])("keeps it at every hour: at %i o'clock the page is %s", (hour, theme) => {
    vi.useFakeTimers({ now: new Date(2026, 10, 30, hour) });
    markBirth(true);
    startAnew();
    vi.useRealTimers();
    expect(document.documentElement.hasAttribute("data-born")).toBe(true);
    expect(document.documentElement.getAttribute("data-theme")).toBe(theme);
  });

  it("keeps none for who has not told of one, or no longer", () => {
    startAnew();
    expect(document.documentElement.hasAttribute("data-born")).toBe(false);
    markBirth(true);
    markBirth(false);
    startAnew();
    expect(document.documentElement.hasAttribute("data-born")).toBe(false);
  });
});

/** Runs what a page runs before its first paint, with the clock and the colours of this test. */
function startAnew(): void {
  runInThisContext(firstPaintScript());
}
