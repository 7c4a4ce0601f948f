import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fromBase45, toBase45 } from "./base45";
import { decodeFrame, frameCountOf } from "./frame";
import { CODE_LETTERS, framesOf } from "./frames";
import { mixtureOf } from "./mixture";
import { mixed } from "./transfer";

const anyBytes = fc.uint8Array({ maxLength: 4_000, size: "max" });
const anyCapacity = fc.constantFrom(...Object.values(CODE_LETTERS));

const shownOf = (bytes: Uint8Array, capacityLetters: number) => {
  const frames = framesOf(bytes, capacityLetters);
  if (!frames.ok) throw new RangeError(frames.reason);
  return frames.value;
};

const read = (text: string) => {
  const frame = decodeFrame(text);
  if (!frame.ok) throw new RangeError(frame.reason);
  return frame.value;
};

/** A frame of any body, with a check that is right. */
const signed = (...body: readonly number[]): string => {
  const check = sha256(concatBytes(utf8ToBytes("tetes-pertama.light"), Uint8Array.from(body)));
  return toBase45(Uint8Array.of(...body, ...check.subarray(0, 4)));
};

describe("the codes of a transfer", () => {
  it("hold nothing but letters of the alphanumeric set, equally many, as many as fit", () => {
    fc.assert(
      fc.property(anyBytes, anyCapacity, fc.nat({ max: 200 }), (bytes, letters, nth) => {
        const { frame } = shownOf(bytes, letters);

        expect(frame(nth)).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
        expect(frame(nth).length).toBeLessThanOrEqual(letters);
        expect(frame(nth)).toHaveLength(frame(0).length);
      }),
    );
  });

  it("are as many as was said before, each of which is needed", () => {
    fc.assert(
      fc.property(anyBytes, anyCapacity, (bytes, letters) => {
        const { total, frame } = shownOf(bytes, letters);

        expect(total).toBe(frameCountOf(bytes.length, letters));
        expect(read(frame(0)).transfer).toMatchObject({ total, byteLength: bytes.length });
        expect(total === 1 || frameCountOf(bytes.length, frame(0).length - 3) > total).toBe(true);
      }),
    );
  });

  it("show all blocks twice around, then a block and a mixture by turns", () => {
    const { total, frame } = shownOf(new Uint8Array(1_500).fill(7), CODE_LETTERS[12]);

    const parts = Array.from({ length: 24 }, (_, nth) => read(frame(nth)).part);

    expect(total).toBe(5);
    expect(parts.join(" ")).toBe("0 1 2 3 4 0 1 2 3 4 0 11 1 13 2 15 3 17 4 19 0 21 1 23");
  });

  it("mix what the mixture of that number says", () => {
    const bytes = Uint8Array.from({ length: 3_000 }, (_, at) => (at * at) % 251);
    const { total, frame } = shownOf(bytes, CODE_LETTERS[12]);
    const blocks = Array.from({ length: total }, (_, nth) => read(frame(nth)).block);

    const { transfer, part, block } = read(frame(2 * total + 5));

    expect(part).toBe(2 * total + 5);
    expect(block).toEqual(mixed(blocks, mixtureOf(transfer.id, part, total)));
  });

  it("are the same for the same bytes, and others for others", () => {
    fc.assert(
      fc.property(anyBytes, anyBytes, fc.nat({ max: 200 }), (a, b, nth) => {
        const first = shownOf(a, CODE_LETTERS[10]).frame(nth);

        expect(shownOf(a.slice(), CODE_LETTERS[10]).frame(nth)).toBe(first);
        expect(shownOf(b, CODE_LETTERS[10]).frame(nth) === first).toBe(
          a.length === b.length && a.every((byte, at) => byte === b[at]),
        );
      }),
    );
  });

  it("are the same for good: phones with other versions of the app read them too", () => {
    const { total, frame } = shownOf(utf8ToBytes("kolostrum ".repeat(6)), 90);

    expect([total, frame(0), frame(2 * total + 1)]).toEqual([
      2,
      "VA0N78YM0F10000000PBD%U3TO7KZV8QD*VD QE6LE ZD8QD*VD QE6LE ZD8QD*VD QE$+0HTH",
      "VA0N78YM0F10000500PBD%U3TO7KZV8QD*VD QE6LE ZD8QD*VD QE6LE ZD8QD*VD QE.UV12U",
    ]);
  });

  it.each([
    [21_752, 64],
    [1, 1],
    [0, 1],
  ])("carry %i bytes in %i", (byteLength, total) => {
    expect(shownOf(new Uint8Array(byteLength), CODE_LETTERS[12]).total).toBe(total);
  });

  it.each([
    [21_753, CODE_LETTERS[12]],
    [100, 24],
    [0, 0],
  ])("are refused for %i bytes in %i letters", (byteLength, letters) => {
    expect(framesOf(new Uint8Array(byteLength), letters)).toEqual({
      ok: false,
      reason: "too-large",
    });
  });
});

describe("a frame", () => {
  const { frame } = shownOf(
    Uint8Array.from({ length: 900 }, (_, at) => at % 256),
    535,
  );
  const whole = frame(1);
  const body = (fromBase45(whole) ?? new Uint8Array()).subarray(0, -4);
  const [, ...rest] = body;

  it("is refused with any letter altered, more or less", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: whole.length - 1 }),
        fc.constantFrom(..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"),
        (at, letter) => {
          const altered = [
            whole.slice(0, at) + letter + whole.slice(at + 1),
            whole.slice(0, at) + letter + whole.slice(at),
            whole.slice(0, at) + whole.slice(at + 1),
          ].filter((text) => text !== whole);

          expect(altered.map((text) => decodeFrame(text).ok)).not.toContain(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ["a newer app", signed(2, ...rest), "newer"],
    ["a newer app that says it otherwise", signed(200), "newer"],
    ["an older app", signed(0, ...rest), "older"],
    ["this app, but of no block", signed(...body.subarray(0, 12)), "foreign"],
    ["this app, but nothing more", signed(1), "foreign"],
    ["nobody", "", "foreign"],
    ["a shop", "HTTPS://EXAMPLE.ORG/MENU", "foreign"],
    ["a newer app, misread", `${signed(2, ...rest).slice(0, -1)}%`, "foreign"],
    ["a poster", "A".repeat(1_000_000), "foreign"],
  ])("of %s is told", (_who, text, reason) => {
    expect(decodeFrame(text)).toEqual({ ok: false, reason });
  });

  it.each([
    ["more blocks than 64", [0, 85, 0], 340],
    ["as many bytes as it can say", [255, 255, 255], 1],
    ["blocks larger than need be", [0, 1, 0], 200],
    ["a block larger than any code", [0, 11, 176], 3_000],
  ])("that claims %s is none of ours", (_what, byteLength, blockBytes) => {
    const head = [1, 1, 2, 3, 4, ...byteLength, 0, 0, 0, 0];

    expect(decodeFrame(signed(...head, ...new Uint8Array(blockBytes)))).toEqual({
      ok: false,
      reason: "foreign",
    });
  });
});
