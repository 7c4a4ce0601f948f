import { paths } from "../../paths";

/** In the address of the review: the statement that is on the screen. */
export const REVIEWED = "kalimat";

export const statementPath = (statement: string): string =>
  `${paths.midwifeReview}?${REVIEWED}=${encodeURIComponent(statement)}`;
