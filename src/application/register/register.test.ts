import { describe, expect, it, vi } from "vitest";

import { measurement, participant } from "../../../tests/fakes/register-rows";
import { createRegisterPhone, PIN } from "../../../tests/fakes/register-phone";
import { pickedFile } from "../../../tests/fakes/fake-files";
import { partOf } from "../../core/register/parts";
import type { RegisterRow } from "../../core/register/record";
import { changedParticipant, participantAmong, withdrawalOf } from "../../core/register/writing";
import { failure } from "../../core/result";
import type { RegisterStore } from "./ports";

/** A code that a search of the whole database would find, were it in the clear. */
const her = participant("RAHASIA-77", { ageYears: 19 });
const measured = measurement("RAHASIA-77", "baseline", { ml: 17 });
const kohort: RegisterRow = {
  kind: "cohort-number",
  id: "kohort-77",
  participant: her.id,
  number: "KOHORT/77",
  createdAt: her.createdAt,
  updatedAt: her.createdAt,
  deletedAt: null,
  deviceId: "laptop",
};
const hers = [her, measured, kohort];

const codesIn = (rows: readonly RegisterRow[]): readonly string[] =>
  rows.flatMap((row) => (row.kind === "participant" ? [row.code] : [])).sort();

const many = (count: number) =>
  Array.from({ length: count }, (_, nth) => participant(`P-${nth + 1}`));

describe("the register of a midwife", () => {
  it("keeps nothing before it has a PIN", async () => {
    const phone = createRegisterPhone();
    const tab = phone.openTab();
    await tab.register.look();

    const written = await tab.register.write([her.id], () => hers);

    expect(written).toEqual(failure("no-pin"));
    expect(await phone.everything()).not.toContain("RAHASIA");
    expect(await phone.everything()).toBe("[[],[],[]]");
  });

  it("has nothing in the clear from its first row on, and gives all of it back with the PIN", async () => {
    const phone = createRegisterPhone();
    const tab = await phone.openWithPin();

    await tab.register.write([her.id], () => hers);
    const later = await phone.openWithPin();

    const lying = await phone.everything();
    for (const word of ["RAHASIA", "KOHORT", "register-part", "baseline", her.id])
      expect(lying).not.toContain(word);
    expect(later.register.get().status).toBe("ready");
    expect(later.register.get().rows).toHaveLength(hers.length);
    expect(later.register.get().rows).toEqual(expect.arrayContaining(hers));
  });

  it("shows nothing and writes nothing while it is locked", async () => {
    const phone = createRegisterPhone();
    const tab = await phone.openWithPin();
    await tab.register.write([her.id], () => hers);
    await tab.lock.ask((pin) => pin.lockNow());
    await vi.waitFor(() => expect(tab.register.get().status).toBe("locked"));

    const written = await tab.register.write([her.id], () => [{ ...her, ageYears: 20 }]);

    expect(tab.register.get().rows).toEqual([]);
    expect(written).toEqual(failure("locked"));
    await tab.lock.ask((pin) => pin.unlock(PIN));
    await vi.waitFor(() => expect(tab.register.get().status).toBe("ready"));
    expect(participantAmong(tab.register.get().rows, her.id)?.ageYears).toBe(19);
  });

  it("keeps what two tabs write about different participants at once", async () => {
    const phone = createRegisterPhone();
    const [one, other] = [await phone.openWithPin(), await phone.openWithPin()];

    await Promise.all(
      many(40).map((row, nth) =>
        (nth % 2 === 0 ? one : other).register.write([row.id], () => [row]),
      ),
    );

    const later = await phone.openWithPin();
    expect(codesIn(later.register.get().rows)).toHaveLength(40);
    await vi.waitFor(() => expect(codesIn(one.register.get().rows)).toHaveLength(40));
  });

  it("makes a change of what stands by then, not of what was seen before", async () => {
    const phone = createRegisterPhone();
    const [one, other] = [await phone.openWithPin(), await phone.openWithPin()];
    await one.register.write([her.id], () => hers);
    await other.register.look();

    await one.register.write([her.id], (standing, origin) => {
      const now = participantAmong(standing, her.id);
      return now === null ? [] : [changedParticipant(now, { parity: 3 }, origin)];
    });
    await other.register.write([her.id], (standing, origin) => {
      const now = participantAmong(standing, her.id);
      return now === null ? [] : [changedParticipant(now, { schooling: "smp" }, origin)];
    });

    const later = await phone.openWithPin();
    expect(participantAmong(later.register.get().rows, her.id)).toMatchObject({
      parity: 3,
      schooling: "smp",
    });
  });

  it("keeps all of an import or nothing of it, and says which: the disk is full, or it is cut off", async () => {
    const phone = createRegisterPhone();
    let fault: "full" | "silent" = "full";
    const withStore = (store: RegisterStore): RegisterStore => ({
      ...store,
      put: async () => failure(fault),
    });
    const tab = await phone.openWithPin({ withStore });
    const ids = many(300).map(({ id }) => id);

    const whenFull = await tab.register.write(ids, () => many(300));
    fault = "silent";
    const whenSilent = await tab.register.write(ids, () => many(300));

    expect([whenFull, whenSilent]).toEqual([failure("full"), failure("silent")]);
    expect(tab.register.get().rows).toEqual([]);
    expect((await phone.openWithPin()).register.get().rows).toEqual([]);
  });

  it("says so when other tabs write all the time, and loses nothing of theirs", async () => {
    const phone = createRegisterPhone();
    const other = await phone.openWithPin();
    await other.register.write([her.id], () => hers);
    let age = 20;
    const withStore = (store: RegisterStore): RegisterStore => ({
      ...store,
      put: async (rows, made) => {
        await other.register.write([her.id], (_standing, origin) => [
          changedParticipant({ ...her, updatedAt: origin.now }, { ageYears: (age += 1) }, origin),
        ]);
        return store.put(rows, made);
      },
    });
    const tab = await phone.openWithPin({ withStore });

    const written = await tab.register.write([her.id], (standing, origin) => [
      changedParticipant(participantAmong(standing, her.id) ?? her, { ageYears: 40 }, origin),
    ]);

    expect(written).toEqual(failure("busy"));
    expect(participantAmong(other.register.get().rows, her.id)?.ageYears).toBe(age);
  });

  it("leaves nothing of who has withdrawn, also where another register still knows her", async () => {
    const phone = createRegisterPhone();
    const tab = await phone.openWithPin();
    await tab.register.write([her.id], () => hers);

    await tab.register.write([her.id], (_standing, origin) => [withdrawalOf(her.id, origin)]);
    await tab.register.write([her.id], () => [
      { ...her, updatedAt: "2030-01-01T00:00:00.000+07:00" },
      measured,
    ]);

    const later = await phone.openWithPin();
    expect(later.register.get().rows.map(({ kind, id }) => [kind, id])).toEqual([
      ["withdrawn", her.id],
    ]);
  });

  it("counts what does not open, and writes nothing over it", async () => {
    const phone = createRegisterPhone();
    const tab = await phone.openWithPin();
    const strange = { id: partOf(her.id), kind: "sealed", key: "another" };
    await phone.putRow(strange);
    await tab.register.look();

    const written = await tab.register.write([her.id], () => [her]);

    expect(written).toEqual(failure("damaged"));
    expect(tab.register.get()).toMatchObject({ status: "ready", unreadable: 1 });
    expect(await phone.everything()).toContain(JSON.stringify(strange));
  });
});

