import { failure, success, type Result } from "../result";
import type { Description } from "../statistics/describe";
import type { LogRank } from "../statistics/log-rank";
import type { PairedComparison } from "../statistics/paired";
import type { TestedGroups } from "../statistics/rank-sum";
import { shareOf, type Share } from "../statistics/share";
import type { VariableId } from "./codebook";
import type { GroupResults, StudyResults, WaitingResult } from "./results";
import { LEAST_GROUP } from "./small-groups";
import { guardedTable, type CategoryTable } from "./tables";

/** Categories that are told together; the share is null where even all of them are too few. */
export type GuardedRow = { readonly categories: readonly string[]; readonly share: Share | null };

export type GuardedTable = {
  readonly variable: VariableId;
  readonly rows: readonly GuardedRow[];
  readonly missing: number;
};

export type ComparedGroups = {
  readonly kind: "compared";
  readonly massage: number;
  readonly comparison: number;
  /** How long each waited; null where it is known of fewer than five in one of them. */
  readonly waits: {
    readonly massage: WaitingResult;
    readonly comparison: WaitingResult;
    readonly test: LogRank;
  } | null;
  /** The rise of each, massage against comparison; null as above, or where all rises are the same. */
  readonly rise: TestedGroups | null;
};

export type LeavingGroups =
  /** "none": she keeps no comparison group. "withheld": one of the two has fewer than five. */
  { readonly kind: "none" | "withheld" } | ComparedGroups;

/** The study's tables as they may leave: what fewer than five share is joined, or null. */
export type LeavingTables = {
  readonly n: number;
  /** Those for whom a guardian has not agreed. */
  readonly notCounted: number;
  readonly characteristics: readonly GuardedTable[];
  readonly baseline: Description | null;
  readonly secondDay: Description | null;
  readonly paired: PairedComparison | null;
  /** How long colostrum was waited for. */
  readonly waiting: WaitingResult | null;
  readonly groups: LeavingGroups;
};

const isEnough = (n: number): boolean => n >= LEAST_GROUP;

function guardedOf(table: CategoryTable): GuardedTable {
  const known = table.rows.reduce((sum, { share }) => sum + share.n, 0);
  return {
    variable: table.variable,
    rows: guardedTable(table).map(({ categories, n }) => ({
      categories,
      share: n === null ? null : shareOf(n, known),
    })),
    missing: table.missing,
  };
}

const ofEnough = (description: Description): Description | null =>
  description.kind === "described" && !isEnough(description.n) ? null : description;

function groupsOf(groups: GroupResults | null): LeavingGroups {
  if (groups === null) return { kind: "none" };
  const { massage, comparison, rise, waiting } = groups;
  if (!isEnough(massage.n) || !isEnough(comparison.n)) return { kind: "withheld" };
  const isTold = isEnough(massage.waiting.of) && isEnough(comparison.waiting.of);
  const isRiseTold = rise.kind === "tested" && isEnough(rise.group) && isEnough(rise.other);
  return {
    kind: "compared",
    massage: massage.n,
    comparison: comparison.n,
    waits: isTold
      ? { massage: massage.waiting, comparison: comparison.waiting, test: waiting }
      : null,
    rise: isRiseTold ? rise : null,
  };
}

/** Tables 1 to 4 and what stands beside them; none where fewer than five may be counted. */
export function leavingTables({
  tables,
  waiting,
  groups,
}: StudyResults): Result<LeavingTables, "too-few"> {
  const { n, notCounted, characteristics, baseline, secondDay, paired } = tables;
  if (!isEnough(n)) return failure("too-few");
  return success({
    n,
    notCounted,
    characteristics: characteristics.map(guardedOf),
    baseline: ofEnough(baseline),
    secondDay: ofEnough(secondDay),
    paired: ofEnough(paired.difference) === null ? null : paired,
    waiting: isEnough(waiting.of) ? waiting : null,
    groups: groupsOf(groups),
  });
}
