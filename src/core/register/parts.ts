import { parseRow, type RegisterRow } from "./record";

/**
 * In so many parts a register lies at most: few enough to be opened at once, and each small enough to be sealed anew
 * whenever something in it changes.
 */
const MOST_PARTS = 256;

const PREFIX = "part-";

/** The participant a row is about: all that hangs on her lies in one part, and leaves with her. */
export const participantIn = (row: RegisterRow): string =>
  "participant" in row ? row.participant : row.id;

/** Participants in whose parts a row names one of these others: it goes when that one goes. */
export function namingOthers(
  rows: readonly RegisterRow[],
  others: readonly string[],
): readonly string[] {
  const sought = new Set(others);
  return rows.flatMap((row) => ("other" in row && sought.has(row.other) ? [row.participant] : []));
}

/** The id of the part in which a participant lies: the same on every machine, and nothing is told by it. */
export function partOf(participant: string): string {
  let sum = 0;
  for (const letter of participant) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return PREFIX + String(sum % MOST_PARTS);
}

/** A part as it lies in the store, once it is open. */
export type Part = {
  readonly id: string;
  readonly kind: "register-part";
  /** Each is read by itself: see `parseRow`. */
  readonly rows: readonly unknown[];
};

export type ReadPart = {
  readonly id: string;
  readonly rows: readonly RegisterRow[];
  /** What this app cannot read, as it lay there: it is put back with the rest. */
  readonly unread: readonly unknown[];
};

/** Reads a part; null for what is none, or is still sealed. */
export function readPart(value: unknown): ReadPart | null {
  if (typeof value !== "object" || value === null) return null;
  const [id, kind, lying]: unknown[] = ["id", "kind", "rows"].map((name) =>
    Reflect.get(value, name),
  );
  if (typeof id !== "string" || kind !== "register-part" || !Array.isArray(lying)) return null;
  const rows: RegisterRow[] = [];
  const unread: unknown[] = [];
  for (const one of lying) {
    const row = parseRow(one);
    if (row.ok) rows.push(row.value);
    else unread.push(one);
  }
  return { id, rows, unread };
}

export const writtenPart = ({ id, rows, unread }: ReadPart): Part => ({
  id,
  kind: "register-part",
  rows: [...rows, ...unread],
});
