import { describe, expect, it } from "vitest";

import { createFakeClock } from "../../../tests/fakes/fake-clock";
import { createFakeChance } from "../../../tests/fakes/fake-devices";
import { createFakeValueStorage } from "../../../tests/fakes/fake-stores";
import { settled } from "../../../tests/fakes/settled";
import { removedVolumesOf, volumesOf } from "../../core/catalogue/catalogue";
import { firstCatalogue } from "../../core/catalogue/open-volume";
import type { Catalogue } from "../../core/catalogue/schema";
import { success } from "../../core/result";
import { MINUTE_MS } from "../../core/time/spans";
import { GRACE_MS } from "../grace";
import { createObservable } from "../observable";
import { createCatalogue } from "./catalogue";

type Contents = { hasUnsaved: boolean; isBlank: boolean };

/** A phone with its notebooks; opened anew with what it kept, as a restart does. */
function createPhone(stored?: unknown, lying: readonly string[] | null = ["first"]) {
  const storage = createFakeValueStorage(stored);
  const clock = createFakeClock();
  const chance = createFakeChance("id");
  const contents: Contents = { hasUnsaved: false, isBlank: false };
  const held = new Set<string>();
  const destroyed: string[] = [];
  let isMassageOn = false;
  let restarts = 0;
  const open = () => {
    const value = createObservable<Catalogue>(firstCatalogue);
    const writer = createCatalogue({
      storage,
      value,
      places: {
        lying: async () => lying,
        holdsAnything: async (id) => success(held.has(id)),
        destroy: async (id) => {
          destroyed.push(id);
          return success(null);
        },
      },
      clock,
      chance,
      isMassageOn: async () => isMassageOn,
      contents: () => contents,
      restart: () => {
        restarts += 1;
      },
    });
    return { ...writer, names: () => volumesOf(value.get()).map(({ name }) => name), value };
  };
  return {
    open,
    storage,
    clock,
    contents,
    held,
    destroyed,
    restarts: () => restarts,
    massage: (isOn: boolean) => {
      isMassageOn = isOn;
    },
  };
}

describe("the notebooks of a phone", () => {
  it("are one without a name, of which nothing is stored, until there is another", async () => {
    const phone = createPhone();
    const { value } = phone.open();
    await settled();

    expect(value.get()).toEqual(firstCatalogue);
    expect(phone.storage.stored()).toBeUndefined();
  });

  it("are opened one at a time, each time with the app opened anew", async () => {
    const phone = createPhone();
    const before = phone.open();

    expect(await before.begin("Bayi kedua")).toEqual(success(null));

    expect(phone.restarts()).toBe(1);
    const now = phone.open();
    expect(now.names()).toEqual(["", "Bayi kedua"]);
    expect(now.value.get().open).not.toBe("first");
    phone.clock.advance(MINUTE_MS);
    await now.open("first");
    expect(phone.restarts()).toBe(2);
    expect(phone.open().value.get().open).toBe("first");
  });

  it("are begun once by a double tap", async () => {
    const one = createPhone().open();

    await Promise.all([one.begin(""), one.begin("")]);

    expect(one.names()).toHaveLength(2);
  });

  it.each([
    ["massage", (phone: ReturnType<typeof createPhone>) => phone.massage(true)],
    [
      "unsaved",
      (phone: ReturnType<typeof createPhone>) => {
        phone.contents.hasUnsaved = true;
      },
    ],
    ["not-kept", (phone: ReturnType<typeof createPhone>) => phone.storage.fail("full")],
  ])("stay as they are, and say why: %s", async (reason, hold) => {
    const phone = createPhone();
    const one = phone.open();
    hold(phone);

    expect(await one.begin("")).toEqual({ ok: false, reason });
    expect(phone.restarts()).toBe(0);
    expect(one.value.get()).toEqual(firstCatalogue);
  });

  it("lose one in which nothing was noted when another opens, but not what another tab noted in it", async () => {
    const phone = createPhone();
    phone.contents.isBlank = true;
    await phone.open().begin("Bayi kedua");

    const now = phone.open();

    expect(now.names()).toEqual(["Bayi kedua"]);
    expect(removedVolumesOf(now.value.get())).toEqual([]);
    phone.held.add("first");
    await settled();
    phone.clock.advance(GRACE_MS + MINUTE_MS);
    await settled();
    expect(phone.destroyed).toEqual([]);
    expect(now.names()).toEqual(["", "Bayi kedua"]);
  });

  it("are found again where their list is lost", async () => {
    const { value } = createPhone("unreadable", ["first", "a"]).open();
    await settled();

    expect(value.get().volumes.map(({ id }) => id)).toEqual(["first", "a"]);
  });

  it("follow another tab that opens another one, when nothing holds this one", async () => {
    const phone = createPhone();
    phone.open();
    const second = { id: "a", name: "", begunAt: null, removedAt: null };
    const stored = { open: "a", volumes: [...firstCatalogue.volumes, second] };

    phone.massage(true);
    phone.storage.otherTab().save(stored);
    await settled();
    expect(phone.restarts()).toBe(0);
    phone.massage(false);
    phone.storage.otherTab().save(stored);
    await settled();
    expect(phone.restarts()).toBe(1);
  });
});

describe("a notebook that is taken away", () => {
  async function without() {
    const phone = createPhone();
    await phone.open().begin("Bayi kedua");
    const one = phone.open();
    const id = one.value.get().open;
    await one.remove("first");
    return { phone, one, id };
  }

  it("can be brought back, with all that was noted in it", async () => {
    const { phone, one } = await without();
    expect(one.names()).toEqual(["Bayi kedua"]);

    expect(one.bringBack("first")).toBe(true);

    expect(one.names()).toEqual(["", "Bayi kedua"]);
    phone.clock.advance(2 * GRACE_MS);
    await settled();
    expect(phone.destroyed).toEqual([]);
  });

  it("is destroyed after ten minutes in which the app was open, and not before", async () => {
    const { phone, one } = await without();

    phone.clock.advance(GRACE_MS - MINUTE_MS);
    await settled();
    expect(phone.destroyed).toEqual([]);
    phone.clock.advance(2 * MINUTE_MS);
    await settled();

    expect(new Set(phone.destroyed)).toEqual(new Set(["first"]));
    expect(one.bringBack("first")).toBe(false);
    expect(one.names()).toEqual(["Bayi kedua"]);
  });

  it("is not destroyed by a clock that is set", async () => {
    const { phone } = await without();

    phone.clock.set("2031-01-01T00:00:00.000+07:00");
    phone.open();
    phone.clock.advance(MINUTE_MS);
    await settled();

    expect(phone.destroyed).toEqual([]);
  });

  it("gives its place to another where it was the open one, and is offered back though it was empty", async () => {
    const phone = createPhone();
    phone.contents.isBlank = true;

    await phone.open().remove("first");

    expect(phone.restarts()).toBe(1);
    const now = phone.open();
    expect(now.names()).toEqual([""]);
    expect(now.value.get().open).not.toBe("first");
    expect(removedVolumesOf(now.value.get()).map(({ id }) => id)).toEqual(["first"]);
  });
});
