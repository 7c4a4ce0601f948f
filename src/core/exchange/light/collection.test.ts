import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { emptyCollection, progressOf, take, type Collection, type Sight } from "./collection";
import { decodeFrame, encodeFrame } from "./frame";
import { CODE_LETTERS, framesOf, type Frames } from "./frames";

const shownOf = (bytes: Uint8Array, letters: number = CODE_LETTERS[10]): Frames => {
  const frames = framesOf(bytes, letters);
  if (!frames.ok) throw new RangeError(frames.reason);
  return frames.value;
};

/** Chance that is the same at every run: a linear congruential generator (Numerical Recipes). */
function createDice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const noise = (length: number, seed: number): Uint8Array => {
  const dice = createDice(seed);
  return Uint8Array.from({ length }, () => dice() * 256);
};

const afterAll = (texts: readonly string[], from = emptyCollection): Collection =>
  texts.reduce((collection, text) => take(collection, text).collection, from);

const codesFrom = ({ frame }: Frames, first: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, nth) => frame(first + nth));

const bytesIn = (collection: Collection): Uint8Array | null =>
  collection.status === "complete" ? collection.bytes : null;

const rankOf = (collection: Collection): number => progressOf(collection)?.rank ?? 0;

/** Up to 21 blocks. */
const anyBytes = fc.uint8Array({ maxLength: 5_000, size: "max" });
const anyStart = fc.oneof(fc.constant(0), fc.nat({ max: 500 }));

const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

const anyForeign = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 400 }),
  fc.constantFrom("https://example.org/menu", "HTTPS://EXAMPLE.ORG/MENU", ""),
);

