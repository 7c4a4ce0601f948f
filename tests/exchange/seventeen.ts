import { leavingRows, type LeavingRow } from "../../src/core/register/leaving";
import type { Participant, RegisterRow } from "../../src/core/register/record";
import { studyRowsOf } from "../../src/core/register/study-rows";
import { measurement, participant } from "../fakes/register-rows";

/** Nobody's: seventeen participants with two measurements each, one of them corrected and one set aside. */
export const seventeen: readonly RegisterRow[] = Array.from({ length: 17 }, (_, nth) => {
  const code = `P-${10 + nth}`;
  const told: Partial<Participant> = {
    ageYears: nth < 7 ? 19 : 24,
    schooling: nth < 6 ? "smp" : "sma",
    occupation: nth === 3 ? "honorary" : "housewife",
    firstColostrum:
      nth === 5
        ? { kind: "waiting", untilHour: 30 }
        : { kind: "seen", fromHour: 2 + nth, untilHour: 4 + nth },
  };
  return [
    participant(code, told),
    measurement(code, "baseline", { ml: 10 + nth, lowMl: 9.5 + nth, highMl: 10.5 + nth }),
    measurement(code, "second-day", {
      ml: 29.25 + nth,
      method: null,
      hour: nth === 4 ? null : 47.5,
    }),
  ];
})
  .flat()
  .concat([
    measurement("P-12", "baseline", { id: "z-corrected", ml: 21, why: "slip", role: "assistant" }),
    measurement("P-13", "second-day", { id: "z-aside", ml: null, why: "impossible" }),
  ]);

const left = leavingRows(studyRowsOf(seventeen));

/** The same, as they leave. */
export const seventeenLeaving: readonly LeavingRow[] = left.ok ? left.value : [];
