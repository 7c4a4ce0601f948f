import { cleanup, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";

import { birthAt, createWrittenPhone } from "../../../../tests/fakes/written-phone";
import { renderInApp } from "../../../../tests/fakes/render-in-app";
import { ReminderSection } from "./reminder-section";
import { HOUR_MS } from "../../../core/time/spans";

afterEach(cleanup);

/** An hour before the evening on which these stories begin. */
const BORN = "2026-11-24T20:00:00.000+07:00";

const born = () => createWrittenPhone(birthAt(BORN));

const make = () => screen.getByRole("button", { name: "Buat pengingat" });

describe("reminders for the calendar", () => {
  it("ask for the hour of birth first", async () => {
    const phone = await createWrittenPhone();

    await renderInApp(<ReminderSection />, phone.services);

    expect(screen.getByText("Isi jam lahir dulu.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Isi jam lahir" }).getAttribute("href")).toBe(
      "/catatan?catat=lahir",
    );
  });

  it("ask for the PIN where the birth is behind it", async () => {
    const phone = await createWrittenPhone();

    await renderInApp(<ReminderSection />, phone.servicesIn({ lock: "locked" }));

    expect(screen.getByText("Catatan Ibu terkunci. Buka kuncinya dulu.")).toBeTruthy();
  });

  it("are made into a file: massages to the end of day 2, then visits, named discreetly", async () => {
    const phone = await born();
    const { user } = await renderInApp(<ReminderSection />, phone.services);

    await user.click(screen.getByRole("switch", { name: "Pijat pagi dan malam" }));
    await user.click(make());

    expect(phone.saver.saved).toMatchObject([{ name: "pengingat.ics", type: "text/calendar" }]);
    expect(phone.calendar.written().map(({ at, title }) => `${at.slice(0, 16)} ${title}`)).toEqual([
      "2026-11-25T08:00 Pijat punggung, kalau Ibu mau",
      "2026-11-25T20:00 Pijat punggung, kalau Ibu mau",
      "2026-11-26T08:00 Pijat punggung, kalau Ibu mau",
      "2026-11-25T09:00 Periksa Ibu dan bayi",
      "2026-11-27T09:00 Periksa Ibu dan bayi",
      "2026-12-02T09:00 Periksa Ibu dan bayi",
      "2026-12-23T09:00 Periksa Ibu",
    ]);
    expect(screen.getByRole("status").textContent).toBe(
      "Pengingat dibuat. Buka file itu dengan kalender.",
    );
  });

  it("tell before when each visit is due", async () => {
    const phone = await born();
    const { user } = await renderInApp(<ReminderSection />, phone.services);

    await user.click(make());

    const [first, second] = phone.calendar.written();
    expect(first?.words).toMatch(
      /^Periksa oleh bidan \(KF1, KN1\), sebelum Kam, 26 Nov \d\d\.00\. /,
    );
    expect(second?.words).toMatch(/^Periksa oleh bidan \(KF2, KN2\), sebelum \S+, 1 Des\. /);
  });

  it("keep their names when they are made again", async () => {
    const phone = await born();
    const { user } = await renderInApp(<ReminderSection />, phone.services);
    await user.click(make());
    const before = phone.calendar.written().map(({ id }) => id);

    await user.click(make());

    expect(phone.calendar.written().map(({ id }) => id)).toEqual(before);
    expect(new Set(before).size).toBe(before.length);
  });

  it("are only those that are wanted: the massage waits for the midwife's yes", async () => {
    const phone = await born();
    const { user } = await renderInApp(<ReminderSection />, phone.services);

    await user.click(make());

    expect(phone.calendar.written().map(({ title }) => title)).not.toContain(
      "Pijat punggung, kalau Ibu mau",
    );
    expect(phone.calendar.written()).toHaveLength(4);
  });

  it("cannot be made when nothing is wanted", async () => {
    const phone = await born();
    const { user } = await renderInApp(<ReminderSection />, phone.services);

    await user.click(screen.getByRole("switch", { name: "Periksa Ibu dan bayi" }));

    expect(make().hasAttribute("disabled")).toBe(true);
  });

  it("leave out the massage after two days, and end after six weeks", async () => {
    const phone = await born();
    phone.clock.sleep(48 * HOUR_MS);
    const { unmount } = await renderInApp(<ReminderSection />, phone.services);
    const isMassageThere = screen.queryByRole("switch", { name: "Pijat pagi dan malam" }) !== null;
    unmount();
    phone.clock.sleep(41 * 24 * HOUR_MS);

    await renderInApp(<ReminderSection />, phone.services);

    expect(isMassageThere).toBe(false);
    expect(screen.getByText("Semua waktu periksa sudah lewat.")).toBeTruthy();
  });

  it("say so when the file cannot be made", async () => {
    const phone = await born();
    phone.calendar.fail();
    const { user } = await renderInApp(<ReminderSection />, phone.services);

    await user.click(make());

    expect(phone.saver.saved).toEqual([]);
    expect(screen.getByRole("status").textContent).toBe(
      "Bagian ini belum ada di HP. Sambungkan internet sebentar.",
    );
  });
});
