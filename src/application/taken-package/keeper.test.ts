import { describe, expect, it } from "vitest";

import { createFakeValueStorage } from "../../../tests/fakes/fake-stores";
import { bareOfPlace, packedVoice } from "../../../tests/fakes/midwife-package";
import { createPackagePhone, silence } from "../../../tests/fakes/package-phone";
import { encodePackage, type MidwifePackage } from "../../core/midwife/package";
import type { Script } from "../../core/midwife/script";
import { PACKAGE_PARTS } from "../../core/midwife/taken";

const SCRIPT: Script = new Map([
  ["take-oil", { words: "Hangatkan minyak.", longestMs: 240 }],
  ["finish", { words: "Selesai.", longestMs: 240 }],
]);

const said = (line: string, words: string, frames: number) => ({
  line,
  words,
  said: null,
  bytes: silence(frames),
});

const whole: MidwifePackage = {
  ...bareOfPlace("Puskesmas Jujun"),
  numbers: [{ label: "Bidan desa", number: "0812 0000 0001" }],
  advice: { protocol: "downward", restMs: null },
  voice: packedVoice([said("take-oil", "Hangatkan minyak.", 10), said("finish", "Selesai.", 3)]),
  reviews: [
    {
      statement: "line/take-oil",
      hash: "0".repeat(32),
      verdict: "agrees",
      says: null,
      note: null,
      at: "2026-11-02T09:00:00.000+07:00",
    },
  ],
};

type Phone = ReturnType<typeof createPackagePhone>;

async function opened({ keeper }: Phone, content: MidwifePackage = whole) {
  const found = await keeper.open(encodePackage(content));
  if (!found.ok) throw new Error(found.reason);
  return found.value;
}

async function takeAll(phone: Phone, content: MidwifePackage = whole): Promise<void> {
  const found = await opened(phone, content);
  for (const part of PACKAGE_PARTS) expect((await phone.keeper.take(found, part)).ok).toBe(true);
}

describe("a package that is opened", () => {
  it("changes nothing by being looked at", async () => {
    const phone = createPackagePhone(SCRIPT);
    const before = phone.settings.get();

    const found = await opened(phone);

    expect(found.voice?.recordings).toHaveLength(2);
    expect(phone.value.get().package).toBeNull();
    expect(phone.settings.get()).toBe(before);
    expect(phone.store.rows.size).toBe(0);
  });

  it("is damaged where its sound is cut, longer than told, or no sound of ours", async () => {
    const phone = createPackagePhone(SCRIPT);
    const voice = packedVoice([said("finish", "Selesai.", 3)]);
    const wrong = new Uint8Array(silence(3));
    wrong.set([0xff, 0xff], 4);
    const [line] = voice.lines;
    if (line === undefined) throw new Error("no line");
    const bad: readonly MidwifePackage["voice"][] = [
      { ...voice, sound: voice.sound.slice(0, -5) },
      { ...voice, sound: "no base85 at all" },
      { ...voice, lines: [{ ...line, frames: 2 }] },
      { ...voice, lines: [{ ...line, frames: 4 }] },
      packedVoice([{ ...said("finish", "Selesai.", 3), bytes: wrong }]),
    ];

    for (const one of bad)
      expect(await phone.keeper.open(encodePackage({ ...whole, voice: one }))).toEqual({
        ok: false,
        reason: "damaged",
      });
  });

  it("leaves out lines that say something else here, are not here, or are too long for their place", async () => {
    const voice = packedVoice([
      said("take-oil", "Hangatkan air.", 3),
      said("nobody-knows", "Apa?", 3),
      said("finish", "Selesai.", 11),
    ]);

    const found = await opened(createPackagePhone(SCRIPT), { ...whole, voice });

    expect(found.voice).toMatchObject({ recordings: [], unheard: 3 });
  });

  it("has no advice that the way of massaging does not allow", async () => {
    const advice = { protocol: "jujun", restMs: 1_000 } as const;

    const found = await opened(createPackagePhone(SCRIPT), { ...whole, advice });

    expect(found).toMatchObject({ advice: null, isAdviceUnknown: true });
  });
});

