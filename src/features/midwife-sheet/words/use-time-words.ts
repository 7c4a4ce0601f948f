import type { SheetTime } from "../../../core/exchange/sheet/axis";
import type { Instant } from "../../../core/time/instant";
import { useAgeWords } from "../../../parts/words/use-age-words";
import { useDates } from "../../../parts/words/use-dates";

/** A dash between two moments. */
const DASH = "–";

export type TimeWords = {
  /** "Jam ke-5 sampai 11"; the dates while the birth is unknown. */
  readonly age: (time: SheetTime) => string;
  /** "Sel, 24 Nov 02.50–08.50" */
  readonly dates: (time: Pick<SheetTime, "from" | "until">) => string;
  /** "Sel, 24 Nov 09.50 (Jam ke-10)" */
  readonly moment: (at: Instant, hour: number | null) => string;
};

/** Times of the sheet in words. */
export function useTimeWords(): TimeWords {
  const { day, time: clock, dayAndTime } = useDates();
  const ageWords = useAgeWords();
  const dates: TimeWords["dates"] = ({ from, until }) => {
    if (from === until) return dayAndTime(from);
    return day(from) === day(until)
      ? `${dayAndTime(from)}${DASH}${clock(until)}`
      : `${dayAndTime(from)} ${DASH} ${dayAndTime(until)}`;
  };
  return {
    dates,
    age: (time) =>
      time.hours === null ? dates(time) : ageWords(time.hours.from, time.hours.until),
    moment: (at, hour) =>
      hour === null ? dayAndTime(at) : `${dayAndTime(at)} (${ageWords(hour, hour)})`,
  };
}
