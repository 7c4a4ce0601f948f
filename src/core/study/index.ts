/** The study's public surface: its figures described, its pairs tested, and its printed figures worked again. */
export { describeFigures as describe } from "../statistics/describe";
export { comparePairs } from "../statistics/paired";
export { signedRank } from "../statistics/signed-rank";
export { reworked } from "./reworked";
export type { Printed, PrintedColumn, PrintedStudy } from "./printed";
