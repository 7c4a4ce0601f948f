import { failure, success, type Result } from "../result";

/** A number as a phone dials it: digits, a plus only in front. `hasMore`: the text holds another number besides. */
export type Phone = { readonly number: string; readonly hasMore: boolean };

/** "empty": nothing was written. "unclear": no whole number can be read from it. */
export type PhoneFault = "empty" | "unclear";

/** A number of a person or a house has at least so many digits. */
const LEAST_DIGITS = 7;
/**
 * And none has more, its 0 or its country counted: Indonesia's mobile numbers, its numbers of a place, and all others
 * (ITU-T E.164). Two numbers run together are longer.
 */
const MOST_DIGITS: readonly (readonly [RegExp, number])[] = [
  [/^08/, 13],
  [/^\+628/, 14],
  [/^0/, 11],
  [/^\+62/, 12],
  [/^1/, 7],
  [/^/, 15],
];

/** What cannot be seen: isolates, zero-width marks, variation selectors, accents that stand alone. */
const UNSEEN = /[\p{Cf}\p{M}]/gu;
/** Digits as other scripts write them, Arabic and Persian. */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/gu;
/** An O that was meant for a nought. */
const LETTER_O = /(^|[^\p{L}])[oO](?=[\s.-]?\d{2})/gu;
/** What people put between the digits of one number. */
const BETWEEN = String.raw`[ \t\u00a0\p{Zs}\p{Pd}\u2212.()_\u00b7\u2022~'/\\]*`;
const RUN = new RegExp(String.raw`\+?\(?\d(?:${BETWEEN}\d)*`, "gu");

const digitsOf = (text: string): string => text.replace(/\D/g, "");

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(UNSEEN, "")
    .replace(OTHER_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(LETTER_O, "$10");

/**
 * Puts right what stands for the country and for the 0 of a number inside it. Indonesia: +62; a mobile number begins
 * with 8, one of Kerinci with 748, and either is dialled with a 0 before it.
 */
function inOrder(run: string): string {
  const digits = digitsOf(run).replace(/^0+(?=0)/, "");
  const isAbroad = run.startsWith("+") || /^\(?00/.test(run);
  const bare = digits.replace(/^0(?=62\d{7})/, isAbroad ? "" : "0");
  if (/^62\d{7}/.test(bare) && (isAbroad || bare.length >= 10))
    return `+62${bare.slice(2).replace(/^0+/, "")}`;
  if (digits.startsWith("0")) return digits;
  if (/^(?:8\d{7}|748\d{5})/.test(digits)) return `0${digits}`;
  return run.startsWith("+") ? `+${digits}` : digits;
}

/** A whole number: with its country, with its 0, or one of the short ones that begin with 1 (1500567). */
const isWhole = (number: string): boolean => {
  const { length } = digitsOf(number);
  const [, most = 0] = MOST_DIGITS.find(([head]) => head.test(number)) ?? [];
  return /^(?:\+[1-9]|0[1-9]|1)/.test(number) && length >= LEAST_DIGITS && length <= most;
};

/** What keeps two numbers apart for certain: a slash, or a dash between spaces. */
const DIVIDERS = [/\s*[/\\]\s*/u, /\s+[\p{Pd}\u2212~]\s+/u];

/** The other ending of a number ("21234/35") has at most so many digits. */
const ENDING_DIGITS = 2;

const isEnding = (part: string | undefined): boolean =>
  digitsOf(part ?? "").length <= ENDING_DIGITS;

/** The numbers of a run of digits, the whole ones first; what is no number of its own is told with them. */
function numbersIn(run: string): readonly string[] {
  const one = inOrder(run);
  for (const divider of DIVIDERS) {
    const parts = run.split(divider).map(inOrder);
    const whole = parts.filter(isWhole);
    const areApart = whole.length === parts.length || isEnding(parts[parts.length - 1]);
    if (parts.length > 1 && whole.length > 0 && (areApart || !isWhole(one)))
      return [...whole, ...parts.filter((part) => !isWhole(part))];
  }
  if (isWhole(one)) return [one];
  const parts = run.split(/\s+/u).map(inOrder);
  return parts.every(isWhole) ? parts : [];
}

const allIn = (text: string): readonly string[] =>
  [...text.matchAll(RUN)].flatMap(([run]) => numbersIn(run));

/** A number for help, such as 119: three digits, and nothing else that could be a number. */
const isForHelp = (text: string): boolean => /^1\d{2}$/.test(digitsOf(text)) && !/[*#]/.test(text);

/**
 * Reads the telephone number out of what was typed or pasted into one field: with a name, with marks that cannot be
 * seen, with any kind of dash, dot, slash or space, without its 0. Of two numbers the first is taken.
 */
export function readPhone(text: string): Result<Phone, PhoneFault> {
  const written = plain(text);
  if (written.trim() === "") return failure("empty");
  if (isForHelp(written)) return success({ number: digitsOf(written), hasMore: false });
  const found = allIn(written);
  // Some write commas between the groups of one number.
  const [number, ...more] = found.length > 0 ? found : allIn(written.replace(/[,;|:]/g, " "));
  if (number === undefined) return failure("unclear");
  return success({ number, hasMore: more.some((other) => other !== number) });
}

/** A number that a phone can dial can be read from it. */
export const isDiallable = (text: string): boolean => readPhone(text).ok;

/** Where a tap on the number leads. @param text one that is diallable */
export function dialLink(text: string): string {
  const read = readPhone(text);
  return `tel:${read.ok ? read.value.number : ""}`;
}

/** The number as it was written, when that is what is dialled; else in groups of four. What cannot be read stays too. */
export function shownNumber(text: string): string {
  const read = readPhone(text);
  if (!read.ok) return text;
  const { number } = read.value;
  return text.replace(/[ ().-]/g, "") === number ? text.trim() : inGroups(number);
}

/** What is dialled, to be read out: in groups of four. @param number as `readPhone` gives it */
export function inGroups(number: string): string {
  const head = number.startsWith("+") ? number.slice(0, 3) : "";
  const rest = number.slice(head.length);
  if (rest.length < LEAST_DIGITS) return number;
  const groups = rest.match(/\d{4}(?=\d{3})|\d+$/g) ?? [rest];
  return [head, ...groups].filter((part) => part !== "").join(" ");
}
