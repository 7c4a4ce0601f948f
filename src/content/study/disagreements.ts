/** Where in the paper something stands. */
type Place =
  | "abstract"
  | "methods"
  | "table-1"
  | "table-2"
  | "table-3"
  | "table-4"
  | "text-of-table-1"
  | "text-of-table-2"
  | "text-of-table-3"
  | "text-of-table-4"
  | "discussion";

/** What a place says of a matter, by an id; the words for it are told where it is shown. */
export type Saying = { readonly place: Place; readonly says: string };

export type Disagreement = { readonly matter: string; readonly sayings: readonly Saying[] };

const saying = (place: Place, says: string): Saying => ({ place, says });

/**
 * Where the abstract, the methods, the tables and the text of the study of Jujun do not say the same. Read in its text,
 * and told as "fits" or "does not fit": nobody is accused of anything.
 */
export const DISAGREEMENTS: readonly Disagreement[] = [
  {
    matter: "design",
    sayings: [
      saying("abstract", "with-control-group"),
      saying("methods", "one-group"),
      saying("discussion", "with-control-group"),
    ],
  },
  {
    matter: "sampling",
    sayings: [saying("abstract", "purposive"), saying("methods", "total")],
  },
  {
    matter: "outcome",
    sayings: [
      saying("abstract", "time-of-first-colostrum"),
      saying("table-2", "amount"),
      saying("table-3", "amount"),
      saying("table-4", "amount"),
    ],
  },
  {
    matter: "test",
    sayings: [saying("abstract", "t-or-mann-whitney"), saying("methods", "wilcoxon")],
  },
  {
    matter: "threshold",
    sayings: [
      saying("abstract", "below-0.05"),
      saying("text-of-table-4", "below-0.05"),
      saying("discussion", "below-0.005"),
    ],
  },
  {
    matter: "unit-of-spread",
    sayings: [
      saying("text-of-table-2", "percent"),
      saying("text-of-table-3", "percent"),
      saying("discussion", "percent"),
    ],
  },
  {
    matter: "unit-of-most",
    sayings: [saying("text-of-table-2", "ml"), saying("text-of-table-3", "ml-per-x-percent")],
  },
  {
    matter: "row-of-table-3",
    sayings: [saying("table-3", "pre-test"), saying("text-of-table-3", "after-the-massage")],
  },
  {
    matter: "number-of-table-3",
    sayings: [saying("table-3", "3"), saying("text-of-table-3", "5.3")],
  },
  {
    matter: "occupation",
    sayings: [
      saying("table-1", "honorary"),
      saying("text-of-table-1", "honorary-or-civil-servant"),
    ],
  },
];

/** What nobody can work out from what is printed. */
export const UNTOLD = [
  "single-pairs",
  "hour-of-measuring",
  "way-of-measuring",
  "distribution",
  "share-of-the-massage",
] as const;
