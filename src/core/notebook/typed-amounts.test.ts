import fc from "fast-check";
import { describe, expect, it } from "vitest";

import en from "../../locales/en/notebook.json" with { type: "json" };
import id from "../../locales/id/notebook.json" with { type: "json" };
import { faultOfAmount, faultOfWeight } from "./entry-faults";
import { readMl, readWeightG } from "./typed-amounts";

/** Every way in which people write one weight. */
const waysToWrite = (grams: number): readonly string[] => {
  const digits = String(grams);
  const [thousands, rest] = [digits.slice(0, -3), digits.slice(-3)];
  const kilos = `${thousands === "" ? "0" : thousands},${rest}`;
  const short = kilos.replace(/,?0+$/, "");
  const alone = [digits, kilos, kilos.replace(",", "."), short, short.replace(",", ".")];
  const grouped =
    thousands === "" ? [] : [".", ",", " ", "\u00a0"].map((gap) => thousands + gap + rest);
  return [
    ...alone,
    ...grouped,
    ...[digits, ...grouped].flatMap((text) => [`${text} g`, `${text}gram`, `${text} gr.`]),
    ...[kilos, short, short.replace(",", ".")].flatMap((text) => [`${text} kg`, ` ${text}KG `]),
    `${thousands === "" ? "0" : thousands} kg ${Number(rest)} g`,
    `${thousands === "" ? "0" : thousands} kilo ${Number(rest)}`,
  ];
};

const anyWeight = fc.integer({ min: 500, max: 7_000 });

describe("a weight as people write it", () => {
  it("reads the same in every way of writing", () => {
    fc.assert(
      fc.property(anyWeight, (grams) => {
        for (const text of waysToWrite(grams))
          expect([text, readWeightG(text)]).toEqual([text, grams]);
      }),
    );
  });

  it.each([
    ["3.200", 3_200],
    ["3,2", 3_200],
    ["3 200", 3_200],
    ["3200 g", 3_200],
    ["3,2 kg", 3_200],
    ["3 kg", 3_000],
    ["32 ons", 3_200],
    ["3 kilo 2 ons", 3_200],
    ["3,25 kilogram", 3_250],
    ["3200,4", 3_200],
    ["29000", 29_000],
  ])("'%s' is %d g", (text, grams) => {
    expect(readWeightG(text)).toBe(grams);
  });

  it.each([
    "",
    "tiga",
    "3,2,1",
    "3..2",
    "-3200",
    "3200 ml",
    "kg",
    "3 kg kg",
    "1e3",
    "3 2 1",
    "3/2",
  ])("'%s' is none", (text) => {
    expect(readWeightG(text)).toBeNaN();
  });
});

describe("an amount as people write it", () => {
  it.each([
    ["2,5", 2.5],
    ["2.5", 2.5],
    ["2.5 ml", 2.5],
    ["2,5ML", 2.5],
    ["2,5 cc", 2.5],
    [" 12 ", 12],
    ["0,05", 0.05],
    ["0.125", 0.125],
    [",5", 0.5],
    ["-1", -1],
    ["1000", 1_000],
    ["1.000", 1_000],
  ])("'%s' is %d ml", (text, ml) => {
    expect(readMl(text)).toBe(ml);
  });

  it.each(["", "dua", "1e3", "2,5,1", "0x10", "Infinity", "99999999", "2,5 kg", "ml"])(
    "'%s' is none",
    (text) => {
      expect(readMl(text)).toBeNaN();
    },
  );

  it("reads back what a form shows of it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000 }), (hundredths) => {
        const ml = hundredths / 100;
        for (const text of [String(ml), String(ml).replace(".", ","), `${ml} ml`])
          expect(readMl(text)).toBe(ml);
      }),
    );
  });
});

describe("what is typed", () => {
  it("never throws, and is never endless", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,- kgml") }), (text) => {
        for (const read of [readMl, readWeightG])
          expect(Math.abs(read(text))).not.toBe(Number.POSITIVE_INFINITY);
      }),
    );
  });

  it.each([
    ["id", id],
    ["en", en],
  ])("is refused with examples that are accepted: %s", (_language, { errors }) => {
    const examples = (sentence: string): readonly string[] =>
      sentence.match(/\d[\d.,]*\d(?: kg| gram| ml)?/g) ?? [];
    const weights = examples(errors.weight);
    const amounts = examples(errors["not-a-number"]);

    expect(weights.length).toBeGreaterThan(2);
    expect(weights.filter((text) => faultOfWeight(readWeightG(text)) !== null)).toEqual([]);
    expect(amounts.length).toBeGreaterThan(0);
    expect(amounts.filter((text) => faultOfAmount(readMl(text)) !== null)).toEqual([]);
  });
});
