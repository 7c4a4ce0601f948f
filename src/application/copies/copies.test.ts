import { describe, expect, it } from "vitest";

import {
  createFakeCalendarWriter,
  createFakeFileSaver,
  createFakeReceivedFiles,
} from "../../../tests/fakes/fake-files";
import { createFakeLock } from "../../../tests/fakes/fake-lock";
import { createFakePhone } from "../../../tests/fakes/fake-phone";
import { createFakeValueStorage } from "../../../tests/fakes/fake-stores";
import { createCopies } from "./copies";

const event = {
  id: "a-massage-1",
  at: "2026-11-25T08:00:00.000+07:00",
  minutes: 30,
  title: "Pijat punggung",
  words: "Hanya kalau Ibu mau.",
};

function furnished() {
  const { notebook, clock } = createFakePhone();
  const saver = createFakeFileSaver();
  const calendar = createFakeCalendarWriter();
  const memory = createFakeValueStorage();
  const copies = createCopies({
    notebook,
    lock: createFakeLock(clock),
    clock,
    saver,
    received: createFakeReceivedFiles(),
    calendar,
    memory,
    appVersion: "0.1.0",
  });
  return { copies, saver, calendar };
}

describe("a file that is handed over", () => {
  const file = { name: "a.png", type: "image/png", bytes: new Uint8Array([1]) };

  it("is handed to the phone once for a trembling tap, and again for another file", async () => {
    const { copies, saver } = furnished();

    await Promise.all([copies.handOver.save(file), copies.handOver.save(file)]);
    await copies.handOver.save({ ...file, name: "b.png" });

    expect(saver.saved.map(({ name }) => name)).toEqual(["a.png", "b.png"]);
  });
});

describe("reminders", () => {
  it("are handed to the phone as a calendar", async () => {
    const { copies, saver } = furnished();

    const saved = await copies.saveCalendar("pengingat.ics", [event]);

    expect(saved).toEqual({ ok: true, value: null });
    expect(saver.saved).toEqual([
      { name: "pengingat.ics", type: "text/calendar", text: "Pijat punggung" },
    ]);
  });

  it("say so when they cannot be written, and hand over nothing", async () => {
    const { copies, saver, calendar } = furnished();
    calendar.fail();

    const saved = await copies.saveCalendar("pengingat.ics", [event]);

    expect(saved).toEqual({ ok: false, reason: "unavailable" });
    expect(saver.saved).toEqual([]);
  });
});
