import ICAL from "ical.js";
import { afterEach, describe, expect, it, vi } from "vitest";

import type { CalendarEvent } from "../../application/copies/ports";
import { calendarFile } from "./calendar-file";
import { calendarWriter } from "./calendar-writer";

const WRITTEN = "2026-11-24T21:00:00.000+07:00";

const massage: CalendarEvent = {
  id: "a1-massage-1",
  at: "2026-11-25T08:00:00.000+07:00",
  minutes: 30,
  title: "Pijat punggung, kalau Ibu mau",
  words: "Hanya kalau Ibu mau.",
};

const visit: CalendarEvent = {
  id: "a1-KF1",
  at: "2026-11-25T09:00:00.000+09:00",
  minutes: 60,
  title: "Periksa Ibu; bayi, dan \\ semua “baik”",
  words: `Sebelum Kam, 26 Nov 22.30.\nKunjungan KF1, KN1; ${"panjang sekali — ".repeat(20)}selesai.`,
};

/** Read by a parser that has nothing in common with the writer. */
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((component) => ({ component, event: new ICAL.Event(component) }));

describe("the calendar file", () => {
  const text = calendarFile([massage, visit], WRITTEN);

  it("has every event with its time, length and words, as an independent parser reads it", () => {
    const read = eventsIn(text).map(({ event }) => ({
      id: event.uid.replace("@tetes-pertama", ""),
      at: event.startDate.toJSDate().getTime(),
      minutes: event.duration.toSeconds() / 60,
      title: event.summary,
      words: event.description,
    }));

    expect(read).toEqual([
      { ...massage, at: Date.parse(massage.at) },
      { ...visit, at: Date.parse(visit.at) },
    ]);
  });

  it("tells times that no calendar can take for those of another place", () => {
    const times = text.match(/^DT(?:START|END).*$/gm);

    expect(times).toEqual([
      "DTSTART:20261125T010000Z",
      "DTEND:20261125T013000Z",
      "DTSTART:20261125T000000Z",
      "DTEND:20261125T010000Z",
    ]);
  });

  it("rings at 8 in Jambi for what is at 8 there, and at 9 in Papua for what is at 9 there", () => {
    const clockIn = (timeZone: string, index: number) =>
      new Intl.DateTimeFormat("id", { timeZone, hour: "2-digit", minute: "2-digit" }).format(
        eventsIn(text)[index]?.event.startDate.toJSDate(),
      );

    expect(clockIn("Asia/Jakarta", 0)).toBe("08.00");
    expect(clockIn("Asia/Jayapura", 1)).toBe("09.00");
  });

  it("rings for each event when it begins, with its title alone", () => {
    const alarms = eventsIn(text).map(({ component }) =>
      component
        .getAllSubcomponents("valarm")
        .map((alarm) => [
          alarm.getFirstPropertyValue("action"),
          String(alarm.getFirstPropertyValue("trigger")),
          alarm.getFirstPropertyValue("description"),
        ]),
    );

    expect(alarms).toEqual([
      [["DISPLAY", "PT0S", massage.title]],
      [["DISPLAY", "PT0S", visit.title]],
    ]);
  });

  it("keeps the events private, and lets other things stand beside them", () => {
    const kinds = eventsIn(text).map(({ component }) => [
      component.getFirstPropertyValue("class"),
      component.getFirstPropertyValue("transp"),
    ]);

    expect(kinds).toEqual([
      ["PRIVATE", "TRANSPARENT"],
      ["PRIVATE", "TRANSPARENT"],
    ]);
  });

  it("has lines that end as the standard wants and are no longer than it allows", () => {
    const lines = text.split("\r\n");

    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThan(
      76,
    );
    expect(lines.some((line) => line.startsWith(" "))).toBe(true);
    expect(lines.at(-1)).toBe("");
  });

  it("says when it was written, and is the same whenever it is written anew", () => {
    expect(text).toContain("DTSTAMP:20261124T140000Z");
    expect(calendarFile([massage, visit], WRITTEN)).toBe(text);
  });
});

describe("the calendar writer", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("writes also where the browser makes no random ids, as Chrome 87 does not", async () => {
    vi.stubGlobal("crypto", {});

    const written = await calendarWriter.write([massage], WRITTEN);

    expect(written).toEqual({ ok: true, value: calendarFile([massage], WRITTEN) });
  });

  it("says that it cannot when the events make no sense", async () => {
    const written = await calendarWriter.write([{ ...massage, at: "never" }], WRITTEN);

    expect(written).toEqual({ ok: false, reason: "unavailable" });
  });
});
