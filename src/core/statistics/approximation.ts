import { twoSided } from "./normal";

/** A test by the normal distribution: how many standard deviations from the middle, and how likely that is by chance. */
export type Approximation = { readonly z: number; readonly p: number };

export type Approximations = {
  /** As SPSS prints it. */
  readonly plain: Approximation;
  /** Half a step nearer to the middle, for continuity: as R prints it. */
  readonly corrected: Approximation;
};

const approximation = (z: number): Approximation => ({ z, p: twoSided(z) });

/** @param away of a sum from its middle @param spread its standard deviation by chance, above 0 */
export const approximationsOf = (away: number, spread: number): Approximations => ({
  plain: approximation(away / spread),
  corrected: approximation((away - Math.sign(away) * 0.5) / spread),
});
