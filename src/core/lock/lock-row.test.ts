import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { elapsedMs, instantMs, instantOf, type Instant } from "../time/instant";
import {
  countTry,
  newLock,
  parseLockRow,
  withoutTries,
  withSoundWait,
  type LockRow,
  type WrappedKey,
} from "./lock-row";
import { waitAfterMs, waitLeftMs } from "./waits";

const NOW: Instant = "2026-11-24T21:00:00.000+07:00";
const key: WrappedKey = {
  id: "key-1",
  salt: new Uint8Array(16),
  rounds: 600_000,
  iv: new Uint8Array(12),
  bytes: new Uint8Array(48),
};
const later = (ms: number): Instant => instantOf(instantMs(NOW) + ms, 420);
const afterTries = (tries: number): LockRow =>
  Array.from({ length: tries }).reduce<LockRow>((lock) => countTry(lock, NOW), newLock(key));

describe("wrong PINs", () => {
  it("cost nothing three times, then more and more, and never more than an hour", () => {
    const waits = Array.from({ length: 12 }, (_, tries) => waitAfterMs(tries) / 1000);

    expect(waits).toEqual([0, 0, 0, 0, 30, 60, 120, 300, 900, 3600, 3600, 3600]);
  });

  it("never shorten the wait by being more", () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), (tries) => {
        expect(waitAfterMs(tries + 1)).toBeGreaterThanOrEqual(waitAfterMs(tries));
      }),
    );
  });

  it("are counted in the lock, with the moment until which no PIN is taken", () => {
    expect(afterTries(3)).toMatchObject({ failures: 3, notBefore: null });
    expect(afterTries(4)).toMatchObject({ failures: 4, notBefore: later(30_000) });
    expect(waitLeftMs(afterTries(5), later(20_000))).toBe(40_000);
    expect(waitLeftMs(afterTries(5), later(60_000))).toBe(0);
  });

  it("are forgotten after the right one", () => {
    expect(withoutTries(afterTries(9))).toEqual(newLock(key));
  });

  it("never make anyone wait longer than the tries do, whatever the clock says", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 20 }),
        fc.integer({ min: -2e12, max: 2e12 }).map((ms) => instantOf(1.8e12 + ms, 420)),
        (tries, now) => {
          const lock = withSoundWait(afterTries(tries), now);

          expect(waitLeftMs(lock, now)).toBeLessThanOrEqual(waitAfterMs(tries));
          expect(withSoundWait(lock, now)).toBe(lock);
        },
      ),
    );
  });

  it("begin their wait anew when the clock was set back: setting it back opens nothing", () => {
    const yearsBack = "1970-01-01T07:00:00.000+07:00";

    const lock = withSoundWait(afterTries(4), yearsBack);

    expect(lock.notBefore).not.toBeNull();
    expect(elapsedMs(yearsBack, lock.notBefore ?? yearsBack)).toBe(30_000);
  });
});

describe("the lock's row", () => {
  it("is read whatever year the clock stood in when it was written: nobody is shut out by it", () => {
    const notBefore = "2999-01-01T00:00:00.000+07:00";

    expect(parseLockRow({ ...newLock(key), failures: 4, notBefore }).ok).toBe(true);
  });

  it("is read as it was written", () => {
    expect(parseLockRow(afterTries(4))).toEqual({ ok: true, value: afterTries(4) });
  });

  it.each([
    ["nothing", undefined],
    ["a text", "lock"],
    ["another version", { ...newLock(key), version: 2 }],
    ["a short key", { ...newLock(key), key: { ...key, bytes: new Uint8Array(47) } }],
    ["a salt of numbers", { ...newLock(key), key: { ...key, salt: [...key.salt] } }],
    ["no rounds", { ...newLock(key), key: { ...key, rounds: 0 } }],
    ["rounds without end", { ...newLock(key), key: { ...key, rounds: 1e12 } }],
    ["fewer than no tries", { ...newLock(key), failures: -1 }],
    ["half a try", { ...newLock(key), failures: 0.5 }],
    ["a wait until never", { ...newLock(key), notBefore: "tomorrow" }],
  ])("is damaged when it is %s", (_name, value) => {
    expect(parseLockRow(value)).toEqual({ ok: false, reason: "damaged" });
  });
});
