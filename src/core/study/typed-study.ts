import { halfStep, type Printed, type PrintedColumn, type PrintedStudy } from "./printed";

export type When = "before" | "after";
export const WHENS: readonly When[] = ["before", "after"];

export const FIGURES = ["mean", "sd", "min", "max"] as const;
export type Figure = (typeof FIGURES)[number];

export type StudyField = "n" | "difference" | `${When}-${Figure}`;

/** The figures of a study as somebody types them. */
export type TypedStudy = Readonly<Record<StudyField, string>>;

/** What is wrong in a field. "ends": the least is above the most. */
export type StudyFault = {
  readonly field: StudyField;
  readonly why: "no-number-of-people" | "no-figure" | "ends" | "mean-outside";
};

export type ReadStudy =
  | { readonly kind: "read"; readonly study: PrintedStudy }
  | { readonly kind: "faulty"; readonly faults: readonly StudyFault[] };

/** Fewer have no spread between the least and the most; of more nobody types the figures of a paper here. */
export const PEOPLE = { least: 3, most: 200 } as const;

/** With a comma or a point: whole tenths of it and their squares are still counted exactly. */
const FIGURE = /^(-?)(\d{1,4})(?:[.,](\d{1,4}))?$/;

function readPrinted(text: string): Printed | null {
  const [, sign = "", whole, fraction = ""] = FIGURE.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  return { value: Number(`${sign}${whole}.${fraction}`), decimals: fraction.length };
}

/** Amounts are not below nothing; only their difference may be. */
function readAmount(text: string): Printed | null {
  const read = readPrinted(text);
  return read === null || read.value < 0 ? null : read;
}

function readPeople(text: string): number | null {
  const read = readPrinted(text);
  if (read === null || read.decimals > 0) return null;
  return read.value >= PEOPLE.least && read.value <= PEOPLE.most ? read.value : null;
}

/** One of the two columns; null where a figure is none. */
function readColumn(typed: TypedStudy, when: When): PrintedColumn | null {
  const mean = readAmount(typed[`${when}-mean`]);
  const sd = readAmount(typed[`${when}-sd`]);
  const min = readAmount(typed[`${when}-min`]);
  const max = readAmount(typed[`${when}-max`]);
  if (mean === null || sd === null || min === null || max === null) return null;
  return { mean, sd, min: min.value, max: max.value };
}

function faultsOfColumn(typed: TypedStudy, when: When): readonly StudyFault[] {
  const column = readColumn(typed, when);
  if (column === null)
    return FIGURES.map((figure): StudyField => `${when}-${figure}`)
      .filter((field) => readAmount(typed[field]) === null)
      .map((field) => ({ field, why: "no-figure" }));
  const { mean, min, max } = column;
  if (min > max) return [{ field: `${when}-min`, why: "ends" }];
  const half = halfStep(mean);
  const isOutside = mean.value + half < min || mean.value - half > max;
  return isOutside ? [{ field: `${when}-mean`, why: "mean-outside" }] : [];
}

function faultsOf(typed: TypedStudy): readonly StudyFault[] {
  const faults = WHENS.flatMap((when) => faultsOfColumn(typed, when));
  const { n, difference } = typed;
  const isMistyped = difference.trim() !== "" && readPrinted(difference) === null;
  return [
    ...(readPeople(n) === null ? [{ field: "n", why: "no-number-of-people" } as const] : []),
    ...faults,
    ...(isMistyped ? [{ field: "difference", why: "no-figure" } as const] : []),
  ];
}

/** What was typed as a study that can be worked again, or what is wrong, field by field. */
export function readStudy(typed: TypedStudy): ReadStudy {
  const faults = faultsOf(typed);
  const n = readPeople(typed.n);
  const [before, after] = [readColumn(typed, "before"), readColumn(typed, "after")];
  if (n === null || before === null || after === null || faults.length > 0)
    return { kind: "faulty", faults };
  return { kind: "read", study: { n, before, after, difference: readPrinted(typed.difference) } };
}

/** A study as somebody would type it. @param mark between the whole and its fraction */
export function typedStudyOf(study: PrintedStudy, mark: "," | "."): TypedStudy {
  const typed = ({ value, decimals }: Printed): string =>
    value.toFixed(decimals).replace(".", mark);
  const plain = (value: number): string => String(value).replace(".", mark);
  const { n, before, after, difference } = study;
  return {
    n: String(n),
    "before-mean": typed(before.mean),
    "before-sd": typed(before.sd),
    "before-min": plain(before.min),
    "before-max": plain(before.max),
    "after-mean": typed(after.mean),
    "after-sd": typed(after.sd),
    "after-min": plain(after.min),
    "after-max": plain(after.max),
    difference: difference === null ? "" : typed(difference),
  };
}
