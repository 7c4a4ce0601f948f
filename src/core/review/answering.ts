import type { Review } from "../midwife/review";
import type { Instant } from "../time/instant";
import type { Statement } from "./statement";

/** What a reviewer has just said; what she left out stands as before. */
export type Answer = Partial<Pick<Review, "verdict" | "says" | "note">>;

const orNull = (text: string | null): string | null => (text === "" ? null : text);

/**
 * Her word on a statement as it stands now. What she said about other words than these does not count for them.
 *
 * @param before her last word on it; undefined for none
 * @returns null as long as she has not said whether she agrees
 */
export function answered(
  { id, hash }: Pick<Statement, "id" | "hash">,
  before: Review | undefined,
  answer: Answer,
  at: Instant,
): Review | null {
  const standing = before?.hash === hash ? before : undefined;
  const verdict = answer.verdict ?? standing?.verdict;
  if (verdict === undefined) return null;
  const { says = standing?.says ?? null, note = standing?.note ?? null } = answer;
  return { statement: id, hash, verdict, says: orNull(says), note: orNull(note), at };
}
