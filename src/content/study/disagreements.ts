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

/** A matter, and what is said of it where, by ids; the words for them are told where they are shown. */
type Disagreement = {
  readonly matter: string;
  readonly sayings: readonly { readonly says: string; readonly at: readonly Place[] }[];
};

/**
 * Where the abstract, the methods, the tables and the text of the study of Jujun do not say the same. Read in its text,
 * and told as "fits" or "does not fit": nobody is accused of anything.
 */
export const DISAGREEMENTS = [
  {
    matter: "design",
    sayings: [
      { says: "with-comparison", at: ["abstract", "discussion"] },
      { says: "one-group", at: ["methods"] },
    ],
  },
  {
    matter: "sampling",
    sayings: [
      { says: "purposive", at: ["abstract"] },
      { says: "total", at: ["methods"] },
    ],
  },
  {
    matter: "outcome",
    sayings: [
      { says: "time-of-first-colostrum", at: ["abstract"] },
      { says: "amount", at: ["table-2", "table-3", "table-4"] },
    ],
  },
  {
    matter: "test",
    sayings: [
      { says: "t-or-mann-whitney", at: ["abstract"] },
      { says: "wilcoxon", at: ["methods"] },
    ],
  },
  {
    matter: "threshold",
    sayings: [
      { says: "below-a-twentieth", at: ["abstract", "text-of-table-4"] },
      { says: "below-a-two-hundredth", at: ["discussion"] },
    ],
  },
  {
    matter: "unit-of-spread",
    sayings: [
      { says: "no-unit", at: ["table-2", "table-3"] },
      { says: "percent", at: ["text-of-table-2", "text-of-table-3"] },
    ],
  },
  {
    matter: "unit-of-most",
    sayings: [
      { says: "ml", at: ["text-of-table-2"] },
      { says: "ml-per-x-percent", at: ["text-of-table-3"] },
    ],
  },
  {
    matter: "row-of-table-3",
    sayings: [
      { says: "pre-test", at: ["table-3"] },
      { says: "after-the-massage", at: ["text-of-table-3"] },
    ],
  },
  {
    matter: "number-of-table-3",
    sayings: [
      { says: "number-3", at: ["table-3"] },
      { says: "another-number", at: ["text-of-table-3"] },
    ],
  },
  {
    matter: "occupation",
    sayings: [
      { says: "honorary", at: ["table-1"] },
      { says: "honorary-or-civil-servant", at: ["text-of-table-1"] },
    ],
  },
] as const satisfies readonly Disagreement[];

/** What nobody can work out from what is printed. */
export const UNTOLD = [
  "single-pairs",
  "hour-of-measuring",
  "way-of-measuring",
  "distribution",
  "share-of-the-massage",
] as const;
