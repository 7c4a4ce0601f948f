import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { createNarrator } from "./narrator";

const LOCAL = { name: "Damayanti", lang: "id-ID", localService: true };

class FakeWords extends EventTarget {
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** What the phone was asked to do, in order. */
let log: string[] = [];
let speaking: FakeWords | null = null;
let playable = "";
/** Ends the clip that plays. */
let endClip: () => void = () => undefined;

const stubSpeech = (more: object = { addEventListener: () => undefined }) =>
  vi.stubGlobal("speechSynthesis", {
    getVoices: () => [LOCAL],
    cancel: () => log.push("cancel"),
    speak: (words: FakeWords) => {
      speaking = words;
      log.push(`speak ${words.text}`);
    },
    ...more,
  });
const say = (event: string): void => void speaking?.dispatchEvent(new Event(event));
const clips = () => log.filter((line) => line.startsWith("clip "));

beforeEach(() => {
  vi.useFakeTimers();
  log = [];
  speaking = null;
  playable = "audio/ogg; codecs=opus";
  vi.stubGlobal("SpeechSynthesisUtterance", FakeWords);
  vi.stubGlobal(
    "Audio",
    class extends EventTarget {
      src = "";
      readonly canPlayType = (type: string): string => (type === playable ? "probably" : "");
      readonly pause = (): void => undefined;
      readonly play = async (): Promise<void> => {
        log.push(`clip ${this.src}`);
        endClip = () => void this.dispatchEvent(new Event("ended"));
      };
    },
  );
  stubSpeech();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const narratorOf = () => createNarrator((clip) => clip);

describe("the phone's own voice", () => {
  it("reads to the end", async () => {
    const narrator = await narratorOf();
    const reading = narrator.read("Tanya Ibu dulu.", "id");
    say("start");
    say("end");

    expect(await reading).toBe("read");
    expect(log).toContain("speak Tanya Ibu dulu.");
  });

  it("is unheard only when it has not begun by itself, not when it is hushed before", async () => {
    const narrator = await narratorOf();
    const slow = narrator.read("a", "id");
    await vi.advanceTimersByTimeAsync(2_600);
    const hushed = narrator.read("b", "id");
    narrator.hush();

    expect(await slow).toBe("unheard");
    expect(await hushed).toBe("hushed");
  });

  it("gives way to what is read next", async () => {
    const narrator = await narratorOf();
    const first = narrator.read("a", "id");
    const second = narrator.read("b", "id");
    say("start");
    say("end");

    expect(await first).toBe("hushed");
    expect(await second).toBe("read");
    expect(clips()).toEqual([]);
  });

  it("is not there for a language that it does not speak", async () => {
    const narrator = await narratorOf();

    expect([narrator.canRead("id"), narrator.canRead("en")]).toEqual([true, false]);
    expect(await narrator.read("a", "en")).toBe("unheard");
  });

  it.each([
    ["has no events for its voices", { getVoices: () => [] }],
    [
      "breaks when it is asked for its voices",
      {
        getVoices: () => {
          throw new TypeError("no engine");
        },
      },
    ],
  ])("that %s does not take the clips with it", async (_what, broken) => {
    stubSpeech(broken);
    const coming = narratorOf();
    await vi.advanceTimersByTimeAsync(1_100);
    const narrator = await coming;
    void narrator.play(["a"]);

    expect(narrator.canRead("id")).toBe(false);
    expect(clips()).toEqual(["clip a"]);
  });
});

describe("recorded clips", () => {
  it("are offered only where the browser can play them", async () => {
    expect((await narratorOf()).canPlay).toBe(true);
    playable = "audio/mpeg";
    expect((await narratorOf()).canPlay).toBe(false);
  });

  it("are played one after the other, and none after they are hushed", async () => {
    const narrator = await narratorOf();
    const playing = narrator.play(["a", "b", "c"]);
    await vi.advanceTimersByTimeAsync(0);
    endClip();
    await vi.advanceTimersByTimeAsync(0);
    narrator.hush();
    await playing;

    expect(clips()).toEqual(["clip a", "clip b"]);
  });
});

describe("a midwife's clips", () => {
  const hers = {
    lines: new Set(["title"]),
    clips: async (wanted: readonly string[]) =>
      new Map(wanted.filter((clip) => clip === "title").map((clip) => [clip, Uint8Array.of(1)])),
  };
  const recite = async () => {
    vi.stubGlobal("URL", { createObjectURL: () => "blob:hers", revokeObjectURL: () => undefined });
    const narrator = await createNarrator((clip) => clip, hers);
    const done = narrator.recite({
      before: ["title"],
      text: "Isi.",
      after: ["warning"],
      language: "id",
    });
    await vi.advanceTimersByTimeAsync(0);
    return { narrator, done };
  };

  it("are told apart from the app's own", async () => {
    const { narrator } = await recite();

    expect(narrator.isSpoken("title")).toBe(true);
    expect(narrator.isSpoken("warning")).toBe(false);
  });

  it("are heard first, then the phone's voice, then what else is recorded", async () => {
    const { done } = await recite();
    endClip();
    await vi.advanceTimersByTimeAsync(0);
    say("start");
    say("end");
    await vi.advanceTimersByTimeAsync(0);
    endClip();
    await done;

    expect(log.filter((line) => line !== "cancel")).toEqual([
      "clip blob:hers",
      "speak Isi.",
      "clip warning",
    ]);
  });

  it("are followed by nothing once they are hushed", async () => {
    const { narrator, done } = await recite();
    narrator.hush();
    await done;

    expect(log.filter((line) => line !== "cancel")).toEqual(["clip blob:hers"]);
  });
});
