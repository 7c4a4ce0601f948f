import { logRank, type LogRank } from "../statistics/log-rank";
import { rankSum, type RankSum } from "../statistics/rank-sum";
import { waitingCurve, type Step, type Waited } from "../statistics/waiting";
import { differenceOf } from "../statistics/paired";
import { mayBeCounted, type StudyRow } from "./study-rows";

/** Seen between two hours counts by their middle; still waiting counts until she last looked. */
const waitedOf = ({ participant: { firstColostrum } }: StudyRow): readonly Waited[] => {
  if (firstColostrum === null) return [];
  return firstColostrum.kind === "waiting"
    ? [{ hours: firstColostrum.untilHour, hasCome: false }]
    : [{ hours: (firstColostrum.fromHour + firstColostrum.untilHour) / 2, hasCome: true }];
};

/** By how much a participant's second measurement is more than her first. */
const rises = ({ holds }: StudyRow): readonly number[] => {
  const [before, after] = [holds.baseline?.ml, holds["second-day"]?.ml];
  return typeof before === "number" && typeof after === "number"
    ? [differenceOf(before, after)]
    : [];
};

export type GroupComparison = {
  readonly massage: readonly Step[];
  readonly comparison: readonly Step[];
  readonly waiting: LogRank;
  /** The rise of each, massage against comparison. */
  readonly rise: RankSum;
};

/** How long colostrum was waited for, of all who may be counted. */
export const waitingOf = (rows: readonly StudyRow[]): readonly Step[] =>
  waitingCurve(rows.filter(mayBeCounted).flatMap(waitedOf));

/** Those who were massaged beside those who were not, where she keeps such a group. */
export function compareGroups(all: readonly StudyRow[]): GroupComparison {
  const rows = all.filter(mayBeCounted);
  const [massage, comparison] = [
    rows.filter(({ participant }) => participant.group === "massage"),
    rows.filter(({ participant }) => participant.group === "comparison"),
  ];
  const [waits, others] = [massage.flatMap(waitedOf), comparison.flatMap(waitedOf)];
  return {
    massage: waitingCurve(waits),
    comparison: waitingCurve(others),
    waiting: logRank(waits, others),
    rise: rankSum(massage.flatMap(rises), comparison.flatMap(rises)),
  };
}
