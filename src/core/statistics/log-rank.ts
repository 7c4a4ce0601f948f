import { twoSided } from "./normal";
import { waitingCurve, type Step, type Waited } from "./waiting";

export type LogRank =
  | { readonly kind: "group-empty" }
  /** Nothing came to anybody while two were waiting in both groups. */
  | { readonly kind: "nothing-to-compare" }
  | {
      readonly kind: "tested";
      /** How many it came to in the first group, and how many that would be if both groups waited alike. */
      readonly observed: number;
      readonly expected: number;
      readonly chiSquare: number;
      /** With one degree of freedom. */
      readonly p: number;
    };

/** Who of a group was waiting right before an hour, and to how many it came then. */
type Reading = (hours: number) => { readonly atRisk: number; readonly came: number };

/** Reads a curve at hours that only grow. */
function readingOf(steps: readonly Step[]): Reading {
  let at = 0;
  return (hours) => {
    while ((steps[at]?.hours ?? Number.POSITIVE_INFINITY) < hours) at += 1;
    const step = steps[at];
    return { atRisk: step?.atRisk ?? 0, came: step?.hours === hours ? step.came : 0 };
  };
}

/** Compares how long two groups waited (Mantel 1966; R's `survdiff` with rho = 0). */
export function logRank(group: readonly Waited[], other: readonly Waited[]): LogRank {
  if (group.length === 0 || other.length === 0) return { kind: "group-empty" };
  const ours = readingOf(waitingCurve(group));
  let [observed, expected, variance] = [0, 0, 0];
  for (const { hours, atRisk, came } of waitingCurve([...group, ...other])) {
    const here = ours(hours);
    const share = here.atRisk / atRisk;
    observed += here.came;
    expected += came * share;
    if (atRisk > 1) variance += (came * share * (1 - share) * (atRisk - came)) / (atRisk - 1);
  }
  if (variance === 0) return { kind: "nothing-to-compare" };
  const chiSquare = (observed - expected) ** 2 / variance;
  return { kind: "tested", observed, expected, chiSquare, p: twoSided(Math.sqrt(chiSquare)) };
}
