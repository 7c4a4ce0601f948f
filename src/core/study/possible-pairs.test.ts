import { describe, expect, it } from "vitest";

import { POSSIBLE_PAIRS } from "../../content/study/possible-pairs";
import { JUJUN } from "../../content/study/printed";
import { dBetween, sdOfSquares } from "./bounds";
import { possibleSamples } from "./possible-samples";
import { reworked } from "./reworked";

/** Sum of squares of a sample's figures. */
const squaresOf = (sample: readonly number[]): number =>
  sample.reduce((sum, value) => sum + value ** 2, 0);

type Samples = readonly (readonly number[])[];

/** All samples one after the other, as they stand. */
const flat = (samples: Samples): Int32Array => Int32Array.from(samples.flat());

/** Each with its least figure first. */
const rising = (samples: Samples): Samples =>
  samples.map((sample) => [...sample].sort((a, b) => a - b));

/** Sums of products of each sample of the one kind with each of the other: the least and the most of all. */
function productsBetween(befores: Int32Array, afters: Int32Array, n: number) {
  let [least, most] = [Infinity, -Infinity];
  for (let before = 0; before < befores.length; before += n)
    for (let after = 0; after < afters.length; after += n) {
      let products = 0;
      for (let place = 0; place < n; place += 1)
        products += (befores[before + place] ?? 0) * (afters[after + place] ?? 0);
      least = Math.min(least, products);
      most = Math.max(most, products);
    }
  return { least, most };
}

describe("the pairs that all possible samples leave", () => {
  const { n } = JUJUN;
  const befores = [...possibleSamples(n, JUJUN.before)];
  const afters = [...possibleSamples(n, JUJUN.after)];
  const { squaredDifferences } = POSSIBLE_PAIRS;

  it("are of so many samples", () => {
    expect([befores.length, afters.length]).toEqual([POSSIBLE_PAIRS.before, POSSIBLE_PAIRS.after]);
  });

  it("differ least where both are in order, and most where they are in opposite order: all of them counted", () => {
    const squares = squaresOf(befores[0] ?? []) + squaresOf(afters[0] ?? []);
    const alike = productsBetween(flat(befores), flat(afters), n);
    const opposite = productsBetween(flat(befores), flat(rising(afters)), n);

    expect(squaredDifferences).toEqual({
      least: squares - 2 * alike.most,
      most: squares - 2 * opposite.least,
    });
  });

  it("of few figures, all in order, differ least and most so, whichever way they are paired", () => {
    const [before, after] = [
      [7, 6, 4, 1],
      [12, 9, 9, 8],
    ];
    const orders = (left: readonly number[]): Samples =>
      left.length === 0
        ? [[]]
        : left.flatMap((one, place) =>
            orders(left.filter((_other, at) => at !== place)).map((rest) => [one].concat(rest)),
          );
    const all = productsBetween(flat([before]), flat(orders(after)), 4);

    expect(all).toEqual({
      least: productsBetween(flat([before]), flat(rising([after])), 4).least,
      most: productsBetween(flat([before]), flat([after]), 4).most,
    });
  });

  it("leave a spread of the differences, and an effect, that lie within what the rule leaves", () => {
    const again = reworked(JUJUN);
    const sds = {
      least: sdOfSquares(n, again.meanDifference, squaredDifferences.least),
      most: sdOfSquares(n, again.meanDifference, squaredDifferences.most),
    };

    expect(sds.least).toBeCloseTo(1.33, 2);
    expect(sds.most).toBeCloseTo(8.44, 2);
    expect(sds.least).toBeGreaterThan(again.sdOfDifferences.least);
    expect(sds.most).toBeLessThan(again.sdOfDifferences.most);
    expect(dBetween(sds, again.meanDifference).least).toBeCloseTo(2.06, 2);
    expect(dBetween(sds, again.meanDifference).most).toBeCloseTo(13.1, 1);
  });
});
