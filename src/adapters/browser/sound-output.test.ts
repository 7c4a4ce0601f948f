import { afterEach, describe, expect, it, vi } from "vitest";

import { createSoundOutput } from "./sound-output";

/** A browser that tells of these kinds of devices, as it does without any permission. */
function stubDevices(kinds: () => readonly string[]): EventTarget {
  const devices = Object.assign(new EventTarget(), {
    enumerateDevices: async () => kinds().map((kind) => ({ kind, deviceId: "", label: "" })),
  });
  vi.stubGlobal("navigator", { mediaDevices: devices });
  return devices;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("what sound comes out of", () => {
  it("is gone when a browser that told of it tells of it no more, and back with it", async () => {
    let kinds: readonly string[] = ["audioinput", "audiooutput"];
    stubDevices(() => kinds);
    const output = createSoundOutput();

    const before = await output.isThere();
    kinds = ["audioinput"];
    const without = await output.isThere();
    kinds = ["audiooutput"];
    const after = await output.isThere();

    expect([before, without, after]).toEqual([true, false, true]);
  });

  it("is taken to be there where the browser never tells of any", async () => {
    stubDevices(() => ["audioinput"]);
    const output = createSoundOutput();

    expect([await output.isThere(), await output.isThere()]).toEqual([true, true]);
  });

  it("is taken to be there where the browser cannot be asked, or refuses", async () => {
    vi.stubGlobal("navigator", {});
    const unasked = createSoundOutput();
    const isUnaskedThere = await unasked.isThere();
    unasked.onChange(() => undefined)();
    stubDevices(() => {
      throw new DOMException("", "NotAllowedError");
    });

    expect([isUnaskedThere, await createSoundOutput().isThere()]).toEqual([true, true]);
  });

  it("tells of changes until nobody listens any more", () => {
    const devices = stubDevices(() => []);
    let changes = 0;

    const stop = createSoundOutput().onChange(() => (changes += 1));
    devices.dispatchEvent(new Event("devicechange"));
    stop();
    devices.dispatchEvent(new Event("devicechange"));

    expect(changes).toBe(1);
  });
});
