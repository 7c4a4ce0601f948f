import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { createFakeFileSaver } from "../../../tests/fakes/fake-files";
import { createFakeRoom } from "../../../tests/fakes/fake-room";
import { nodeDeflating } from "../../../tests/fakes/midwife-package";
import { madePackage } from "../../../tests/fakes/packages";
import { held, settled } from "../../../tests/fakes/settled";
import { anyRecordings, spokenLine } from "../../../tests/fakes/recordings";
import { protocols } from "../../content/protocols/index";
import { emptyDraft } from "../../core/midwife/draft";
import { decodePackage, encodePackage } from "../../core/midwife/package";
import { readSmallPart } from "../../core/midwife/small-part";
import { openPackage } from "../taken-package/opening";
import type { PackageContent } from "./making";
import { packVoice } from "./voice-packing";

const AGREED = "2026-11-20T09:00:00.000+07:00";
const spoken = [spokenLine("take-oil", "Hangatkan minyak.", 40), spokenLine("finish", "Selesai.")];

const { who, numbers, advice } = madePackage;
const small: PackageContent = { who, numbers, advice, voice: null, reviews: [] };

describe("a voice in a package", () => {
  it("comes out as it went in", async () => {
    await fc.assert(
      fc.asyncProperty(anyRecordings, async (recordings) => {
        const voice = await packVoice(recordings, AGREED, nodeDeflating);
        const script = new Map(
          recordings.map(({ line, words }) => [line, { words, longestMs: 1_000 }]),
        );
        const text = encodePackage({ ...madePackage, voice });
        const opened = await openPackage(text, { deflating: nodeDeflating, protocols, script });

        expect(opened).toMatchObject({
          ok: true,
          value: { voice: { agreedAt: AGREED, recordings, unheard: 0 } },
        });
      }),
    );
  });
});

describe("making a package", () => {
  it("finds what lies on this phone", async () => {
    const draft = { ...emptyDraft, place: "Puskesmas Jujun" };
    const room = createFakeRoom({ takes: spoken, agreedAt: AGREED, draft });

    expect(await room.maker.look()).toEqual({
      ok: true,
      value: { draft, takes: spoken, agreedAt: AGREED, reviews: [], made: null },
    });
  });

  it("says so where anything of it cannot be read", async () => {
    const room = createFakeRoom({ takes: spoken });
    room.fail("silent");

    expect(await room.maker.look()).toEqual({ ok: false, reason: "silent" });
  });

  it("writes a file that the app's own reader takes, of the size that was told before", async () => {
    const room = createFakeRoom();
    const voice = await room.maker.pack(spoken, AGREED);
    const content = { ...small, voice, reviews: madePackage.reviews };
    const told = room.maker.sizeOf(content);

    const made = await room.maker.save(content);

    const text = room.saver.lastText();
    const madeAt = room.clock.now();
    expect(decodePackage(text)).toEqual({
      ok: true,
      value: { ...content, madeAt, appVersion: "0.1.0" },
    });
    expect(made).toEqual({ at: madeAt, bytes: text.length });
    expect(told).toBe(text.length);
    expect(room.made()).toEqual(made);
    expect(room.saver.saved[0]).toMatchObject({
      name: "tetes-pertama-paket-2026-11-24-2100.txt",
      type: "text/plain",
    });
  });

  it("hands the phone one file for a tap that trembles", async () => {
    const room = createFakeRoom();

    await Promise.all([room.maker.save(small), room.maker.save(small)]);

    expect(room.saver.saved).toHaveLength(1);
  });

  it("remembers one that was handed to another app, and none that was put aside", async () => {
    const shared = createFakeRoom({ saver: createFakeFileSaver([]) });
    const left = createFakeRoom();

    expect(await shared.maker.share(small)).toEqual(shared.made());
    expect(shared.made()).not.toBeNull();
    expect(await left.maker.share(small)).toBeNull();
    expect(left.made()).toBeNull();
  });

  it("packs no voice of no recordings", async () => {
    expect(await createFakeRoom().maker.pack([], AGREED)).toBeNull();
  });

  it("keeps the last of what was typed, however long one before it takes", async () => {
    const slow = held<void>();
    const room = createFakeRoom({
      hold: ({ place }) => (place === "P" ? slow.promise : Promise.resolve()),
    });

    const kept = ["P", "Pu", "Pus"].map((place) => room.maker.keepDraft({ ...emptyDraft, place }));
    await settled();
    slow.arrive();
    await Promise.all(kept);

    expect(room.draft().place).toBe("Pus");
  });

  it("shows who she is, her numbers and her advice as one code, where they fit", () => {
    const { maker } = createFakeRoom();
    const code = maker.codeOf({ who, numbers, advice });

    const read = readSmallPart(code?.address.split("#")[1] ?? "");
    expect(read).toMatchObject({ ok: true, value: { who, advice } });
    const label = "W".repeat(60);
    const long = Array.from({ length: 5 }, () => ({ label, number: "081234567890" }));
    expect(maker.codeOf({ who, numbers: long, advice })).toBeNull();
  });
});
