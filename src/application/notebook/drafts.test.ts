import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { createDrafts } from "./drafts";
import { createFakeValueStorage } from "../../../tests/fakes/fake-stores";
import { readDrafts } from "../../core/notebook/drafts";

describe("what was typed", () => {
  it("is read back as it was, and anything else is no draft", () => {
    const forms = { birth: { date: "2026-11-24", place: "Jujun" } };

    expect(readDrafts(structuredClone(forms))).toEqual(forms);
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(typeof readDrafts(value)).toBe("object");
      }),
    );
    expect(readDrafts({ birth: { date: 3 } })).toEqual({});
    expect(readDrafts({ birth: { place: "x".repeat(201) } })).toEqual({});
  });

  it("outlives the app until it is dropped", () => {
    const storage = createFakeValueStorage();
    createDrafts(storage, () => false).write("birth", { date: "2026-11-24" });

    const again = createDrafts(storage, () => false);
    const found = again.read("birth");
    again.drop("birth");

    expect(found).toEqual({ date: "2026-11-24" });
    expect(createDrafts(storage, () => false).read("birth")).toBeNull();
  });

  it("goes with everything that is deleted", () => {
    const storage = createFakeValueStorage();
    const drafts = createDrafts(storage, () => false);
    drafts.write("birth", { place: "Jujun" });

    drafts.clear();

    expect(drafts.read("birth")).toBeNull();
    expect(storage.stored()).toEqual({});
  });

  it("stays in memory, and only there, behind a PIN", () => {
    const storage = createFakeValueStorage();
    const drafts = createDrafts(storage, () => true);

    drafts.write("birth", { date: "2026-11-24" });

    expect(drafts.read("birth")).toEqual({ date: "2026-11-24" });
    expect(storage.stored()).toEqual({});
  });

  it("lasts until the app is closed where it cannot be stored", () => {
    const storage = createFakeValueStorage();
    storage.fail("full");
    const drafts = createDrafts(storage, () => false);

    drafts.write("birth", { date: "2026-11-24" });

    expect(drafts.read("birth")).toEqual({ date: "2026-11-24" });
  });

  it("of one tab does not wipe that of another", () => {
    const storage = createFakeValueStorage();
    const here = createDrafts(storage, () => false);
    const there = createDrafts(storage.otherTab(), () => false);

    here.write("birth", { place: "Jujun" });
    there.write("measure", { count: "3" });

    expect(storage.stored()).toEqual({ birth: { place: "Jujun" }, measure: { count: "3" } });
  });
});
