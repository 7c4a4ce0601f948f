import type { Chance, Clock } from "../../application/devices";
import { instantMs, instantOf, localDate, withinAge, type Instant } from "../../core/time/instant";

const asInstant = (moment: Date): Instant =>
  instantOf(moment.getTime(), -moment.getTimezoneOffset());

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{2}:\d{2}$/;

export const browserClock: Clock = {
  // An empty battery leaves some phones in 1970: what is noted then is kept all the same, and mended later.
  now: () => asInstant(new Date(withinAge(Date.now()))),
  at: (date, time) => {
    if (!DATE.test(date) || !TIME.test(time)) return null;
    const moment = new Date(`${date}T${time}:00`);
    if (Number.isNaN(moment.getTime())) return null;
    const instant = asInstant(moment);
    // Some browsers read 30 February as 2 March.
    return localDate(instant) === date ? instant : null;
  },
  wall: (instant) => {
    const local = asInstant(new Date(instantMs(instant)));
    return { date: localDate(local), time: local.slice(11, 16) };
  },
  monotonicMs: () => performance.now(),
  every: (ms, callback) => {
    const timer = setInterval(callback, ms);
    return () => clearInterval(timer);
  },
};

export const browserChance: Chance = {
  // randomUUID needs Chrome 92 and a secure context; the app promises Chrome 87.
  newId: () =>
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
      byte.toString(16).padStart(2, "0"),
    ).join(""),
};
