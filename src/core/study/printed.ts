/** A figure as a paper prints it: 34.00 says more than 34. */
export type Printed = { readonly value: number; readonly decimals: number };

/** What a paper prints of one measurement of a group. */
export type PrintedColumn = {
  readonly mean: Printed;
  readonly sd: Printed;
  readonly min: number;
  readonly max: number;
};

export type PrintedStudy = {
  readonly n: number;
  readonly before: PrintedColumn;
  readonly after: PrintedColumn;
  readonly difference: Printed;
};

const printed = (value: number, decimals: number): Printed => ({ value, decimals });

/** Tables 2 to 4 of the study of Puskesmas Rawat Inap Jujun, 2025, in ml. */
export const JUJUN: PrintedStudy = {
  n: 17,
  before: { mean: printed(16.59, 2), sd: printed(4.757, 3), min: 10, max: 26 },
  after: { mean: printed(34, 2), sd: printed(3.725, 3), min: 29, max: 39 },
  difference: printed(17.41, 2),
};

/** Table 1 of the same: so many of 17, and the percentage that is printed beside. */
export const JUJUN_CHARACTERISTICS = [
  { variable: "age-group", category: "15-20", n: 7, percent: 41 },
  { variable: "age-group", category: "21-25", n: 7, percent: 41 },
  { variable: "age-group", category: "26-30", n: 3, percent: 18 },
  { variable: "schooling", category: "smp", n: 4, percent: 24 },
  { variable: "schooling", category: "sma", n: 7, percent: 41 },
  { variable: "schooling", category: "sarjana", n: 6, percent: 35 },
  { variable: "occupation", category: "housewife", n: 13, percent: 76 },
  { variable: "occupation", category: "honorary", n: 4, percent: 24 },
] as const;

/** Rounding of a half goes up in some programs and to the even digit in others: both are taken for right. */
const SLACK = 1e-9;

/** Half a step of the last digit that is printed. */
export const halfStep = ({ decimals }: Printed): number => 0.5 / 10 ** decimals;

/** Whether a figure would be printed so. */
export const isPrintedSo = (value: number, figure: Printed): boolean =>
  Math.abs(value - figure.value) <= halfStep(figure) + SLACK;
