import { describe, expect, it } from "vitest";

import { createFakeValueStorage } from "../../tests/fakes/fake-stores";
import { usualSettings } from "../core/settings/settings";
import { createFakeSettings } from "../../tests/fakes/fake-settings";

describe("the settings", () => {
  it("are the usual ones on a new phone", () => {
    const settings = createFakeSettings(createFakeValueStorage());

    expect(settings.get()).toEqual(usualSettings);
    expect(settings.unreadable).toEqual([]);
  });

  it("are the ones that were kept, but for what cannot be read", () => {
    const stored = { ...usualSettings, theme: "dim", textSize: "huge" };

    const settings = createFakeSettings(createFakeValueStorage(stored));

    expect(settings.get()).toEqual({ ...usualSettings, theme: "dim" });
    expect(settings.unreadable).toEqual(["textSize"]);
  });

  it("are the usual ones on a page that was written ahead of time", () => {
    const settings = createFakeSettings(createFakeValueStorage({ ...usualSettings, theme: "dim" }));

    expect(settings.atStart()).toEqual(usualSettings);
    expect(settings.get().theme).toBe("dim");
  });

  it("change in what is named and keep the rest, here and in the store", () => {
    const storage = createFakeValueStorage({ ...usualSettings, tick: true });
    const settings = createFakeSettings(storage);

    settings.change(() => ({ theme: "dim" }));

    expect(settings.isKept.get()).toBe(true);
    expect(settings.get()).toEqual({ ...usualSettings, tick: true, theme: "dim" });
    expect(storage.stored()).toEqual(settings.get());
  });

  it("hold until the app is closed when the phone cannot keep them, and say so", () => {
    const storage = createFakeValueStorage();
    const settings = createFakeSettings(storage);
    storage.fail("full");

    settings.change(() => ({ theme: "dim" }));

    expect(settings.isKept.get()).toBe(false);
    expect(settings.get().theme).toBe("dim");
    expect(storage.stored()).toBeUndefined();
  });

  it("tell their listeners of a change, until they no longer listen", () => {
    const settings = createFakeSettings(createFakeValueStorage());
    const seen: string[] = [];
    const stop = settings.subscribe(() => seen.push(settings.get().theme));

    settings.change(() => ({ theme: "dim" }));
    stop();
    settings.change(() => ({ theme: "light" }));

    expect(seen).toEqual(["dim"]);
  });
});

describe("the settings in two tabs", () => {
  const contact = (number: string) => ({ name: "", number });

  function twoTabs(initial?: unknown) {
    const storage = createFakeValueStorage(initial);
    return {
      storage,
      here: createFakeSettings(storage),
      there: createFakeSettings(storage.otherTab()),
    };
  }

  it("never wipe each other's numbers", () => {
    const { here, there } = twoTabs();

    here.change((now) => ({ contacts: { ...now.contacts, midwife: contact("0811") } }));
    there.change((now) => ({ contacts: { ...now.contacts, vehicle: contact("0822") } }));

    const { midwife, vehicle } = here.get().contacts;
    expect([midwife.number, vehicle.number]).toEqual(["0811", "0822"]);
    expect(there.get()).toEqual(here.get());
  });

  it("hear of each other's choices at once", () => {
    const { here, there } = twoTabs();
    const seen: string[] = [];
    there.subscribe(() => seen.push(there.get().language));

    here.change(() => ({ language: "en" }));

    expect(seen).toEqual(["en"]);
  });

  it("keep a choice that the phone refused, whatever another tab stores", () => {
    const { storage, here, there } = twoTabs();
    storage.fail("full");
    here.change(() => ({ theme: "dim" }));
    storage.fail(null);

    there.change(() => ({ tick: true }));

    expect(here.get()).toMatchObject({ theme: "dim", tick: false });
    here.change(() => ({ voice: false }));
    expect(storage.stored()).toMatchObject({ theme: "dim", voice: false });
  });

  it("lose nothing that an app of before or after this one has stored", () => {
    const stored = {
      theme: "dim",
      massage: { protocol: "protocol-of-next-year", rounds: 2 },
      contacts: { midwife: contact("0811"), kader: contact("0833") },
      ofNextYear: { on: true },
    };
    const { storage, here } = twoTabs(stored);

    here.change((now) => ({
      theme: "light",
      massage: { ...now.massage, oil: false },
      contacts: { ...now.contacts, vehicle: contact("0822") },
    }));

    expect(storage.stored()).toMatchObject({
      theme: "light",
      massage: { protocol: "protocol-of-next-year", rounds: 2, oil: false },
      contacts: { midwife: contact("0811"), kader: contact("0833"), vehicle: contact("0822") },
      ofNextYear: { on: true },
    });
  });
});
