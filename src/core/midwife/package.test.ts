import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyPackage, madePackage } from "../../../tests/fakes/packages";
import { decodePackage, encodePackage, MOST_PACKAGE_BYTES } from "./package";
import { MOST_NUMBERS, NAME_LENGTH } from "./parts";

const whole = encodePackage(madePackage);
const reasonOf = (text: string): string => {
  const decoded = decodePackage(text);
  return decoded.ok ? "taken" : decoded.reason;
};

/** A package with any content and a checksum that is right. */
const signed = (content: object, version = "1"): string => {
  const fields = JSON.stringify(content).slice(1);
  const sum = bytesToHex(sha256(utf8ToBytes(`${version} ${fields}`)));
  return `{"format":"tetes-pertama.package","version":${version},"sha256":"${sum}",${fields}`;
};

describe("a package of the Puskesmas", () => {
  it("gives back what was put in", () => {
    fc.assert(
      fc.property(anyPackage, (content) => {
        expect(decodePackage(encodePackage(content))).toEqual({ ok: true, value: content });
      }),
      { numRuns: 300 },
    );
  });

  it("is plain ASCII, so that each of its letters is one byte", () => {
    fc.assert(
      fc.property(anyPackage, (content) => {
        expect(encodePackage(content)).toMatch(/^[\u0020-\u007e]+$/);
      }),
    );
  });

  it("is refused as damaged wherever it is cut off", () => {
    const reasons = Array.from({ length: whole.length }, (_, length) =>
      reasonOf(whole.slice(0, length)),
    );

    expect([...new Set(reasons)]).toEqual(["damaged"]);
  });

  it("is refused when any of its letters is another one", () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 32, max: 126 }), (at, code) => {
        const letter = String.fromCharCode(code);
        fc.pre(whole.charAt(at) !== letter);

        expect(reasonOf(whole.slice(0, at) + letter + whole.slice(at + 1))).not.toBe("taken");
      }),
      { numRuns: 2_000 },
    );
  });

  it("is told apart from other files, and from those of a later app", () => {
    expect(reasonOf("Daftar belanja")).toBe("foreign");
    expect(reasonOf(whole.replace("tetes-pertama.package", "tetes-pertama.notebook"))).toBe(
      "foreign",
    );
    expect(reasonOf(signed(madePackage, "2"))).toBe("newer");
    expect(reasonOf(" ".repeat(MOST_PACKAGE_BYTES + 1))).toBe("foreign");
  });

  it("is called empty when there is nothing in it to take over", () => {
    const { numbers, advice, voice, reviews, ...about } = madePackage;
    const nothing = { ...about, numbers: [], advice: null, voice: null, reviews: [] };

    expect(reasonOf(encodePackage(nothing))).toBe("empty");
    expect(reasonOf(encodePackage({ ...nothing, numbers }))).toBe("taken");
    expect(reasonOf(encodePackage({ ...nothing, advice }))).toBe("taken");
    expect(reasonOf(encodePackage({ ...nothing, voice }))).toBe("taken");
    expect(reasonOf(encodePackage({ ...nothing, reviews }))).toBe("taken");
  });

  const [number] = madePackage.numbers;
  const voice = madePackage.voice;
  const [line] = voice?.lines ?? [];
  it.each<readonly [string, object]>([
    ["a name with a line break", { who: { ...madePackage.who, place: "Puskesmas\nlain" } }],
    ["a name that turns its letters round", { who: { ...madePackage.who, role: "Bidan\u202e" } }],
    ["a name of white space", { who: { ...madePackage.who, role: "   " } }],
    [
      "a name that is too long",
      { who: { ...madePackage.who, place: "a".repeat(NAME_LENGTH + 1) } },
    ],
    ["a number that cannot be dialled", { numbers: [{ ...number, number: "tidak ada" }] }],
    ["more numbers than it may have", { numbers: Array(MOST_NUMBERS + 1).fill(number) }],
    ["a way that is not known", { advice: { protocol: "sideways", restMs: null } }],
    ["a rest of half a second", { advice: { protocol: "jujun", restMs: 1_500 } }],
    ["a line twice", { voice: { ...voice, lines: [line, line] } }],
    ["no line at all", { voice: { ...voice, lines: [] } }],
    ["a line that leaves its folder", { voice: { ...voice, lines: [{ ...line, line: "../a" }] } }],
    ["a line without sound", { voice: { ...voice, lines: [{ ...line, frames: 0 }] } }],
    ["a line without end", { voice: { ...voice, lines: [{ ...line, frames: 2_501 }] } }],
    [
      "more sound than fits a phone",
      {
        voice: {
          ...voice,
          lines: Array.from({ length: 51 }, (_, nth) => ({
            ...line,
            line: `line-${nth}`,
            frames: 2_000,
          })),
        },
      },
    ],
    ["a day that no phone is right in", { madeAt: "1970-01-01T00:00:00.000Z" }],
    ["a review of nothing", { reviews: [{ ...madePackage.reviews[0], statement: "anything" }] }],
  ])("is refused with %s", (_what, change) => {
    expect(reasonOf(signed(madePackage))).toBe("taken");
    expect(reasonOf(signed({ ...madePackage, ...change }))).toBe("damaged");
  });
});
