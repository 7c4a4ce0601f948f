import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { bytesInLetters, fromBase45, toBase45 } from "./base45";

const asciiOf = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("base45", () => {
  it.each([
    ["AB", "BB8"],
    ["Hello!!", "%69 VD92EX0"],
    ["base-45", "UJCLQE7W581"],
    ["ietf!", "QED8WEX0"],
  ])("writes %j as RFC 9285 does", (text, letters) => {
    expect(toBase45(asciiOf(text))).toBe(letters);
    expect(fromBase45(letters)).toEqual(asciiOf(text));
  });

  it("gives back any bytes, in letters of the alphanumeric set, as many as they fill", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const letters = toBase45(bytes);

        expect(fromBase45(letters)).toEqual(bytes);
        expect(letters).toMatch(/^[0-9A-Z $%*+\-./:]*$/);
        expect(bytesInLetters(letters.length)).toBe(bytes.length);
      }),
    );
  });

  it("reads a text in one way only", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-Z $%*+\-./:]{0,12}$/), (letters) => {
        const bytes = fromBase45(letters);

        expect(bytes === null || toBase45(bytes) === letters).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(["A", "ABCD", "GGW", ":::", "::", "5:5", "ab8", "A=B", "BB8\n", "ÅB8"])(
    "reads nothing in %j, whatever comes of it",
    (letters) => {
      const isRead = fromBase45(letters) !== null;

      expect(isRead).toBe(letters === "5:5");
    },
  );

  it.each([
    [395, 263],
    [468, 312],
    [535, 356],
    [0, 0],
    [1, 0],
    [2, 1],
  ])("fits into %i letters %i bytes", (letters, bytes) => {
    expect(bytesInLetters(letters)).toBe(bytes);
  });
});
