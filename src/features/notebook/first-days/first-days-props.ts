import type { BirthRecord, EntryRecord } from "../../../core/notebook/record";
import type { Instant } from "../../../core/time/instant";

/** What every picture of the first days is drawn from. */
export type FirstDaysProps = {
  readonly entries: readonly EntryRecord[];
  readonly birth: Pick<BirthRecord, "at" | "twins">;
  readonly now: Instant;
};
