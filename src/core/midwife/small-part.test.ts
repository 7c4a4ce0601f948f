import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyPackage, madePackage } from "../../../tests/fakes/packages";
import { fromBase64Url, toBase64Url } from "../exchange/base64url";
import type { SmallPart } from "./package";
import { MOST_NUMBERS, NAME_LENGTH } from "./parts";
import { MOST_SMALL_LETTERS, readSmallPart, smallPartOf, writeSmallPart } from "./small-part";

const whole = writeSmallPart(madePackage);
const reasonOf = (text: string): string => {
  const read = readSmallPart(text);
  return read.ok ? "taken" : read.reason;
};

/** Any body under a check that is right. */
const rewritten = (body: readonly number[]): string => {
  const name = utf8ToBytes("tetes-pertama.package.small");
  const bytes = Uint8Array.from(body);
  return toBase64Url(concatBytes(bytes, sha256(concatBytes(name, bytes)).subarray(0, 4)));
};

describe("the small part of a package", () => {
  it("gives back who she is, her numbers as they are dialled, and her advice, made to the minute", () => {
    fc.assert(
      fc.property(anyPackage, (content) => {
        expect(readSmallPart(writeSmallPart(content))).toEqual({
          ok: true,
          value: smallPartOf(content),
        });
      }),
      { numRuns: 300 },
    );
    expect(readSmallPart(whole)).toEqual({
      ok: true,
      value: {
        madeAt: "2026-11-24T21:30:00.000+07:00",
        who: madePackage.who,
        numbers: [{ label: "Ambulans desa", number: "081234567890" }],
        advice: madePackage.advice,
      },
    });
  });

  it("is the same again when it is told on", () => {
    fc.assert(
      fc.property(anyPackage, (content) => {
        expect(writeSmallPart(smallPartOf(content))).toBe(writeSmallPart(content));
      }),
    );
  });

  it("needs no escape in an address", () => {
    expect(whole).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  it("has room for the most that a package may say", () => {
    const label = "語".repeat(NAME_LENGTH);
    const number = { label, number: "+62812345678901" };
    const most: SmallPart = {
      ...madePackage,
      who: { place: label, role: label },
      numbers: Array.from({ length: MOST_NUMBERS }, () => number),
    };

    expect(writeSmallPart(most).length).toBeLessThan(MOST_SMALL_LETTERS);
    expect(reasonOf(writeSmallPart(most))).toBe("taken");
  });

  it("is refused wherever it is cut off", () => {
    const reasons = Array.from({ length: whole.length }, (_, length) =>
      reasonOf(whole.slice(0, length)),
    );

    expect([...new Set(reasons)]).toEqual(["damaged"]);
  });

  it("is refused when any of its letters is another one", () => {
    const letters = "ABCXYZabcxyz0189-_ =";
    for (let at = 0; at < whole.length; at += 1)
      for (const letter of letters) {
        if (whole.charAt(at) === letter) continue;
        expect(reasonOf(whole.slice(0, at) + letter + whole.slice(at + 1))).toBe("damaged");
      }
  });

  it("is refused when it is too long to be one", () => {
    expect(reasonOf("A".repeat(MOST_SMALL_LETTERS + 1))).toBe("damaged");
  });

  it("is called empty where there is neither a number nor advice", () => {
    expect(reasonOf(writeSmallPart({ ...madePackage, numbers: [], advice: null }))).toBe("empty");
  });

  it("knows that a later app has made it", () => {
    const bytes = fromBase64Url(whole) ?? new Uint8Array();

    expect(reasonOf(rewritten([2, ...bytes.subarray(1, -4)]))).toBe("newer");
    expect(reasonOf(rewritten([0, ...bytes.subarray(1, -4)]))).toBe("damaged");
    expect(reasonOf(rewritten([...bytes.subarray(0, -4)]))).toBe("taken");
    expect(reasonOf(rewritten([...bytes.subarray(0, -4), 0]))).toBe("damaged");
  });

  it("reads any bytes under a right check without throwing, and what it takes can be told on", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const read = readSmallPart(rewritten([1, ...bytes]));

        if (read.ok) expect(readSmallPart(writeSmallPart(read.value)).ok).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
