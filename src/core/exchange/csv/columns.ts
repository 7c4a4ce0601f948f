/** The columns of the table of events, in their order; `docs/district.md` tells what each means. None is ever renamed. */
export const COLUMNS = [
  "notebook",
  "name",
  "record",
  "kind",
  "certainty",
  "from",
  "until",
  "hours_from",
  "hours_until",
  "day",
  "value",
  "low",
  "high",
  "unit",
  "method",
  "count",
  "side",
  "relation",
  "related_session",
  "content",
  "baby",
  "mode",
  "place",
  "skin_to_skin",
  "babies",
  "protocol",
  "rounds",
  "planned_rounds",
  "rest_minutes",
  "helper",
  "position",
  "interruptions",
  "stop_reason",
  "feeling",
  "advice",
  "midwife_agreed",
  "signs_yes",
  "signs_unsure",
  "noted_at",
  "consent_at",
  "consent_version",
] as const;

export type Column = (typeof COLUMNS)[number];

/** Null is an empty cell: not asked, not told, or not of this kind. */
export type Cell = string | number | boolean | null;

/** A row of the table; what it does not name is empty. */
export type EventRow = Readonly<Partial<Record<Column, Cell>>>;
