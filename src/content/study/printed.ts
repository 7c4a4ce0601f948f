import type { Printed, PrintedColumn, PrintedStudy } from "../../core/study/printed";
import study from "./study.json";

const printed = (value: number, decimals: number): Printed => ({ value, decimals });

const { jujun } = study;

/** A mean is printed to two decimals, a standard deviation to three. */
const columnOf = ({ meanMl, sdMl, leastMl, mostMl }: typeof jujun.before): PrintedColumn => ({
  mean: printed(meanMl, 2),
  sd: printed(sdMl, 3),
  min: leastMl,
  max: mostMl,
});

/** Tables 2 to 4 of the study of Puskesmas Rawat Inap Jujun, 2025, as they are printed; in ml. */
export const JUJUN: PrintedStudy = {
  n: jujun.mothers,
  before: columnOf(jujun.before),
  after: columnOf(jujun.after),
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
