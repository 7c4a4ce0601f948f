import { describe, expect, it } from "vitest";

import { familiesOf } from "../../../tests/fakes/families";
import { BORN } from "../../../tests/fakes/first-days";
import { bareOfPlace } from "../../../tests/fakes/midwife-package";
import { pickedFile } from "../../../tests/fakes/fake-files";
import { createRegisterPhone } from "../../../tests/fakes/register-phone";
import { createFakeReader } from "../../../tests/fakes/register-work";
import { decodeBundle } from "../../core/exchange/bundle";
import { sealText } from "../../core/exchange/envelope";
import { encodePackage } from "../../core/midwife/package";
import { encodeRegister } from "../../core/register/file";
import { waitingIn } from "../../core/register/hand-overs";
import { withdrawalOf } from "../../core/register/writing";
import { failure } from "../../core/result";
import type { PickedFile } from "../copies/ports";
import { refuse } from "./acts";
import type { RegisterStore } from "./ports";

const { fileOf, handedFile, notebookOf } = familiesOf(BORN);
const given = { version: "given 1" };
const named = (name: string, text: string, size?: number): PickedFile => ({
  ...pickedFile(text, size),
  name,
});
const families = (count: number, from = 0): readonly PickedFile[] =>
  Array.from({ length: count }, (_, nth) => named(`${from + nth}.txt`, handedFile(from + nth)));

const openTab = async (withStore?: (store: RegisterStore) => RegisterStore) => {
  const phone = createRegisterPhone();
  const tab = await phone.openWithPin(withStore === undefined ? {} : { withStore });
  const waiting = () => waitingIn(tab.register.get().rows);
  return { phone, tab, waiting };
};

const bad: readonly (readonly [reason: string, file: PickedFile])[] = [
  ["foreign", named("belanja.txt", "Daftar belanja")],
  ["damaged", named("potong.txt", handedFile(1).slice(0, -40))],
  ["newer", named("baru.txt", sealText({ name: "tetes-pertama.notebook", version: 9 }, { a: 1 }))],
  ["too-big", named("besar.txt", "", 20_000_001)],
  ["unreachable", { ...named("awan.txt", ""), text: () => Promise.reject(new Error("gone")) }],
  ["package", named("paket.txt", encodePackage({ ...bareOfPlace("Desa"), numbers: [] }))],
  [
    "register",
    named(
      "register.txt",
      encodeRegister({ madeAt: "2026-12-01T08:00:00.000+07:00", appVersion: "1", rows: [] }),
    ),
  ],
  ["locked-notes", named("kunci.txt", '[{"id":"a","kind":"sealed","key":"b"}]')],
  ["empty", named("kosong.txt", fileOf([]))],
  ["ahead", named("besok.txt", fileOf(notebookOf(2), 24 * 365 * 5))],
];

