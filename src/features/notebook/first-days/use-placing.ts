import { hoursSinceBirth } from "../../../core/notebook/age";
import { placeEntries, type Placing } from "../../../core/notebook/placing";
import type { EntryRecord } from "../../../core/notebook/record";
import type { Instant } from "../../../core/time/instant";
import type { FirstDaysProps } from "./first-days-props";

type Known = { readonly birthAt: Instant; readonly placing: Placing };

/** The pictures of one page share one list: it is gone through once for all of them. */
const known = new WeakMap<readonly EntryRecord[], Known>();

function placingOf(entries: readonly EntryRecord[], birth: { readonly at: Instant }): Placing {
  const found = known.get(entries);
  if (found?.birthAt === birth.at) return found.placing;
  const placing = placeEntries(entries, birth);
  known.set(entries, { birthAt: birth.at, placing });
  return placing;
}

/** The entries by day of life, and the baby's age in hours. */
export const usePlacing = ({
  entries,
  birth,
  now,
}: FirstDaysProps): { readonly placing: Placing; readonly nowHour: number } => ({
  placing: placingOf(entries, birth),
  nowHour: hoursSinceBirth(birth, now),
});
