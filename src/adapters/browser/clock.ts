import type { Chance, Clock } from "../../application/ports";
import { instantOf } from "../../core/time/instant";

export const browserClock: Clock = {
  now: () => {
    const now = new Date();
    return instantOf(now.getTime(), -now.getTimezoneOffset());
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