describe("files that families hand over", () => {
  it("are kept sealed, and counted nowhere; each bad one is told with its name and why", async () => {
    const { phone, tab, waiting } = await openTab();
    const files = [...families(20), ...bad.map(([, file]) => file), ...families(20, 20)];

    await tab.intake.takeFiles(files, given);

    const { status, looked, kept, bad: told, stopped } = tab.intake.get();
    expect({ status, looked, kept, stopped }).toEqual({
      status: "done",
      looked: files.length,
      kept: { new: 40, newer: 0, known: 0 },
      stopped: null,
    });
    expect(told.map(({ name, reason }) => [name, reason])).toEqual(
      bad.map(([reason, { name }]) => [name, reason]),
    );
    expect(waiting()).toHaveLength(40);
    const lying = await phone.everything();
    expect(lying).toContain("sealed");
    for (const word of ["hand-over", "baseline", "milk-9", "belanja", "danau"])
      expect(lying).not.toContain(word);
  });

  it("are asked for again where what reads them has not come: none is called bad", async () => {
    let isHere = false;
    const openReader = () => ({
      ...createFakeReader(),
      ...(isHere ? {} : { read: async () => null }),
    });
    const tab = await createRegisterPhone().openWithPin({ openReader });
    const files = families(3);
    await tab.intake.takeFiles(files, given);
    const { status, looked, bad: told, stopped } = tab.intake.get();
    isHere = true;
    await tab.intake.takeFiles(files, given);

    expect({ status, looked, told, stopped }).toEqual({
      status: "done",
      looked: 0,
      told: [],
      stopped: "not-fetched",
    });
    expect(tab.intake.get().kept.new).toBe(3);
    expect(tab.intake.get().stopped).toBeNull();
  });

  it("can be chosen again where the browser gives nothing that reads them", async () => {
    let isGiven = false;
    const openReader = () => {
      if (!isGiven) throw new Error("no worker");
      return createFakeReader();
    };
    const tab = await createRegisterPhone().openWithPin({ openReader });
    await tab.intake.takeFiles(families(2), given);
    const { status, stopped } = tab.intake.get();
    isGiven = true;
    await tab.intake.takeFiles(families(2), given);

    expect({ status, stopped }).toEqual({ status: "done", stopped: "not-fetched" });
    expect(tab.intake.get().kept.new).toBe(2);
  });

  it("come in as one, whether one by one, twice or all at once, and in any order", async () => {
    const files = families(20);
    const together = await openTab();
    await together.tab.intake.takeFiles(files, given);
    const apart = await openTab();
    for (const file of files.toReversed()) await apart.tab.intake.takeFiles([file], given);
    await apart.tab.intake.takeFiles(files, given);

    const told = (rows: ReturnType<typeof together.waiting>) =>
      rows.map(({ handOver }) => handOver.told);
    expect(told(apart.waiting())).toEqual(told(together.waiting()));
    expect(apart.tab.intake.get().kept).toEqual({ new: 0, newer: 0, known: 20 });
  });

  it("are kept a few at a time: what was told as kept is there when the rest is cut off", async () => {
    let puts = 0;
    const { phone, tab } = await openTab((store) => ({
      ...store,
      put: async (...rows) => {
        puts += 1;
        return puts > 2 ? failure("silent") : store.put(...rows);
      },
    }));
    const files = families(60);

    await tab.intake.takeFiles(files, given);
    const { kept, looked, stopped } = tab.intake.get();
    const later = await phone.openWithPin();
    const there = waitingIn(later.register.get().rows).length;
    await later.intake.takeFiles(files, given);

    expect(stopped).toBe("silent");
    expect(looked).toBe(kept.new);
    expect(there).toBe(kept.new);
    expect(there).toBeGreaterThan(0);
    expect(later.intake.get().kept).toEqual({ new: 60 - there, newer: 0, known: there });
    expect(waitingIn(later.register.get().rows)).toHaveLength(60);
  });

  it("tell how far it is, and let nobody begin another import meanwhile", async () => {
    const { tab } = await openTab();
    const seen: number[] = [];
    tab.intake.subscribe(() => seen.push(tab.intake.get().looked));

    const reading = tab.intake.takeFiles(families(50), given);
    await tab.intake.takeFiles(families(3, 50), given);
    await reading;

    expect(new Set(seen).size).toBeGreaterThan(3);
    expect(tab.intake.get()).toMatchObject({ total: 50, looked: 50 });
    tab.intake.forget();
    expect(tab.intake.get()).toMatchObject({ status: "idle", bad: [] });
  });

  it("are none of who has stopped; and who said no may say yes later", async () => {
    const { tab, waiting } = await openTab();
    await tab.intake.takeFiles(families(2), given);
    const [stays, leaves] = waiting();
    if (stays === undefined || leaves === undefined) throw new Error("two families");
    const { participant } = leaves.handOver;
    await tab.register.write([participant], (_rows, origin) => [withdrawalOf(participant, origin)]);
    await refuse(tab.register, stays.handOver);
    expect(waiting()).toEqual([]);

    await tab.intake.takeFiles(families(2), given);

    expect(tab.intake.get()).toMatchObject({ kept: { new: 1 }, bad: [{ reason: "withdrawn" }] });
    expect(waiting()).toHaveLength(1);
  });

  it("wait on this machine alone: they are in no copy of the register", async () => {
    const { tab } = await openTab();
    await tab.intake.takeFiles(families(1), given);

    tab.saveAll();

    expect(tab.saver.lastText()).not.toContain("hand-over");
  });

  it("are not read while the register is locked", async () => {
    const { tab } = await openTab();
    await tab.lock.ask((pin) => pin.lockNow());

    await tab.intake.takeFiles(families(3), given);

    expect(tab.intake.get()).toMatchObject({ stopped: "locked", looked: 0, kept: { new: 0 } });
  });
});

describe("a notebook that comes by light", () => {
  it("is the same as its file", async () => {
    const { tab, waiting } = await openTab();

    const byLight = await tab.intake.takeNotebook(decodeBundle(handedFile(1)), given);
    await tab.intake.takeFiles(families(1, 1), given);

    expect(byLight).toEqual({ kind: "kept", reception: "new" });
    expect(tab.intake.get().kept).toEqual({ new: 0, newer: 0, known: 1 });
    expect(waiting()).toHaveLength(1);
    expect(await tab.intake.takeNotebook(failure("newer"), given)).toEqual({
      kind: "bad",
      reason: "newer",
    });
  });
});