describe("the file of a register", () => {
  it("tells what it brings before anything is done, then is merged like a notebook", async () => {
    const tab = await createRegisterPhone().openWithPin();
    await tab.register.write([her.id], () => hers);
    tab.saveAll();
    const copy = tab.saver.lastText();
    const other = await createRegisterPhone().openWithPin();
    await other.register.write(["id-P-1"], () => many(1));

    const looked = await other.lookInto(pickedFile(copy));
    if (!looked.ok) throw new Error(looked.reason);
    const before = codesIn(other.register.get().rows);
    await other.takeOver(looked.value);

    expect(looked.value.news).toEqual({ added: 1, changed: 0, withdrawn: 0 });
    expect(before).toEqual(["P-1"]);
    expect(codesIn(other.register.get().rows)).toEqual(["P-1", her.code]);
  });

  it("tells who would go by it", async () => {
    const phone = createRegisterPhone();
    const tab = await phone.openWithPin();
    await tab.register.write([her.id], (_standing, origin) => [withdrawalOf(her.id, origin)]);
    tab.saveAll();
    const other = await createRegisterPhone().openWithPin();
    await other.register.write([her.id], () => hers);

    const looked = await other.lookInto(pickedFile(tab.saver.lastText()));

    expect(looked.ok && looked.value.news).toEqual({ added: 0, changed: 0, withdrawn: 1 });
  });

  it("is refused where a letter was altered, and where it was written by a clock that goes ahead", async () => {
    const phone = createRegisterPhone();
    const tab = await phone.openWithPin();
    await tab.register.write([her.id], () => [
      { ...her, updatedAt: "2031-01-01T00:00:00.000+07:00" },
    ]);
    tab.saveAll();
    const text = tab.saver.lastText();

    const altered = await tab.lookInto(pickedFile(text.replace("RAHASIA-77", "RAHASIA-78")));
    const ahead = await tab.lookInto(pickedFile(text));
    const foreign = await tab.lookInto(pickedFile("Daftar belanja"));

    expect([altered, ahead, foreign]).toEqual([
      failure("damaged"),
      failure("ahead"),
      failure("foreign"),
    ]);
  });
});

describe("deleting a register", () => {
  it("takes away rows and PIN, so that it can be begun anew", async () => {
    const phone = createRegisterPhone();
    const tab = await phone.openWithPin();
    await tab.register.write([her.id], () => hers);

    await tab.destroy();

    expect(await phone.everything()).toBe("[[],[],[]]");
    expect([tab.lock.get().state, tab.register.get().rows]).toEqual(["none", []]);
  });
});
