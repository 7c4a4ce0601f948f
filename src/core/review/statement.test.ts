import { createHash } from "node:crypto";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { PHRASE_KINDS, statementHash, type Phrase } from "./statement";

const phrase: fc.Arbitrary<Phrase> = fc.record({
  kind: fc.constantFrom(...PHRASE_KINDS),
  text: fc.string({ unit: "grapheme", minLength: 1 }),
});
const statement = fc.tuple(
  fc.array(phrase, { minLength: 1, maxLength: 4 }),
  fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 2 }),
);

describe("the hash of a statement", () => {
  it("is the beginning of a SHA-256, as anyone can work it out", () => {
    const picture = new TextEncoder().encode("<svg/>");
    const sha256 = (bytes: string | Uint8Array) => createHash("sha256").update(bytes).digest("hex");

    expect(statementHash([{ kind: "title", text: "Kejang." }], [picture])).toBe(
      sha256(`[[["title","Kejang."]],["${sha256(picture)}"]]`).slice(0, 32),
    );
  });

  it("tells apart what is not the same, and nothing else", () => {
    fc.assert(
      fc.property(statement, statement, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other);

        expect(statementHash(...one) === statementHash(...other)).toBe(isSame);
        expect(statementHash(...one)).toBe(statementHash(structuredClone(one[0]), one[1]));
      }),
    );
  });
});
