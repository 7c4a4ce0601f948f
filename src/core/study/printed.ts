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
  /** Of the means; null where it is not printed. */
  readonly difference: Printed | null;
};

/** Rounding of a half goes up in some programs and to the even digit in others: both are taken for right. */
const SLACK = 1e-9;

/** Half a step of the last digit that is printed. */
export const halfStep = ({ decimals }: Printed): number => 0.5 / 10 ** decimals;

/** Whether a figure would be printed so. */
export const isPrintedSo = (value: number, figure: Printed): boolean =>
  Math.abs(value - figure.value) <= halfStep(figure) + SLACK;
