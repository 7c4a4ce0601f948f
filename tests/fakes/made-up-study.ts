import type { RegisterRow } from "../../src/core/register/record";
import { possibleSample } from "../../src/core/study/possible-samples";
import { measurement, participant } from "./register-rows";

const MOTHERS = 17;

/** What the paper prints of its mothers, in ml: a journey cannot read it from where the app does. */
const PRINTED = {
  before: {
    mean: { value: 16.59, decimals: 2 },
    sd: { value: 4.757, decimals: 3 },
    min: 10,
    max: 26,
  },
  after: { mean: { value: 34, decimals: 2 }, sd: { value: 3.725, decimals: 3 }, min: 29, max: 39 },
} as const;

/** A sample that meets all that the study prints of its two measurements, and is made up. */
export function possibleSeventeen(): readonly RegisterRow[] {
  const after = possibleSample(MOTHERS, PRINTED.after);
  return possibleSample(MOTHERS, PRINTED.before).flatMap((ml, nth) => {
    const code = `S-${nth + 1}`;
    return [
      participant(code),
      measurement(code, "baseline", { ml }),
      measurement(code, "second-day", { ml: after[nth] ?? null }),
    ];
  });
}

type Ml = number | null;

const GROUP_LETTER = { massage: "M", comparison: "K", none: "N" } as const;

/** Made-up mothers by their two amounts, of one group or of none. */
export const motherRows = (
  group: "massage" | "comparison" | null,
  amounts: readonly (readonly [before: Ml, after: Ml])[],
): readonly RegisterRow[] =>
  amounts.flatMap(([before, after], nth) => {
    const code = `${GROUP_LETTER[group ?? "none"]}-${nth}`;
    return [
      participant(code, {
        group,
        firstColostrum:
          nth % 3 === 2
            ? { kind: "waiting", untilHour: 20 + nth }
            : { kind: "seen", fromHour: nth, untilHour: nth + 2 },
      }),
      ...(before === null ? [] : [measurement(code, "baseline", { ml: before })]),
      ...(after === null ? [] : [measurement(code, "second-day", { ml: after })]),
    ];
  });
