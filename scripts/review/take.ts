import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import {
  decodePackage,
  MOST_PACKAGE_BYTES,
  type PackageFault,
} from "../../src/core/midwife/package";
import { failure, success, type Result } from "../../src/core/result";
import {
  joinReviews,
  parseTakenReviews,
  reviewsFileName,
  takeReviews,
  type TakenReviews,
} from "../../src/core/review/taken-reviews";
import { collectStatements } from "./collect";
import { REVIEWS } from "./own-reviews";

type Refusal = PackageFault | "missing" | "too-large" | "no-reviews";

const sentences: Readonly<Record<Refusal, string>> = {
  missing: "There is no such file.",
  "too-large": "This is no package: no package is so large.",
  foreign: "This is no package of a midwife's room.",
  damaged: "This package was cut off or altered. Ask for it once more.",
  newer: "This package was made by a newer version of the app.",
  empty: "Nothing stands in this package.",
  "no-reviews": "This package holds no review of anything that the app says.",
};

/** What a command has to say, and whether it has done what it was asked to. */
export type Outcome = { readonly lines: readonly string[]; readonly isDone: boolean };

function readPackage(path: string): Result<string, "missing" | "too-large"> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile() !== true) return failure("missing");
  if (found.size > MOST_PACKAGE_BYTES) return failure("too-large");
  return success(readFileSync(path, "utf8"));
}

const lying = (path: string): TakenReviews | null =>
  existsSync(path) ? parseTakenReviews(JSON.parse(readFileSync(path, "utf8"))) : null;

const isOfSame = (one: TakenReviews, other: TakenReviews): boolean =>
  one.place === other.place && one.role === other.role;

/** Another midwife's file of that place and day is left alone; her own is added to. */
function placeFor(folder: string, taken: TakenReviews): { path: string; now: TakenReviews } {
  const first = join(folder, reviewsFileName(taken, false));
  const before = lying(first);
  if (before === null) return { path: first, now: taken };
  if (isOfSame(before, taken)) return { path: first, now: joinReviews(before, taken) };
  const second = join(folder, reviewsFileName(taken, true));
  const own = lying(second);
  return { path: second, now: own === null ? taken : joinReviews(own, taken) };
}

const refused = (reason: Refusal): Outcome => ({ lines: [sentences[reason]], isDone: false });

/**
 * Writes what a midwife has said about the app into the project, from a package that she made.
 *
 * @param root of the project
 * @param path of the package
 */
export function takeFile(root: string, path: string): Outcome {
  const text = readPackage(path);
  if (!text.ok) return refused(text.reason);
  const opened = decodePackage(text.value);
  if (!opened.ok) return refused(opened.reason);
  const { statements } = collectStatements(root);
  const { taken, unknown } = takeReviews(opened.value, statements);
  if (taken.reviews.length === 0) return refused("no-reviews");

  const folder = join(root, REVIEWS);
  mkdirSync(folder, { recursive: true });
  const { path: file, now } = placeFor(folder, taken);
  writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);

  const hashes = new Map(statements.map(({ id, hash }) => [id, hash]));
  const holding = taken.reviews.filter(({ statement, hash }) => hashes.get(statement) === hash);
  const agreed = holding.filter(({ verdict }) => verdict === "agrees");
  return {
    isDone: true,
    lines: [
      `Written: ${file}`,
      `${taken.reviews.length} statements reviewed, ${agreed.length} of them agreed to as they stand now.`,
      `${taken.reviews.length - holding.length} were seen in other words than stand there now.`,
      ...(unknown === 0
        ? []
        : [`${unknown} are of statements that are not there any more: left out.`]),
    ],
  };
}
