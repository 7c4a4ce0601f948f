type Fields = Readonly<Record<string, unknown>>;

const hasFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Writes into `stored` what differs between `now` and `next`, group by group. */
function written(stored: unknown, now: unknown, next: unknown): unknown {
  if (!hasFields(stored) || !hasFields(next)) return next;
  const before = hasFields(now) ? now : {};
  const changed = Object.entries(next)
    .filter(([name, value]) => !(name in stored) || value !== before[name])
    .map(([name, value]) => [name, written(stored[name], before[name], value)]);
  return { ...stored, ...Object.fromEntries(changed) };
}

/**
 * What is stored after a change: only what was changed is written, into what lies there. So a tab with an app of before
 * or after this one, and a field that this one cannot read, lose nothing.
 *
 * @param stored as it lies there now
 * @param now what was read of it
 * @param next what it becomes; what is unchanged in it is the very value of `now`
 */
export const storedWith = <T extends object>(stored: unknown, now: T, next: T): unknown =>
  written(stored, now, next);

/** Whether something lies there that can be read at all. */
export const isStored = hasFields;
