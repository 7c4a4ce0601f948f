import { describe, expect, it } from "vitest";

import { createFakeClock } from "../../../tests/fakes/fake-clock";
import { createFakePhone } from "../../../tests/fakes/fake-phone";

const AT = "2026-11-24T20:30:00.000+07:00";

type Phone = ReturnType<typeof createFakePhone>;

/** The same phone with the app opened anew, its clock set to that. */
async function openedAt({ snapshots, records }: Phone, now: string): Promise<Phone> {
  const phone = createFakePhone({ clock: createFakeClock(now), snapshots, records });
  await phone.notebook.open();
  return phone;
}

async function withDeletedNote(): Promise<Phone> {
  const phone = createFakePhone();
  await phone.notebook.open();
  await phone.notebook.add({ kind: "nappy", at: AT, content: "wet" });
  const { id } = await phone.notebook.add({ kind: "feed", at: AT });
  await phone.notebook.remove(id);
  return phone;
}

describe("a clock that stands wrong for one start", () => {
  it.each(["2027-11-24T21:00:00.000+07:00", "2030-01-01T08:00:00.000+07:00"])(
    "at %s does not empty the bin",
    async (wrong) => {
      const phone = await withDeletedNote();
      const before = phone.records.rows();

      await openedAt(phone, wrong);
      await openedAt(phone, "2026-11-24T22:00:00.000+07:00");

      expect(phone.records.rows()).toEqual(before);
    },
  );

  it("does not destroy what was deleted all at once a moment ago", async () => {
    const phone = await withDeletedNote();
    await phone.notebook.withdrawAll();

    await openedAt(phone, "2026-11-24T21:11:00.000+07:00");
    const again = await openedAt(phone, "2026-11-24T21:01:00.000+07:00");
    const offered = again.notebook.get().withdrawnAt;
    await again.notebook.bringAllBack();

    expect(offered).not.toBeNull();
    expect(again.notebook.get().records).toHaveLength(2);
  });

  it("still lets what is overdue go by a clock that is right", async () => {
    const phone = await withDeletedNote();

    const later = await openedAt(phone, "2026-12-02T21:00:00.000+07:00");

    expect(
      later.notebook
        .get()
        .records.map(({ kind }) => kind)
        .sort(),
    ).toEqual(["erased", "nappy"]);
  });
});
