import { describe, expect, it } from "vitest";

import { createFakeValueStorage } from "../../tests/fakes/fake-stores";
import { usualSettings } from "../core/settings/settings";
import { createSettings } from "./settings";

describe("the settings", () => {
  it("are the usual ones on a new phone", () => {
    const settings = createSettings(createFakeValueStorage());

    expect(settings.get()).toEqual(usualSettings);
    expect(settings.unreadable).toEqual([]);
  });

  it("are the ones that were kept, but for what cannot be read", () => {
    const stored = { ...usualSettings, theme: "dim", textSize: "huge" };

    const settings = createSettings(createFakeValueStorage(stored));

    expect(settings.get()).toEqual({ ...usualSettings, theme: "dim" });
    expect(settings.unreadable).toEqual(["textSize"]);
  });

  it("are the usual ones on a page that was written ahead of time", () => {
    const settings = createSettings(createFakeValueStorage({ ...usualSettings, theme: "dim" }));

    expect(settings.atStart()).toEqual(usualSettings);
    expect(settings.get().theme).toBe("dim");
  });

  it("change in what is named and keep the rest, here and in the store", () => {
    const storage = createFakeValueStorage({ ...usualSettings, tick: true });
    const settings = createSettings(storage);

    settings.change({ theme: "dim" });

    expect(settings.isKept.get()).toBe(true);
    expect(settings.get()).toEqual({ ...usualSettings, tick: true, theme: "dim" });
    expect(storage.stored()).toEqual(settings.get());
  });

  it("hold until the app is closed when the phone cannot keep them, and say so", () => {
    const storage = createFakeValueStorage();
    const settings = createSettings(storage);
    storage.fail("full");

    settings.change({ theme: "dim" });

    expect(settings.isKept.get()).toBe(false);
    expect(settings.get().theme).toBe("dim");
    expect(storage.stored()).toBeUndefined();
  });

  it("tell their listeners of a change, until they no longer listen", () => {
    const settings = createSettings(createFakeValueStorage());
    const seen: string[] = [];
    const stop = settings.subscribe(() => seen.push(settings.get().theme));

    settings.change({ theme: "dim" });
    stop();
    settings.change({ theme: "light" });

    expect(seen).toEqual(["dim"]);
  });
});
