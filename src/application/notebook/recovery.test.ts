import { describe, expect, it } from "vitest";

import { createFakePhone } from "../../../tests/fakes/fake-phone";
import { settled } from "../../../tests/fakes/settled";

const AT = "2026-11-24T20:30:00.000+07:00";

async function phoneWithNote() {
  const before = createFakePhone();
  await before.notebook.open();
  await before.notebook.add({ kind: "feed", at: AT });
  return before;
}

describe("a notebook that does not answer at first", () => {
  it("is waited for, never called empty, and comes back within seconds with all that was noted", async () => {
    const { clock, snapshots, records } = await phoneWithNote();
    records.fail("silent");
    const phone = createFakePhone({ clock, snapshots, records });
    await phone.notebook.open();
    const atFirst = phone.notebook.get().status;
    await phone.notebook.add({ kind: "nappy", at: AT, content: "wet" });

    records.fail(null);
    clock.advance(5_000);
    await settled();

    const { status, records: shown, hasUnsaved } = phone.notebook.get();
    expect(atFirst).toBe("slow");
    expect({ status, hasUnsaved }).toEqual({ status: "ready", hasUnsaved: false });
    expect(shown.map(({ kind }) => kind).sort()).toEqual(["feed", "nappy"]);
    expect(records.rows()).toHaveLength(2);
  });

  it("of an app of after this one is named so", async () => {
    const { clock, snapshots, records } = await phoneWithNote();
    records.fail("newer");
    const phone = createFakePhone({ clock, snapshots, records });

    await phone.notebook.open();

    expect(phone.notebook.get().status).toBe("newer");
  });

  it("says that there is no room only where there is none", async () => {
    const phone = createFakePhone();
    await phone.notebook.open();
    const seen: boolean[] = [];

    for (const fault of ["silent", "full"] as const) {
      phone.records.fail(fault);
      phone.clock.advance(1_000);
      await phone.notebook.add({ kind: "feed", at: AT });
      seen.push(phone.notebook.get().isFull);
    }

    expect(seen).toEqual([false, true]);
  });
});
