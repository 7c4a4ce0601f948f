import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fromBase85, toBase85 } from "./base85";

describe("bytes as text", () => {
  it("meets the example of its specification", () => {
    const bytes = Uint8Array.from([0x86, 0x4f, 0xd2, 0x6f, 0xb5, 0x59, 0xf7, 0x5b]);

    expect(toBase85(bytes)).toBe("HelloWorld");
    expect(fromBase85("HelloWorld")).toEqual(bytes);
  });

  it("gives any bytes back, and needs no escape in JSON", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const text = toBase85(bytes);

        expect(fromBase85(text)).toEqual(bytes);
        expect(JSON.stringify(text)).toBe(`"${text}"`);
      }),
    );
  });

  it("takes no text that it would not have written", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        const bytes = fromBase85(text);

        expect(bytes === null || toBase85(bytes) === text).toBe(true);
      }),
      { numRuns: 2_000 },
    );
    expect(fromBase85("a")).toBeNull();
    expect(fromBase85("#####")).toBeNull();
    expect(fromBase85('"""""')).toBeNull();
    expect(fromBase85("##")).toBeNull();
  });
});