describe("a package that is taken over", () => {
  it("stands part by part, each with its own yes, and in the other tab", async () => {
    const storage = createFakeValueStorage();
    const phone = createPackagePhone(SCRIPT, storage);
    const other = createPackagePhone(SCRIPT, { ...storage, ...storage.otherTab() });

    await phone.keeper.take(await opened(phone), "numbers");

    expect(phone.value.get().package).toMatchObject({
      numbers: whole.numbers,
      advice: null,
      voice: false,
      reviews: false,
    });
    expect(other.value.get()).toEqual(phone.value.get());
    expect(phone.settings.get().massage.protocol).toBeNull();
  });

  it("speaks what she has spoken, and nothing else", async () => {
    const phone = createPackagePhone(SCRIPT);
    await takeAll(phone);

    expect(await phone.keeper.heard()).toEqual(["take-oil", "finish"]);
    const clips = await phone.keeper.clips(["finish", "breath"]);

    expect([...clips]).toEqual([["finish", silence(3)]]);
  });

  it("no longer speaks a line that says something else by now", async () => {
    const storage = createFakeValueStorage();
    const phone = createPackagePhone(SCRIPT, storage);
    await takeAll(phone);
    const changed = createPackagePhone(
      new Map([...SCRIPT, ["finish", { words: "Sudah selesai.", longestMs: 240 }]]),
      storage,
    );
    await changed.store.save("voice", phone.store.rows.get("voice"));

    expect(await changed.keeper.heard()).toEqual(["take-oil"]);
  });

  it("gives the family's own way back when it is taken off, but not what they chose since", async () => {
    const phone = createPackagePhone(SCRIPT);
    const own = { protocol: "jujun", restMs: 120_000 } as const;
    phone.settings.change(({ massage }) => ({ massage: { ...massage, ...own } }));
    await takeAll(phone);
    await takeAll(phone);
    expect(phone.settings.get().massage.protocol).toBe("downward");

    await phone.keeper.takeOff();

    expect(phone.settings.get().massage).toMatchObject(own);
    expect(phone.value.get().package).toBeNull();
    expect(phone.store.rows.size).toBe(0);

    await takeAll(phone);
    phone.settings.change(({ massage }) => ({
      massage: { ...massage, protocol: "jujun", restMs: 150_000 },
    }));
    await phone.keeper.drop("advice");

    expect(phone.settings.get().massage.restMs).toBe(150_000);
  });

  it("is replaced whole by another one", async () => {
    const phone = createPackagePhone(SCRIPT);
    await takeAll(phone);
    const second: MidwifePackage = {
      ...bareOfPlace("Puskesmas Semurup"),
      numbers: [{ label: "Puskesmas", number: "0748 000001" }],
    };

    await phone.keeper.take(await opened(phone, second), "numbers");

    expect(phone.value.get().package).toMatchObject({
      who: second.who,
      numbers: second.numbers,
      voice: false,
      advice: null,
    });
    expect(await phone.keeper.heard()).toEqual([]);
    expect(phone.settings.get().massage.protocol).toBeNull();
  });

  it("stands no more when its last part is dropped", async () => {
    const phone = createPackagePhone(SCRIPT);
    await takeAll(phone);

    for (const part of PACKAGE_PARTS) await phone.keeper.drop(part);

    expect(phone.value.get().package).toBeNull();
    expect(phone.store.rows.size).toBe(0);
  });

  it("says so where the phone has no room, and stands as before", async () => {
    const phone = createPackagePhone(SCRIPT);
    const found = await opened(phone);
    phone.store.fail("full");

    expect(await phone.keeper.take(found, "voice")).toEqual({ ok: false, reason: "full" });
    expect(phone.value.get().package).toBeNull();
    expect(await phone.keeper.heard()).toEqual([]);
  });

  it("does not speak with the voice of another package that still lies there", async () => {
    const phone = createPackagePhone(SCRIPT);
    await takeAll(phone);
    const row = phone.store.rows.get("voice");
    await phone.keeper.take(
      await opened(phone, { ...whole, who: { place: "Semurup", role: "Bidan" } }),
      "voice",
    );
    await phone.store.save("voice", row);

    expect(await phone.keeper.heard()).toEqual([]);
  });
});
