/** What leaves of each participant besides her code and the codebook's characteristics. No column is ever renamed. */
export const PARTICIPANT_FIELDS = [
  "first_feed_hour",
  "first_colostrum",
  "first_colostrum_from_hour",
  "first_colostrum_until_hour",
  "baseline_ml",
  "baseline_hour",
  "second_day_ml",
  "second_day_hour",
  "difference_ml",
] as const;

/** What leaves of each measurement besides her code. */
export const MEASUREMENT_FIELDS = [
  "slot",
  "step",
  "holds",
  "ml",
  "low",
  "high",
  "method",
  "hour",
  "origin",
  "why",
  "role",
  "written_hour",
] as const;

/** A column of a table that leaves which is no characteristic. */
export type ColumnName =
  | "code"
  | (typeof PARTICIPANT_FIELDS)[number]
  | (typeof MEASUREMENT_FIELDS)[number];
