import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { stableUuid } from "./stable-uuid";

describe("a stable UUID", () => {
  it("is one of version 8 by RFC 9562", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (names) => {
        expect(stableUuid(...names)).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
      }),
    );
  });

  it("is the same for the same names, for good: what a server has would be there twice", () => {
    expect(stableUuid("Observation", "93857-1", "a1")).toBe("01608dba-e235-8ae1-a658-ffc9321ec90e");
  });

  it("is another for other names, however they are put together", () => {
    const names = [["ab", "c"], ["a", "bc"], ["abc"], ["abc", ""], ["a b", "c"], ["a", "b c"], []];

    expect(new Set(names.map((one) => stableUuid(...one))).size).toBe(names.length);
  });
});
