import { curveOf, atHours, roundHours, type AtHour, type Curve } from "./figures/curve";
import { slopesOf, type Slopes } from "./figures/slopes";
import { spreadsOf, type Spreads } from "./figures/spread";
import { compareGroups, type GroupComparison, type GroupFigures } from "./groups";
import { mayBeCounted, type TableRow } from "./study-rows";
import { tablesOf, type StudyTables } from "./tables";
import { waitingAmong, type Waiting } from "./waiting";

/** A curve of waiting with all that is told beside it. */
export type WaitingResult = Omit<Waiting, "steps"> & {
  readonly curve: Curve;
  readonly table: readonly AtHour[];
};

type GroupResult = Omit<GroupFigures, "waiting"> & { readonly waiting: WaitingResult };

export type GroupResults = Omit<GroupComparison, "massage" | "comparison"> & {
  readonly massage: GroupResult;
  readonly comparison: GroupResult;
};

/** All that the tables and figures of the study show, and nothing that tells of one participant who she is. */
export type StudyResults = {
  readonly tables: StudyTables;
  readonly slopes: Slopes;
  readonly spreads: Spreads;
  /** Of all who may be counted. */
  readonly waiting: WaitingResult;
  /** Null where she keeps no comparison group. */
  readonly groups: GroupResults | null;
};

const waitingResult = ({ steps, ...told }: Waiting, hours: readonly number[]): WaitingResult => ({
  ...told,
  curve: curveOf(steps),
  table: atHours(steps, hours),
});

const groupResult = (group: GroupFigures, hours: readonly number[]): GroupResult => ({
  ...group,
  waiting: waitingResult(group.waiting, hours),
});

/** Works the study from its rows, in whatever order they come. */
export function resultsOf(all: readonly TableRow[]): StudyResults {
  const rows = all.filter(mayBeCounted);
  const before = rows.map(({ holds }) => holds.baseline?.ml ?? null);
  const after = rows.map(({ holds }) => holds["second-day"]?.ml ?? null);
  const waiting = waitingAmong(rows);
  const groups = compareGroups(rows);
  const hours = roundHours(curveOf(waiting.steps).untilHour);
  return {
    tables: tablesOf(all),
    slopes: slopesOf(before.map((amount, nth) => ({ before: amount, after: after[nth] ?? null }))),
    spreads: spreadsOf(before, after),
    waiting: waitingResult(waiting, hours),
    groups:
      groups === null
        ? null
        : {
            ...groups,
            massage: groupResult(groups.massage, hours),
            comparison: groupResult(groups.comparison, hours),
          },
  };
}
