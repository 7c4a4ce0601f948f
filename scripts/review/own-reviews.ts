import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { parseTakenReviews, type TakenReviews } from "../../src/core/review/taken-reviews";

export const REVIEWS = "src/content/reviews";

export type OwnReviews = { readonly file: string; readonly taken: TakenReviews };

/**
 * What midwives have said, as the project keeps it.
 *
 * @param root of the project
 * @throws when a file is none of `npm run review:take`
 */
export function readOwnReviews(root: string): readonly OwnReviews[] {
  const folder = join(root, REVIEWS);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      const file = join(folder, name);
      return { file, taken: parseTakenReviews(JSON.parse(readFileSync(file, "utf8"))) };
    });
}
