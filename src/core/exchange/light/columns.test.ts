import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { anyInstant } from "../../../../tests/fakes/arbitrary-records";
import { writeCount } from "./byte-writer";
import { KNOWN_WORDS } from "./known-words";
import { createUnpacking, readColumn } from "./read-columns";
import { createPacking, writeColumn } from "./write-columns";

const written = (values: readonly unknown[]): Uint8Array => {
  const sink: number[] = [];
  const packing = createPacking(sink);
  writeColumn(
    packing,
    values.map((value, row) => ({ row, value })),
  );
  return Uint8Array.from(sink);
};

const read = (bytes: Uint8Array, rows: number): readonly unknown[] | null => {
  const unpacking = createUnpacking(bytes);
  const values = readColumn(
    unpacking,
    Array.from({ length: rows }, (_, row) => row),
  );
  return unpacking.reader.isWhole() ? values : null;
};

const anyId = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(""));

/** What JSON can say, and often what a notebook says. */
const { anyValue } = fc.letrec((tie) => ({
  anyValue: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.maxSafeInteger(),
    fc.nat({ max: 100_000 }).map((hundredths) => hundredths / 100),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    anyInstant,
    anyId,
    fc.string({ unit: "binary" }),
    fc.array(tie("anyValue"), { maxLength: 4 }),
    fc.dictionary(fc.string({ maxLength: 3 }), tie("anyValue"), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
}));

describe("a column", () => {
  it("gives back any values, of whatever app: no field need be known", () => {
    fc.assert(
      fc.property(fc.array(anyValue, { maxLength: 12 }), (values) => {
        expect(read(written(values), values.length)).toEqual(values);
      }),
      { numRuns: 1_000 },
    );
  });

  it("of equal values is as short for many as for few", () => {
    const same = { rounds: 3, oil: true, side: null, method: "teaspoon", ml: [0.25] };
    const lengthFor = (rows: number) => written(Array.from({ length: rows }, () => same)).length;

    expect(lengthFor(500)).toBe(lengthFor(5));
  });

  it("spells an id once, in sixteen bytes", () => {
    const [id = ""] = fc.sample(anyId, { numRuns: 1, seed: 1 });

    expect(written([id, id, [id]]).length - written([1, 1, [1]]).length).toBeLessThan(16 + 4);
    expect(written([id]).length).toBe(1 + 1 + 16);
  });

  it("has no field of its own but those that were written", () => {
    const values = read(written([{ a: 1 }, { ["__proto__"]: 2 }, {}]), 3) ?? [];

    expect(values.map((value) => JSON.stringify(value))).toEqual([
      '{"a":1}',
      '{"__proto__":2}',
      "{}",
    ]);
  });

  const farAway: number[] = [1, 1];
  writeCount(farAway, 2 ** 52);

  it.each([
    ["a form beyond those it has", [16 + 32 + 64, 3], 1],
    ["a form of a later version", [0, 16], 1],
    ["values without a form", [0], 1],
    ["a list shorter than empty", [128, 1, 2, 1, 0], 1],
    ["a word longer than the bytes", [4, 0, 4, 97, 98, 99], 1],
    ["a letter that is none", [4, 0, 1, 255, 255, 127], 1],
    ["a dictionary larger than what it is for", [8, 0, 3, 5, 2], 1],
    ["a place that the dictionary has not", [8, 0, 3, 3, 2, 4, 6, 255], 3],
    ["a way that numbers are not told in", [8, 0, 4, 1], 1],
    ["a word that was not spelt", [4, 1, 200, 1], 1],
    ["a moment out of all time", [...farAway, 0], 1],
    ["a place a whole day off", [1, 0, 1, 160, 11], 1],
  ])("is refused for %s", (_what, bytes, rows) => {
    expect(read(Uint8Array.from(bytes), rows)).toBeNull();
  });
});

describe("the known words", () => {
  it("are the same for good: packed notebooks name them by their places", () => {
    const digest = bytesToHex(sha256(utf8ToBytes(KNOWN_WORDS.join(" "))));

    expect(KNOWN_WORDS).toHaveLength(new Set(KNOWN_WORDS).size);
    expect(digest.slice(0, 16)).toBe("60b79908ff68beb4");
  });
});
