import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { createSpeaker } from "./speaker";

const address = (clip: string): string => `/voice/id/${clip}.mp3`;

/** What was asked of the phone's sound, in order. */
let heard: string[] = [];

class Source extends EventTarget {
  connect = (): void => undefined;
  start = (): number => heard.push("start");
  stop = (): number => heard.push("stop");
}

/** A phone that lets sound out of its own accord, or never does. */
function phone(state: "running" | "suspended"): void {
  vi.stubGlobal("AudioBufferSourceNode", Source);
  vi.stubGlobal(
    "AudioContext",
    class {
      readonly state = state;
      readonly destination = {};
      resume = (): Promise<void> =>
        state === "running" ? Promise.resolve() : new Promise(() => undefined);
      suspend = (): Promise<void> => Promise.resolve();
      decodeAudioData = (): Promise<object> => Promise.resolve({});
    },
  );
}

beforeEach(() => {
  heard = [];
  vi.stubGlobal("fetch", () => Promise.resolve(new Response("frames")));
  vi.spyOn(HTMLMediaElement.prototype, "pause").mockReturnValue();
  vi.spyOn(HTMLMediaElement.prototype, "play").mockImplementation(function play() {
    heard.push("element");
    return Promise.resolve();
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("a line beside the track", () => {
  it("is said without a media element, so that the lock screen keeps its button", async () => {
    phone("running");

    expect(await createSpeaker(address).say("paused-locked")).toBe(true);
    expect(heard).toEqual(["start"]);
  });

  it("ends when it is hushed, and when the next one begins", async () => {
    phone("running");
    const speaker = createSpeaker(address);

    await speaker.say("paused-locked");
    await speaker.say("resumed");
    speaker.hush();

    expect(heard).toEqual(["start", "stop", "start", "stop"]);
  });

  it("is played on an element where the phone does not let it out otherwise", async () => {
    phone("suspended");

    expect(await createSpeaker(address).say("paused")).toBe(true);
    expect(heard).toEqual(["element"]);
  });

  it("is played on an element where there is nothing else", async () => {
    vi.stubGlobal("AudioContext", undefined);

    expect(await createSpeaker(address).say("paused")).toBe(true);
    expect(heard).toEqual(["element"]);
  });

  it("that was hushed before it began is never heard", async () => {
    phone("running");
    const speaker = createSpeaker(address);

    const said = speaker.say("paused");
    speaker.hush();
    await said;

    expect(heard).toEqual([]);
  });
});
