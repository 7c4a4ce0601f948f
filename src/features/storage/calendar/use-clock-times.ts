import { localDate } from "../../../core/time/instant";
import type { ClockTime } from "../../../core/visits/calendar";
import { useServices } from "../../../access/services-context";
import { useDates } from "../../../parts/words/use-dates";

/** Writes times of the clock the way of the chosen language: "08.00, 20.00". */
export function useClockTimes(): (times: readonly ClockTime[]) => string {
  const { clock } = useServices();
  const { time } = useDates();
  return (times) =>
    times
      .flatMap((one) => clock.at(localDate(clock.now()), one) ?? [])
      .map(time)
      .join(", ");
}
