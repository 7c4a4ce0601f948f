import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyInstant, anyRecord } from "../../../tests/fakes/arbitrary-records";
import { instantMs } from "../time/instant";
import { isOfOneBaby, ofBaby } from "./babies";
import { fromSide } from "./feed-side";
import { compareVersions } from "./version";
import { nextUpdate } from "./version";

describe("two versions of the same moment", () => {
  it("keep the answer about twins, which an app of before has left out on its way through", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        fc.pre(record.kind === "birth");

        expect(
          compareVersions({ ...record, twins: true }, { ...record, twins: null }),
        ).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
  });

  it("keep of which twin a note is, which an app of before has left out", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        fc.pre(isOfOneBaby(record));

        expect(compareVersions(ofBaby("second")(record), ofBaby(null)(record))).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
  });
});

describe("two versions of a feed at the same moment", () => {
  it("keep its side, which an app of before has left out", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        fc.pre(record.kind === "feed");

        expect(compareVersions(fromSide("left")(record), fromSide(null)(record))).toBeGreaterThan(
          0,
        );
      }),
      { numRuns: 20 },
    );
  });
});

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
