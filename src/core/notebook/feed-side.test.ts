import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyRecord } from "../../../tests/fakes/arbitrary-records";
import { BREASTS, fromSide, includesBreast, tapBreast } from "./feed-side";
import { SIDES } from "./fields";
import { parseRecord } from "./schema";

const anySide = fc.constantFrom(null, ...SIDES);
const anyBreast = fc.constantFrom(...BREASTS);

describe("the side of a feed", () => {
  it("is the breast that was tapped, and both where both were", () => {
    expect(tapBreast(null, "left")).toBe("left");
    expect(tapBreast("left", "right")).toBe("both");
    expect(tapBreast("both", "left")).toBe("right");
  });

  it("is as before when a breast is tapped twice; the other one is never touched", () => {
    fc.assert(
      fc.property(anySide, anyBreast, (side, breast) => {
        const tapped = tapBreast(side, breast);
        const untouched = BREASTS.filter((one) => one !== breast);

        expect(tapBreast(tapped, breast)).toBe(side);
        expect(includesBreast(tapped, breast)).toBe(!includesBreast(side, breast));
        for (const one of untouched)
          expect(includesBreast(tapped, one)).toBe(includesBreast(side, one));
      }),
    );
  });

  it("is kept of a feed alone, can be read again, and leaves nothing behind when it is taken out", () => {
    fc.assert(
      fc.property(anyRecord, anySide, (record, side) => {
        const told = fromSide(side)(record);

        if (record.kind !== "feed") expect(told).toBe(record);
        else expect(parseRecord(told)).toMatchObject({ ok: true, value: told });
        expect("side" in fromSide(null)(told)).toBe("side" in record && record.kind !== "feed");
      }),
    );
  });
});
