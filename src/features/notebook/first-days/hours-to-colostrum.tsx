import { useColostrumWords } from "../../../parts/words/use-colostrum-words";
import type { FirstDaysProps } from "./first-days-props";
import { usePlacing } from "./use-placing";

/** How long after the birth colostrum was first seen, in one sentence. */
export function HoursToColostrum(props: FirstDaysProps) {
  const words = useColostrumWords();
  const first = usePlacing(props).placing.firstMilkBetween;
  return <p>{words(first === null ? null : { from: first.fromHour, until: first.untilHour })}</p>;
}
