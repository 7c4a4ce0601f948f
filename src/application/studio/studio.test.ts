import { describe, expect, it } from "vitest";

import { fakeStudioPorts, type FakeStudioPorts } from "../../../tests/fakes/fake-studio";
import { failure, success } from "../../core/result";
import { silentFrame } from "../../core/track/frames";
import { createStudio, type StudioPorts } from "./studio";

const LINE = { id: "rest-cover", words: "Selimuti punggung Ibu.", longestMs: 2_000 };
const OTHER = { id: "rest-drink", words: "Beri Ibu minuman hangat.", longestMs: 2_400 };

async function opened(changes: Partial<StudioPorts> = {}) {
  const ports: FakeStudioPorts = fakeStudioPorts();
  const studio = createStudio({ ...ports, ...changes });
  await studio.open();
  return { ...ports, studio };
}

describe("a take", () => {
  it("is kept at once when it is stopped, and stands in the place of the one before", async () => {
    const { studio, store } = await opened();
    await studio.record(LINE);
    const stage = studio.get().stage;
    await studio.stop();

    expect(stage).toEqual({ kind: "recording", line: LINE.id });
    expect(store.kept.get(LINE.id)).toEqual({
      line: LINE.id,
      words: LINE.words,
      said: null,
      bytes: silentFrame(),
    });
    expect(studio.get().stage).toEqual({ kind: "kept", line: LINE.id });
    expect(studio.get().takes.get(LINE.id)).toBe(store.kept.get(LINE.id));
  });

  it("with a fault is not kept, and what was kept before stays", async () => {
    const ports = fakeStudioPorts();
    let isLoud = false;
    const { studio, store } = await opened({
      store: ports.store,
      maker: {
        warm: async () => true,
        make: async () => (isLoud ? failure("too-loud") : success(silentFrame())),
      },
    });
    await studio.record(LINE);
    await studio.stop();
    const first = studio.get().takes.get(LINE.id);
    isLoud = true;
    await studio.record(LINE);
    await studio.stop();

    expect(studio.get().stage).toEqual({ kind: "failed", line: LINE.id, trouble: "too-loud" });
    expect(studio.get().takes.get(LINE.id)).toBe(first);
    expect(store.kept.size).toBe(0);
    expect(ports.store.kept.get(LINE.id)).toBe(first);
  });

  it("that could not be written is not called kept", async () => {
    const { studio, store } = await opened();
    await studio.record(LINE);
    store.setFault("full");
    await studio.stop();

    expect(studio.get().stage).toEqual({ kind: "failed", line: LINE.id, trouble: "unkept" });
    expect(studio.get().takes.size).toBe(0);
  });

  it.each([
    ["taken", (ports: FakeStudioPorts) => ports.microphone.hearing()?.onLost("taken")],
    ["unplugged", (ports: FakeStudioPorts) => ports.microphone.hearing()?.onLost("unplugged")],
    ["hidden", (ports: FakeStudioPorts) => ports.pageLife.emit("hidden")],
  ] as const)("ends when the microphone or the page is lost: %s", async (trouble, lose) => {
    const ports = fakeStudioPorts();
    const { studio } = await opened(ports);
    await studio.record(OTHER);
    await studio.stop();
    await studio.record(LINE);
    lose(ports);

    expect(studio.get().stage).toEqual({ kind: "failed", line: LINE.id, trouble });
    expect([...studio.get().takes.keys()]).toEqual([OTHER.id]);
    expect([...ports.store.kept.keys()]).toEqual([OTHER.id]);
    expect(ports.microphone.hearing()).toBeNull();
    await studio.stop();
    expect(studio.get().stage.kind).toBe("failed");
  });

  it("is finished although the page is hidden once it was stopped", async () => {
    const ports = fakeStudioPorts();
    const { studio } = await opened(ports);
    await studio.record(LINE);
    const stopping = studio.stop();
    ports.pageLife.emit("hidden");
    await stopping;

    expect(studio.get().stage.kind).toBe("kept");
  });

  it("is kept although she has gone on to the next line before it was made", async () => {
    const ports = fakeStudioPorts();
    const { studio } = await opened(ports);
    await studio.record(LINE);
    const stopping = studio.stop();
    studio.leave();
    await studio.record(OTHER);
    await stopping;

    expect([...ports.store.kept.keys()]).toEqual([LINE.id]);
    expect(studio.get().stage).toEqual({ kind: "recording", line: OTHER.id });
  });

  it("says why none could be begun", async () => {
    const { studio } = await opened({ microphone: { listen: async () => failure("refused") } });
    await studio.record(LINE);

    expect(studio.get().stage).toEqual({ kind: "failed", line: LINE.id, trouble: "refused" });
  });

  it("ends by itself when nothing more fits", async () => {
    const { studio, microphone, store } = await opened();
    await studio.record(LINE);
    microphone.hearing()?.onFull();
    await expect.poll(() => store.kept.size).toBe(1);

    expect(studio.get().stage.kind).toBe("kept");
  });

  it("that is let go while the microphone opens closes it again", async () => {
    const { studio, microphone } = await opened();
    const recording = studio.record(LINE);
    studio.leave();
    await recording;

    expect(microphone.hearing()).toBeNull();
    expect(studio.get().stage).toEqual({ kind: "idle" });
  });

  it("tells how loud she is, and nothing of it afterwards", async () => {
    const { studio, microphone } = await opened();
    await studio.record(LINE);
    microphone.hearing()?.onLevel(0.4);
    const now = studio.level.get();
    await studio.stop();

    expect(now).toBe(0.4);
    expect(studio.level.get()).toBe(0);
  });
});

