/**
 * What all samples of whole ml that meet Tables 2 and 3 of the study of Jujun leave possible, each of before paired with
 * each of after. Too much to count on a phone; a test counts all of it again.
 */
export const POSSIBLE_PAIRS = {
  /** So many samples there are. */
  before: 18_062,
  after: 785,
  /** Sum of the squared differences: least where the pairs go alike, most where they go opposite. */
  squaredDifferences: { least: 5_182, most: 6_294 },
} as const;