/** What the camera meets: a code of the transfer, whole or with a letter misread; or one of anybody. */
const anyMeeting = fc.oneof(
  { weight: 6, arbitrary: fc.record({ nth: fc.nat({ max: 300 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      nth: fc.nat({ max: 300 }),
      at: fc.nat(),
      letter: fc.constantFrom(...LETTERS),
    }),
  },
  { weight: 1, arbitrary: fc.record({ foreign: anyForeign }) },
);
type Meeting =
  | { readonly nth: number; readonly at?: number; readonly letter?: string }
  | { readonly foreign: string };

function textOf(meeting: Meeting, { frame }: Frames): string {
  if ("foreign" in meeting) return meeting.foreign;
  const whole = frame(meeting.nth);
  if (meeting.at === undefined || meeting.letter === undefined) return whole;
  const at = meeting.at % whole.length;
  return whole.slice(0, at) + meeting.letter + whole.slice(at + 1);
}

describe("what is collected", () => {
  it("is whole after twice the blocks without loss, from wherever it is joined", () => {
    fc.assert(
      fc.property(anyBytes, anyStart, (bytes, first) => {
        const shown = shownOf(bytes);

        const collection = afterAll(codesFrom(shown, first, 2 * shown.total));

        expect(bytesIn(collection)).toEqual(bytes);
      }),
      { numRuns: 150 },
    );
  });

  it("is whole in the end, whatever share of the codes is lost", () => {
    fc.assert(
      fc.property(
        anyBytes,
        anyStart,
        fc.integer(),
        fc.integer({ min: 0, max: 90 }),
        (bytes, first, seed, lostPercent) => {
          const shown = shownOf(bytes);
          const dice = createDice(seed);
          const patience = Math.ceil(((3 * shown.total + 40) * 100) / (100 - lostPercent));

          const seen = codesFrom(shown, first, patience).filter(() => dice() * 100 >= lostPercent);

          expect(bytesIn(afterAll(seen))).toEqual(bytes);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("is the same bytes or nothing, in any order, with doubles, strangers and misread codes", () => {
    fc.assert(
      fc.property(anyBytes, fc.array(anyMeeting, { maxLength: 90, size: "max" }), (bytes, met) => {
        const shown = shownOf(bytes);
        let collection = emptyCollection;
        for (const meeting of met) {
          const before = rankOf(collection);
          collection = take(collection, textOf(meeting, shown)).collection;
          expect(rankOf(collection)).toBeGreaterThanOrEqual(before);
          expect(rankOf(collection)).toBeLessThanOrEqual(shown.total);
        }

        expect([bytes, null]).toContainEqual(bytesIn(collection));
      }),
      { numRuns: 150 },
    );
  });

  it("is one of two transfers or nothing where both are met", () => {
    fc.assert(
      fc.property(
        anyBytes,
        anyBytes,
        fc.array(fc.tuple(fc.boolean(), anyMeeting), { maxLength: 90, size: "max" }),
        (ours, theirs, met) => {
          const [first, second] = [shownOf(ours), shownOf(theirs)];
          const texts = met.map(([isFirst, meeting]) => textOf(meeting, isFirst ? first : second));

          const collection = afterAll(texts);

          expect([ours, theirs, null]).toContainEqual(bytesIn(collection));
          expect(rankOf(collection)).toBeLessThanOrEqual(Math.max(first.total, second.total));
        },
      ),
      { numRuns: 100 },
    );
  });

  it("counts what is new, not what is seen", () => {
    const shown = shownOf(noise(1_000, 1));
    const again = [...codesFrom(shown, 0, 3), ...codesFrom(shown, 0, 3)];
    let collection = emptyCollection;

    const met = again.map((text) => {
      const taken = take(collection, text);
      collection = taken.collection;
      return [taken.sight, rankOf(collection)];
    });

    expect(met).toEqual([
      ["new", 1],
      ["new", 2],
      ["new", 3],
      ["known", 3],
      ["known", 3],
      ["known", 3],
    ]);
    expect(progressOf(collection)).toEqual({ rank: 3, total: 5 });
    expect(take(collection, shown.frame(1)).collection).toBe(collection);
  });

  it("stays as it is when it is whole", () => {
    const shown = shownOf(noise(1_000, 1));
    const other = shownOf(noise(1_000, 2));
    const whole = afterAll(codesFrom(shown, 0, shown.total));

    const sights = [shown.frame(0), other.frame(0), "HALLO"].map((text) => take(whole, text));

    expect(progressOf(whole)).toEqual({ rank: 5, total: 5 });
    expect(sights).toEqual([
      { collection: whole, sight: "known" },
      { collection: whole, sight: "other-transfer" },
      { collection: whole, sight: "foreign" },
    ]);
  });
});

describe("codes of another transfer", () => {
  const shown = shownOf(noise(2_400, 1));
  const other = shownOf(noise(2_400, 2));
  const begun = afterAll(codesFrom(shown, 0, 5));
  const sightsOf = (texts: readonly string[], from: Collection) => {
    let collection = from;
    const sights = texts.map((text): Sight => {
      const taken = take(collection, text);
      collection = taken.collection;
      return taken.sight;
    });
    return { sights, collection };
  };

  it("change nothing while they are few", () => {
    const { sights, collection } = sightsOf(codesFrom(other, 0, 7), begun);

    expect(new Set(sights)).toEqual(new Set(["other-transfer"]));
    expect(bytesIn(afterAll(codesFrom(shown, 5, shown.total - 5), collection))).toEqual(
      noise(2_400, 1),
    );
  });

  it("are collected in its place from the eighth in a row on", () => {
    const { sights, collection } = sightsOf(codesFrom(other, 0, 8), begun);

    expect(sights[7]).toBe("new");
    expect(progressOf(collection)).toEqual({ rank: 1, total: other.total });
    expect(bytesIn(afterAll(codesFrom(other, 8, other.total), collection))).toEqual(
      noise(2_400, 2),
    );
  });

  it("count from the beginning after a code of the first", () => {
    const { collection } = sightsOf(
      [...codesFrom(other, 0, 7), shown.frame(0), ...codesFrom(other, 7, 7), shown.frame(6)],
      begun,
    );

    expect(progressOf(collection)).toEqual({ rank: 6, total: shown.total });
    expect(sightsOf(codesFrom(other, 0, 7), collection).sights).not.toContain("new");
  });

  it("count once however long one is looked at", () => {
    const { collection } = sightsOf(
      Array.from({ length: 50 }, () => other.frame(3)),
      begun,
    );

    expect(rankOf(collection)).toBe(5);
  });

  it("count apart when they are of different ones", () => {
    const third = shownOf(noise(2_400, 3));
    const byTurns = codesFrom(other, 0, 20).flatMap((text, nth) => [text, third.frame(nth)]);

    expect(rankOf(sightsOf(byTurns, begun).collection)).toBe(5);
  });

  it("are those of the same bytes in codes of another size", () => {
    const larger = shownOf(noise(2_400, 1), CODE_LETTERS[12]);

    expect(take(begun, larger.frame(0)).sight).toBe("other-transfer");
    expect(bytesIn(afterAll(codesFrom(larger, 0, 7 + larger.total), begun))).toEqual(
      noise(2_400, 1),
    );
  });
});

describe("a forged code", () => {
  const bytes = noise(1_000, 1);
  const shown = shownOf(bytes);
  const read = decodeFrame(shown.frame(0));
  if (!read.ok) throw new RangeError(read.reason);
  const { transfer, block } = read.value;

  it("spoils nothing for good: the whole is dropped, and collected anew", () => {
    const lie = encodeFrame({ transfer, part: 0, block: block.map((byte) => byte ^ 1) });
    const texts = [lie, ...codesFrom(shown, 1, shown.total - 1)];
    let collection = emptyCollection;
    const sights = texts.map((text) => {
      const taken = take(collection, text);
      collection = taken.collection;
      return taken.sight;
    });

    expect(sights).toEqual(["new", "new", "new", "new", "damaged"]);
    expect(collection).toBe(emptyCollection);
    expect(bytesIn(afterAll(codesFrom(shown, 0, shown.total), collection))).toEqual(bytes);
  });

  it("of the same id proves nothing by it", () => {
    const other = shownOf(noise(1_000, 2));
    const lies = codesFrom(other, 0, other.total).map((text) => {
      const frame = decodeFrame(text);
      return frame.ok ? encodeFrame({ ...frame.value, transfer }) : "";
    });

    expect(afterAll(lies)).toBe(emptyCollection);
  });
});

describe("a transfer of 12 blocks of which three codes in ten are lost", () => {
  const shown = shownOf(noise(12 * 247 - 8, 1));

  /** Codes that were shown until all was known, in three hundred tries, from the luckiest on. */
  const shownUntilWhole = (startOf: (dice: () => number) => number): readonly number[] =>
    Array.from({ length: 300 }, (_, seed) => {
      const dice = createDice(seed * 7_919);
      const start = startOf(dice);
      let collection = emptyCollection;
      let codes = 0;
      while (collection.status !== "complete" && codes < 1_000) {
        if (dice() >= 0.3) ({ collection } = take(collection, shown.frame(start + codes)));
        codes += 1;
      }
      return codes;
    }).sort((a, b) => a - b);

  it.each([
    ["from its beginning", () => 0, 28, 40],
    ["from anywhere", (dice: () => number) => Math.floor(dice() * 96), 21, 31],
  ])("is known %s on after few codes", (_where, startOf, median, most) => {
    const counts = shownUntilWhole(startOf);

    expect(shown.total).toBe(12);
    expect(counts[150]).toBeLessThanOrEqual(median);
    expect(counts[285]).toBeLessThanOrEqual(most);
  });
});