describe("what was kept", () => {
  it("keeps what she said in her own way, also through another take", async () => {
    const { studio, store } = await opened();
    await studio.record(LINE);
    await studio.stop();
    await studio.note(LINE.id, "Tutup punggung amak.");
    await studio.record(LINE);
    await studio.stop();

    expect(store.kept.get(LINE.id)?.said).toBe("Tutup punggung amak.");
  });

  it("is deleted on the disk, too, and put back as it was as long as nothing else was done", async () => {
    const { studio, store } = await opened();
    await studio.record(LINE);
    await studio.stop();
    await studio.note(LINE.id, "Tutup punggung amak.");
    const before = store.kept.get(LINE.id);
    await studio.drop(LINE.id);

    expect(store.kept.has(LINE.id)).toBe(false);
    expect(studio.get().takes.has(LINE.id)).toBe(false);
    await studio.undoDrop();
    expect(store.kept.get(LINE.id)).toEqual(before);
    expect(studio.get().takes.get(LINE.id)).toEqual(before);

    await studio.drop(LINE.id);
    studio.leave();
    await studio.undoDrop();
    expect(store.kept.has(LINE.id)).toBe(false);
  });

  it("is not called deleted while it still lies there", async () => {
    const ports = fakeStudioPorts();
    const { studio } = await opened(ports);
    await studio.record(LINE);
    await studio.stop();
    ports.store.setFault("silent");
    await studio.drop(LINE.id);

    expect(studio.get().stage).toEqual({ kind: "failed", line: LINE.id, trouble: "undropped" });
    expect(studio.get().takes.has(LINE.id)).toBe(true);
  });

  it("is there when the studio is opened anew, with the day she agreed", async () => {
    const ports = fakeStudioPorts();
    const { studio } = await opened(ports);
    await studio.agree();
    await studio.record(LINE);
    await studio.stop();

    const again = createStudio(ports);
    await again.open();

    expect(again.get()).toMatchObject({
      status: "ready",
      consent: { agreedAt: "2026-11-24T21:00:00.000+07:00" },
    });
    expect([...again.get().takes.keys()]).toEqual([LINE.id]);
  });

  it("says so when it cannot be read, and is read when it is asked again", async () => {
    const { studio, store } = await opened();
    store.setFault("silent");
    await studio.open();
    const status = studio.get().status;
    store.setFault(null);
    await studio.open();

    expect(status).toBe("silent");
    expect(studio.get().status).toBe("ready");
  });

  it("is not asked for where nothing could be made of a recording", async () => {
    const { studio } = await opened({
      maker: { warm: async () => false, make: async () => failure("unable") },
    });

    expect(studio.get().status).toBe("not-fetched");
  });

  it("is heard, and the machine's by its id", async () => {
    const played: (Uint8Array | string)[] = [];
    const { studio } = await opened({
      player: {
        hush: () => undefined,
        play: async (clip) => {
          played.push(clip);
          return "heard";
        },
      },
    });
    await studio.hear(LINE.id, "take");
    await studio.record(LINE);
    await studio.stop();
    await studio.hear(LINE.id, "take");
    await studio.hear(LINE.id, "machine");

    expect(played).toEqual([silentFrame(), LINE.id]);
    expect(studio.get().playing).toBe("nothing");
  });
});
