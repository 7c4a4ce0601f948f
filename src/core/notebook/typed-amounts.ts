/** One number and what is written after it, at the head of a text. */
const PART = /^([\d.,]+(?: \d+)*) ?([a-z]*)\.?\s*/;

const THOUSANDS = /^[1-9]\d{0,2}([., ])\d{3}(?:[.,]\d{1,2})?$/;
const PLAIN = /^\d{1,6}(?:[.,]\d{1,4})?$|^[.,]\d{1,4}$/;

/** Up to this a weight without a unit is in kilograms: no baby weighs so few grams, nor so many kilograms. */
const KILOGRAMS_UNTIL = 100;

const GRAMS_IN: ReadonlyMap<string, number> = new Map([
  ...["g", "gr", "gram", "grams"].map((unit) => [unit, 1] as const),
  ["ons", 100],
  ...["kg", "kilo", "kilos", "kilogram", "kilograms"].map((unit) => [unit, 1_000] as const),
]);
const ML_UNITS: readonly string[] = ["", "ml", "cc", "mililiter"];

const tidy = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, " ");

/** "2,5" and "2.5", with the comma or the point as the sign of a fraction. NaN for anything else. */
const plainNumber = (text: string): number =>
  PLAIN.test(text) ? Number(text.replace(",", ".")) : Number.NaN;

/** The same, and "3.200", "3,200" and "3 200" as thousands. */
function groupedNumber(text: string): number {
  const gap = THOUSANDS.exec(text)?.[1];
  return gap === undefined ? plainNumber(text) : plainNumber(text.replace(gap, ""));
}

/** Numbers with their units, in the order written: "3 kilo 2 ons"; null for anything else. */
function partsOf(text: string): readonly (readonly [number: string, unit: string])[] | null {
  const parts: (readonly [string, string])[] = [];
  let rest = tidy(text);
  while (rest !== "") {
    const found = PART.exec(rest);
    if (found === null) return null;
    const [all, number = "", unit = ""] = found;
    parts.push([number, unit]);
    rest = rest.slice(all.length);
  }
  return parts;
}

/**
 * A weight as people write it, in whole grams: "3.200", "3,2", "3 200", "3200 g", "3,2 kg", "3 kilo 2 ons". NaN for
 * anything else. Whether a baby can weigh that is asked by `faultOfWeight`.
 */
export function readWeightG(text: string): number {
  const parts = partsOf(text);
  if (parts === null || parts.length === 0 || parts.length > 2) return Number.NaN;
  const [first, second] = parts.map(([number, unit]) => gramsIn(number, unit));
  if (first === undefined || second === undefined) return Math.round(first ?? Number.NaN);
  const [largest, smaller] = parts.map(([, unit]) => GRAMS_IN.get(unit) ?? 1);
  const isInOrder = parts[0]?.[1] !== "" && (largest ?? 0) > (smaller ?? 0);
  const [, rest] = parts;
  const afterKilos = rest?.[1] === "" ? plainNumber(rest[0]) : second;
  return isInOrder ? Math.round(first + afterKilos) : Number.NaN;
}

function gramsIn(number: string, unit: string): number {
  if (unit === "") {
    const bare = plainNumber(number);
    return bare < KILOGRAMS_UNTIL ? bare * 1_000 : groupedNumber(number);
  }
  const grams = GRAMS_IN.get(unit);
  if (grams === undefined) return Number.NaN;
  return grams === 1 ? groupedNumber(number) : plainNumber(number) * grams;
}

/**
 * An amount as people write it, in ml: "2,5", "2.5 ml", "12 cc"; "1.000" is a thousand. NaN for anything else. Whether it
 * can be is asked by `faultOfAmount`.
 */
export function readMl(text: string): number {
  const isBelowZero = text.trim().startsWith("-");
  const [part, ...others] = partsOf(isBelowZero ? text.trim().slice(1) : text) ?? [];
  if (part === undefined || others.length > 0 || !ML_UNITS.includes(part[1])) return Number.NaN;
  const ml = groupedNumber(part[0]);
  return isBelowZero ? -ml : ml;
}
