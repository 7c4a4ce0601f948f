import { afterEach, describe, expect, it, vi } from "vitest";

import type { Hearing } from "../../application/studio/ports";
import { browserMicrophone } from "./microphone";

const asked: unknown[] = [];
const tracks: (EventTarget & { stop: () => void; isOn: boolean })[] = [];

function track() {
  const one = Object.assign(new EventTarget(), {
    isOn: true,
    stop: () => {
      one.isOn = false;
    },
  });
  tracks.push(one);
  return one;
}

/** A context, a source and an ear that does what a test tells it to. */
class FakeContext {
  static closed = 0;
  readonly sampleRate = 48_000;
  readonly state: string = "running";
  readonly destination = {};
  readonly audioWorklet = { addModule: async () => undefined };
  readonly resume = async () => undefined;
  readonly close = async () => {
    FakeContext.closed += 1;
  };
}
class FakeNode {
  static ears: FakeNode[] = [];
  readonly port = Object.assign(new EventTarget(), {
    start: () => undefined,
    close: () => undefined,
  });
  readonly connect = () => undefined;
  readonly disconnect = () => undefined;
  constructor() {
    FakeNode.ears.push(this);
  }
}

class ContextWithoutWorklets extends FakeContext {
  override readonly audioWorklet = {
    addModule: (): Promise<undefined> => Promise.reject(new DOMException("", "AbortError")),
  };
  readonly decodeAudioData = async () => ({
    getChannelData: () => Float32Array.of(0.5),
    sampleRate: 44_100,
  });
}
class StandingContext extends ContextWithoutWorklets {
  override readonly state = "suspended";
  override readonly audioWorklet = { addModule: async () => undefined };
  override readonly resume = () => new Promise<undefined>(() => undefined);
}
class FakeRecorder extends EventTarget {
  readonly start = () => undefined;
  readonly stop = () => {
    this.dispatchEvent(Object.assign(new Event("dataavailable"), { data: new Blob(["packed"]) }));
    this.dispatchEvent(new Event("stop"));
  };
}

function stubBrowser(open: () => Promise<unknown>): void {
  vi.stubGlobal("AudioContext", FakeContext);
  vi.stubGlobal("AudioWorkletNode", FakeNode);
  vi.stubGlobal("MediaStreamAudioSourceNode", FakeNode);
  vi.stubGlobal("navigator", {
    mediaDevices: {
      getUserMedia: (wanted: unknown) => {
        asked.push(wanted);
        return open();
      },
    },
  });
}

const stream = async () => {
  const one = track();
  return { getTracks: () => [one], getAudioTracks: () => [one] };
};

const heard = () => {
  const told: unknown[] = [];
  const hearing: Hearing = {
    onLevel: (level) => told.push(level),
    onLost: (loss) => told.push(loss),
    onFull: () => told.push("full"),
  };
  return { told, hearing };
};

const say = (samples: Float32Array): void => {
  FakeNode.ears.at(-1)?.port.dispatchEvent(new MessageEvent("message", { data: samples }));
};

afterEach(() => {
  vi.unstubAllGlobals();
  asked.length = 0;
  tracks.length = 0;
  FakeNode.ears.length = 0;
  FakeContext.closed = 0;
});

describe("the microphone", () => {
  it.each([
    ["NotAllowedError", "refused"],
    ["SecurityError", "refused"],
    ["NotFoundError", "none"],
    ["NotReadableError", "taken"],
    ["AbortError", "taken"],
    ["TypeError", "unable"],
  ])("tells %s as %s, and holds nothing open", async (name, reason) => {
    stubBrowser(() => Promise.reject(new DOMException("", name)));

    expect(await browserMicrophone.listen(heard().hearing)).toEqual({ ok: false, reason });
    expect(FakeContext.closed).toBe(1);
  });

  it("cannot be had where the browser knows none", async () => {
    vi.stubGlobal("navigator", {});

    expect(await browserMicrophone.listen(heard().hearing)).toEqual({
      ok: false,
      reason: "unable",
    });
  });

  it("hears as it is: one channel, and nothing done to it", async () => {
    stubBrowser(stream);
    await browserMicrophone.listen(heard().hearing);

    expect(asked).toEqual([
      {
        video: false,
        audio: {
          channelCount: 1,
          echoCancellation: false,
          noiseSuppression: false,
          autoGainControl: false,
        },
      },
    ]);
  });

  it("gives all that was heard, the last batch too, and is off afterwards", async () => {
    stubBrowser(stream);
    const { told, hearing } = heard();
    const capture = await browserMicrophone.listen(hearing);
    say(Float32Array.of(0.1, -0.5));
    const stopping = capture.ok ? capture.value.stop() : null;
    say(Float32Array.of(0.25));
    const sound = await stopping;

    expect(sound).toEqual({
      ok: true,
      value: { samples: Float32Array.of(0.1, -0.5, 0.25), sampleRateHz: 48_000 },
    });
    expect(told).toEqual([0.5, 0.25]);
    expect(tracks.map(({ isOn }) => isOn)).toEqual([false]);
    expect(FakeContext.closed).toBe(1);
  });

  it.each([
    ["there are no worklets", ContextWithoutWorklets],
    ["the context does not run", StandingContext],
  ])("hears by the browser's own recorder where %s", async (_where, context) => {
    stubBrowser(stream);
    vi.stubGlobal("AudioContext", context);
    vi.stubGlobal("AnalyserNode", FakeNode);
    vi.stubGlobal("MediaRecorder", FakeRecorder);
    const capture = await browserMicrophone.listen(heard().hearing);
    const sound = capture.ok ? await capture.value.stop() : null;

    expect(sound).toEqual({
      ok: true,
      value: { samples: Float32Array.of(0.5), sampleRateHz: 44_100 },
    });
    expect(tracks.map(({ isOn }) => isOn)).toEqual([false]);
  });

  it("tells when a call takes it, and when it is pulled out", async () => {
    stubBrowser(stream);
    const { told, hearing } = heard();
    await browserMicrophone.listen(hearing);
    tracks[0]?.dispatchEvent(new Event("mute"));
    tracks[0]?.dispatchEvent(new Event("ended"));

    expect(told).toEqual(["taken", "unplugged"]);
  });

  it("keeps half a minute and no more", async () => {
    stubBrowser(stream);
    const { told, hearing } = heard();
    const capture = await browserMicrophone.listen(hearing);
    for (let second = 0; second < 31; second += 1) say(new Float32Array(48_000));
    const sound = capture.ok ? await capture.value.stop() : null;

    expect(told.filter((one) => one === "full")).toHaveLength(1);
    expect(sound?.ok && sound.value.samples.length).toBe(30 * 48_000);
  });
});
