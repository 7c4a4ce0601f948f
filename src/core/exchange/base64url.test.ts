import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fromBase64Url, toBase64Url } from "./base64url";

describe("bytes in an address", () => {
  it("are written as another maker writes them", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString("base64url"));
      }),
    );
  });

  it("are given back, and need no escape in an address", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const text = toBase64Url(bytes);

        expect(fromBase64Url(text)).toEqual(bytes);
        expect(encodeURIComponent(text)).toBe(text);
      }),
    );
  });

  it("are read in one way only", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_-]{0,12}$/), (text) => {
        const bytes = fromBase64Url(text);

        expect(bytes === null || toBase64Url(bytes) === text).toBe(true);
      }),
      { numRuns: 2_000 },
    );
    for (const text of ["A", "AB", "AAAAA", "AA==", "A+", "A/", "AA\n", "ÅÅ"])
      expect(fromBase64Url(text)).toBeNull();
  });
});
