import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyInstant } from "../../../tests/fakes/arbitrary-records";
import { careCalendar } from "../../content/visits/visits";
import { elapsedMs, instantMs, instantOf, type Instant } from "../time/instant";
import { massageReminders, visitReminders } from "./reminders";

const JAMBI = 420;
const PAPUA = 540;

const momentsOf = (reminders: readonly { readonly at: Instant }[]) => reminders.map(({ at }) => at);

describe("reminders of a massage", () => {
  it("come in the morning and in the evening until the end of day 2", () => {
    const birth = { at: "2026-11-24T02:15:00.000+07:00" };

    const reminders = massageReminders(careCalendar, birth, birth.at);

    expect(momentsOf(reminders)).toEqual([
      "2026-11-24T08:00:00.000+07:00",
      "2026-11-24T20:00:00.000+07:00",
      "2026-11-25T08:00:00.000+07:00",
      "2026-11-25T20:00:00.000+07:00",
    ]);
  });

  it("go by the clock of the place where the phone is now", () => {
    const birth = { at: "2026-11-24T02:15:00.000+07:00" };
    const now = "2026-11-24T09:00:00.000+09:00";

    const reminders = massageReminders(careCalendar, birth, now);

    expect(momentsOf(reminders)).toEqual([
      "2026-11-24T20:00:00.000+09:00",
      "2026-11-25T08:00:00.000+09:00",
      "2026-11-25T20:00:00.000+09:00",
    ]);
  });

  it("are only those still to come, and none after 48 hours", () => {
    const birth = { at: "2026-11-24T02:15:00.000+07:00" };
    const at = (now: Instant) => momentsOf(massageReminders(careCalendar, birth, now));

    expect(at("2026-11-25T08:00:00.000+07:00")).toEqual(["2026-11-25T20:00:00.000+07:00"]);
    expect(at("2026-11-26T02:00:00.000+07:00")).toEqual([]);
    expect(at("2026-12-26T02:00:00.000+07:00")).toEqual([]);
  });
});

describe("reminders of a massage after a birth in the evening", () => {
  it("leave out the first two hours, in which the midwife watches the mother", () => {
    const birth = { at: "2026-11-24T19:30:00.000+07:00" };

    const [first] = massageReminders(careCalendar, birth, "2026-11-24T19:40:00.000+07:00");

    expect(first?.at).toBe("2026-11-25T08:00:00.000+07:00");
  });
});

describe("reminders of visits", () => {
  const birth = { at: "2026-11-24T22:30:00.000+07:00" };

  it("come in the morning or afternoon, as soon as it is time, once for mother and baby", () => {
    const reminders = visitReminders(careCalendar, birth, birth.at);

    expect(reminders.map(({ at, visits }) => [at, visits.map(({ id }) => id).join()])).toEqual([
      ["2026-11-25T09:00:00.000+07:00", "KF1,KN1"],
      ["2026-11-27T09:00:00.000+07:00", "KF2,KN2"],
      ["2026-12-02T09:00:00.000+07:00", "KF3,KN3"],
      ["2026-12-23T09:00:00.000+07:00", "KF4"],
    ]);
  });

  it("go by the clock of the place where the phone is now", () => {
    const reminders = visitReminders(careCalendar, birth, "2026-11-25T01:00:00.000+09:00");

    expect(momentsOf(reminders)).toEqual([
      "2026-11-25T09:00:00.000+09:00",
      "2026-11-27T09:00:00.000+09:00",
      "2026-12-02T09:00:00.000+09:00",
      "2026-12-23T09:00:00.000+09:00",
    ]);
  });

  it("come the same afternoon when the morning is over", () => {
    const reminders = visitReminders(careCalendar, birth, "2026-11-25T15:55:00.000+07:00");

    expect(reminders[0]?.at).toBe("2026-11-25T16:00:00.000+07:00");
  });

  it("come in an hour where neither is left before the end, or half-way to it", () => {
    const firstAt = (now: Instant) => visitReminders(careCalendar, birth, now)[0]?.at;

    expect(firstAt("2026-11-26T17:00:00.000+07:00")).toBe("2026-11-26T18:00:00.000+07:00");
    expect(firstAt("2026-11-26T22:00:00.000+07:00")).toBe("2026-11-26T22:15:00.000+07:00");
  });

  it("are none when all visits are over", () => {
    expect(visitReminders(careCalendar, birth, "2027-02-01T10:00:00.000+07:00")).toEqual([]);
  });
});

describe("all reminders", () => {
  it("lie ahead, within their time, and show the clock of the place", () => {
    fc.assert(
      fc.property(
        anyInstant,
        fc.integer({ min: -24, max: 1_100 }),
        fc.constantFrom(JAMBI, PAPUA),
        (at, ageHours, offset) => {
          const now = instantOf(instantMs(at) + ageHours * 3_600_000, offset);
          const massages = massageReminders(careCalendar, { at }, now);
          const visits = visitReminders(careCalendar, { at }, now);

          for (const reminder of [...massages, ...visits])
            expect(elapsedMs(now, reminder.at)).toBeGreaterThan(0);
          for (const reminder of massages) {
            expect(["08:00", "20:00"]).toContain(reminder.at.slice(11, 16));
            expect(elapsedMs(at, reminder.at)).toBeLessThan(48 * 3_600_000);
          }
          for (const reminder of visits)
            for (const visit of reminder.visits) {
              expect(elapsedMs(visit.from, reminder.at)).toBeGreaterThanOrEqual(0);
              expect(elapsedMs(reminder.at, visit.until)).toBeGreaterThan(0);
            }
        },
      ),
    );
  });
});
