import { describeFigures, type Description } from "../statistics/describe";
import { logRank, type LogRank } from "../statistics/log-rank";
import { differenceOf } from "../statistics/paired";
import { rankSum, type RankSum } from "../statistics/rank-sum";
import { GROUPS } from "./ids";
import { mayBeCounted, type TableRow } from "./study-rows";
import { waitedOf, waitingAmong, type Waiting } from "./waiting";

/** One of the two groups. */
export type GroupFigures = {
  readonly n: number;
  /** By how much more there was at the second measurement, of those who have both. */
  readonly rise: Description;
  readonly waiting: Waiting;
};

/** Those who were massaged beside those who were not. */
export type GroupComparison = {
  readonly massage: GroupFigures;
  readonly comparison: GroupFigures;
  /** Participants of whom it is not told to which they belong: they have no part in it. */
  readonly ungrouped: number;
  /** The rise of each, massage against comparison. */
  readonly rise: RankSum;
  /** How long they waited, massage against comparison. */
  readonly waiting: LogRank;
};

/** By how much a participant's second measurement is more than her first; null where one is missing. */
function riseOf({ holds }: TableRow): number | null {
  const [before, after] = [holds.baseline?.ml ?? null, holds["second-day"]?.ml ?? null];
  return before === null || after === null ? null : differenceOf(before, after);
}

const risesOf = (rows: readonly TableRow[]): readonly number[] =>
  rows.flatMap((row) => riseOf(row) ?? []);

const figuresOf = (rows: readonly TableRow[]): GroupFigures => ({
  n: rows.length,
  rise: describeFigures(rows.map(riseOf)),
  waiting: waitingAmong(rows),
});

/** Compares the two groups, of all who may be counted; null where she keeps no comparison group. */
export function compareGroups(all: readonly TableRow[]): GroupComparison | null {
  const rows = all.filter(mayBeCounted);
  const [massage, comparison] = GROUPS.map((group) =>
    rows.filter(({ participant }) => participant.group === group),
  );
  if (massage === undefined || comparison === undefined || comparison.length === 0) return null;
  return {
    massage: figuresOf(massage),
    comparison: figuresOf(comparison),
    ungrouped: rows.length - massage.length - comparison.length,
    rise: rankSum(risesOf(massage), risesOf(comparison)),
    waiting: logRank(massage.flatMap(waitedOf), comparison.flatMap(waitedOf)),
  };
}
