import type { NotebookRecord } from "./record";
import { parseRecord } from "./schema";

/** Fields that say which version a record is, not what it tells. */
const OF_THE_VERSION: ReadonlySet<string> = new Set(["id", "createdAt", "updatedAt", "deviceId"]);

const isSame = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/**
 * Takes back what led from one version to the next, in the record as it stands by then: only the fields that were
 * changed, and of them only those that nobody has changed since.
 */
export const undoing =
  (before: NotebookRecord, after: NotebookRecord) =>
  (standing: NotebookRecord): NotebookRecord => {
    const then = new Map<string, unknown>(Object.entries(after));
    const now = new Map<string, unknown>(Object.entries(standing));
    const taken = Object.entries(before).filter(
      ([name, value]) =>
        !OF_THE_VERSION.has(name) &&
        !isSame(value, then.get(name)) &&
        isSame(now.get(name), then.get(name)),
    );
    if (taken.length === 0) return standing;
    const parsed = parseRecord({ ...standing, ...Object.fromEntries(taken) });
    return parsed.ok ? parsed.value : standing;
  };
