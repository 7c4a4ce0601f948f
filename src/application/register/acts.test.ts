import { describe, expect, it } from "vitest";

import { pickedFile } from "../../../tests/fakes/fake-files";
import { atHour } from "../../../tests/fakes/first-days";
import { createRegisterPhone, PIN } from "../../../tests/fakes/register-phone";
import { double, measurement, participant } from "../../../tests/fakes/register-rows";
import type { RegisterRow } from "../../core/register/record";
import { studyRowsOf } from "../../core/register/study-rows";
import { failure } from "../../core/result";
import {
  addMeasurement,
  changeParticipant,
  joinDoubles,
  keepApart,
  keepCohortNumber,
  takeRowBack,
  takeWordBack,
  withdraw,
} from "./acts";
import type { RegisterDesk } from "./desk";

const rows: readonly RegisterRow[] = [
  participant("A-1", { ageYears: 42 }),
  measurement("A-1", "baseline"),
  participant("A-2", { ageYears: null }),
  measurement("A-2", "second-day"),
];

async function openWith(kept: readonly RegisterRow[] = rows) {
  const phone = createRegisterPhone();
  const desk = await phone.openWithPin();
  await desk.register.write(
    kept.map((row) => ("participant" in row ? row.participant : row.id)),
    () => kept,
  );
  return { phone, desk };
}

const standing = (desk: Pick<RegisterDesk, "register">) => studyRowsOf(desk.register.get().rows);
const agesIn = (desk: Pick<RegisterDesk, "register">) =>
  standing(desk).map(({ participant: { ageYears } }) => ageYears);

describe("telling a participant anew", () => {
  it("keeps what another tab has told meanwhile, and both words about it", async () => {
    const { phone, desk } = await openWith();
    const other = await phone.openWithPin();
    await changeParticipant(other.register, "id-A-1", { parity: 4 }, { id: "x", role: "bidan" });
    await changeParticipant(desk.register, "id-A-1", { ageYears: 24 }, { id: "y", role: "bidan" });

    const [row] = standing(await phone.openWithPin());

    expect(row?.participant).toMatchObject({ ageYears: 24, parity: 4 });
    expect(row?.corrections.map(({ id }) => id).sort()).toEqual(["x", "y"]);
  });

  it("is taken back, as a measurement is", async () => {
    const { desk } = await openWith();
    const by = { id: "y", role: "bidan" } as const;
    await changeParticipant(desk.register, "id-A-1", { ageYears: 24 }, by);
    const aside = { participant: "id-A-1", slot: "baseline", ml: null, lowMl: null } as const;
    await addMeasurement(
      desk.register,
      {
        ...aside,
        highMl: null,
        method: null,
        hour: null,
        origin: { kind: "by-hand" },
        why: "slip",
        role: "bidan",
      },
      "aside",
    );
    expect(standing(desk)[0]?.holds.baseline).toBeNull();

    await takeRowBack(desk.register, "id-A-1", "y");
    await takeRowBack(desk.register, "id-A-1", "aside");
    await takeRowBack(desk.register, "id-A-1", "aside");

    expect(agesIn(desk)).toEqual([42, null]);
    expect(standing(desk)[0]?.trail.baseline.map(({ ml }) => ml)).toEqual([15]);
  });
});

describe("two rows of one mother", () => {
  const said = { id: "word", role: "bidan" } as const;
  const word = { id: "word", participant: "id-A-2", other: "id-A-1" };

  it("are joined and parted again, in whichever parts they lie", async () => {
    const { phone, desk } = await openWith();

    await joinDoubles(desk.register, ["id-A-2", "id-A-1"], said);
    expect(agesIn(await phone.openWithPin())).toEqual([42]);
    await takeWordBack(desk.register, word);

    expect(agesIn(await phone.openWithPin())).toEqual([42, null]);
  });

  it("are not joined where one of them is gone", async () => {
    const { desk } = await openWith();
    await withdraw(desk.register, "id-A-1");

    await joinDoubles(desk.register, ["id-A-2", "id-A-1"], said);

    expect(agesIn(desk)).toEqual([null]);
  });

  it("are both gone when she stops, here and where an older copy is taken in", async () => {
    const { phone, desk } = await openWith();
    desk.saveAll();
    const older = desk.saver.lastText();
    await joinDoubles(desk.register, ["id-A-2", "id-A-1"], said);
    await withdraw(desk.register, "id-A-2");

    const looked = await desk.lookInto(pickedFile(older));
    if (!looked.ok) throw new Error(looked.reason);
    await desk.takeOver(looked.value);

    expect(looked.value.news).toEqual({ added: 0, changed: 0, withdrawn: 0 });
    const later = await phone.openWithPin();
    expect(later.register.get().rows.map(({ kind }) => kind)).toEqual(["withdrawn", "withdrawn"]);
  });
});

describe("a word about 2 mothers", () => {
  it("goes out of the other's part when one of them stops", async () => {
    const { phone, desk } = await openWith();
    await keepApart(desk.register, ["id-A-1", "id-A-2"], { id: "word" });

    await withdraw(desk.register, "id-A-2");

    const left = (await phone.openWithPin()).register.get().rows;
    expect(left.map(({ kind }) => kind).sort()).toEqual([
      "measurement",
      "participant",
      "withdrawn",
    ]);
  });

  it("goes, too, when it is another register that says she has stopped", async () => {
    const { phone, desk } = await openWith([...rows, double(["A-1", "A-2"], { id: "word" })]);
    const other = await openWith([participant("A-2")]);
    await withdraw(other.desk.register, "id-A-2");
    other.desk.saveAll();
    const file = other.desk.saver.lastText();

    const looked = await desk.lookInto(pickedFile(file));
    if (!looked.ok) throw new Error(looked.reason);
    await desk.takeOver(looked.value);

    expect(looked.value.news).toMatchObject({ withdrawn: 2 });
    const left = (await phone.openWithPin()).register.get().rows;
    expect(left.map(({ kind }) => kind)).toEqual(["withdrawn", "withdrawn"]);
  });
});

describe("the PIN of the register", () => {
  it("is changed by who knows it, and seals everything anew", async () => {
    const { phone, desk } = await openWith();
    await keepCohortNumber(desk.register, "id-A-1", "17/2026");

    const refused = await desk.lock.ask((pin) => pin.changePin("135790", "975310"));
    const changed = await desk.lock.ask((pin) => pin.changePin(PIN, "975310"));

    expect([refused, changed.ok]).toEqual([failure("wrong"), true]);
    expect(await phone.everything()).not.toContain("17/2026");
    const later = phone.openTab();
    await later.register.look();
    expect((await later.lock.ask((pin) => pin.unlock(PIN))).ok).toBe(false);
    expect((await later.lock.ask((pin) => pin.unlock("975310"))).ok).toBe(true);
    await later.register.look();
    expect(agesIn(later)).toEqual([42, null]);
    expect(
      await later.register.write(["n"], () => [
        participant("N-1", { id: "n", createdAt: atHour(1) }),
      ]),
    ).toMatchObject({ ok: true });
  });
});
