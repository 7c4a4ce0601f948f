import { MEASURE_IDS } from "../notebook/fields";
import type { ColumnName } from "./columns";
import { GROUPS, OCCUPATIONS, ROLES, SCHOOLING, SLOTS, WHYS } from "./ids";
import type { Participant } from "./record";

/** What is told of a participant in categories. */
export type Characteristics = Pick<
  Participant,
  "ageYears" | "schooling" | "occupation" | "parity" | "mode" | "skinToSkin" | "group"
>;

/** One category of a variable: its id, and the figure by which it is coded. */
export type Category = { readonly id: string; readonly code: number };

/** A characteristic in categories, as the study codes it. */
export type Variable = {
  readonly id: VariableId;
  readonly categories: readonly Category[];
  /** The category of a participant; null where it was not told. */
  readonly of: (participant: Characteristics) => string | null;
};

/** In the order in which they are told where not all can be: whether she was massaged comes first. */
export const VARIABLE_IDS = [
  "group",
  "age-group",
  "schooling",
  "occupation",
  "births",
  "mode",
  "skin-to-skin",
] as const;
export type VariableId = (typeof VARIABLE_IDS)[number];

/** Goes up whenever a category gets another code. */
export const CODEBOOK_VERSION = 1;

/** What is coded where nothing was told. */
export const MISSING_CODE = 99;

/** What is coded where a category does not leave, because fewer than five would be alike. */
export const WITHHELD_CODE = 98;

/** Years of age, both ends included; all others are one. Table 1 of the study. */
const AGE_GROUPS = [
  { id: "15-20", from: 15, until: 20 },
  { id: "21-25", from: 21, until: 25 },
  { id: "26-30", from: 26, until: 30 },
] as const;
const OTHER_AGE = "other-age";

const BIRTHS = [
  { id: "first-birth", until: 1 },
  { id: "second-or-third", until: 3 },
  { id: "fourth-or-later", until: Number.POSITIVE_INFINITY },
] as const;

const MODES = ["vaginal", "caesarean"] satisfies readonly NonNullable<Participant["mode"]>[];

const coded = (ids: readonly string[]): readonly Category[] =>
  ids.map((id, place) => ({ id, code: place + 1 }));

const ageGroupOf = ({ ageYears }: Characteristics): string | null =>
  ageYears === null
    ? null
    : (AGE_GROUPS.find(({ from, until }) => from <= ageYears && ageYears <= until)?.id ??
      OTHER_AGE);

const birthsOf = ({ parity }: Characteristics): string | null =>
  parity === null ? null : (BIRTHS.find(({ until }) => parity <= until)?.id ?? null);

const yesNo = (value: boolean | null): string | null =>
  value === null ? null : value ? "yes" : "no";

/** Every characteristic, with its categories and codes: what the printed codebook shows. */
export const CODEBOOK: readonly Variable[] = [
  { id: "group", categories: coded(GROUPS), of: ({ group }) => group },
  {
    id: "age-group",
    categories: coded([...AGE_GROUPS.map(({ id }) => id), OTHER_AGE]),
    of: ageGroupOf,
  },
  { id: "schooling", categories: coded(SCHOOLING), of: ({ schooling }) => schooling },
  { id: "occupation", categories: coded(OCCUPATIONS), of: ({ occupation }) => occupation },
  { id: "births", categories: coded(BIRTHS.map(({ id }) => id)), of: birthsOf },
  { id: "mode", categories: coded(MODES), of: ({ mode }) => mode },
  {
    id: "skin-to-skin",
    categories: coded(["yes", "no"]),
    of: ({ skinToSkin }) => yesNo(skinToSkin),
  },
];

/** The characteristics of Table 1 of the study. */
export const TABLE_ONE: readonly VariableId[] = ["age-group", "schooling", "occupation"];

/** The figure by which a participant is coded. */
export const codeOf = ({ categories, of }: Variable, participant: Characteristics): number => {
  const category = of(participant);
  return categories.find(({ id }) => id === category)?.code ?? MISSING_CODE;
};

/** A column of a table that leaves which is no characteristic: in a unit, in categories, or in neither. */
export type Column = {
  readonly column: ColumnName;
  readonly unit: "ml" | "hour" | "number" | null;
  readonly categories: readonly Category[];
};

const figure = (column: ColumnName, unit: Column["unit"]): Column => ({
  column,
  unit,
  categories: [],
});

const categorical = (column: ColumnName, ids: readonly string[]): Column => ({
  column,
  unit: null,
  categories: coded(ids),
});

/** Of each participant, besides the codebook's characteristics. An empty cell is missing. */
export const PARTICIPANT_FIGURES: readonly Column[] = [
  figure("code", null),
  figure("first_feed_hour", "hour"),
  categorical("first_colostrum", ["seen", "waiting"]),
  figure("first_colostrum_from_hour", "hour"),
  figure("first_colostrum_until_hour", "hour"),
  figure("baseline_ml", "ml"),
  figure("baseline_hour", "hour"),
  figure("second_day_ml", "ml"),
  figure("second_day_hour", "hour"),
  figure("difference_ml", "ml"),
];

/** Of each step of each measurement. */
export const MEASUREMENT_VARIABLES: readonly Column[] = [
  figure("code", null),
  categorical("slot", SLOTS),
  figure("step", "number"),
  categorical("holds", ["yes", "no"]),
  figure("ml", "ml"),
  figure("low", "ml"),
  figure("high", "ml"),
  categorical("method", MEASURE_IDS),
  figure("hour", "hour"),
  categorical("origin", ["note", "by-hand"]),
  categorical("why", WHYS),
  categorical("role", ROLES),
  figure("written_hour", "hour"),
];
