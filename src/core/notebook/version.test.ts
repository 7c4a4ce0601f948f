import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyInstant, anyRecord } from "../../../tests/fakes/arbitrary-records";
import { instantMs } from "../time/instant";
import { compareVersions } from "./version";
import { nextUpdate } from "./version";

describe("a change", () => {
  it("stands above what it changed, wherever the clock stands meanwhile", () => {
    fc.assert(
      fc.property(anyRecord, anyInstant, (record, now) => {
        const changed = { ...record, updatedAt: nextUpdate(record, now), deviceId: "" };

        expect(compareVersions(changed, record)).toBeGreaterThan(0);
      }),
    );
  });

  it("is dated now when the clock goes right", () => {
    fc.assert(
      fc.property(anyRecord, anyInstant, (record, now) => {
        fc.pre(instantMs(now) > instantMs(record.updatedAt));

        expect(nextUpdate(record, now)).toBe(now);
      }),
    );
  });
});
