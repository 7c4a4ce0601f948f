/**
 * What the app has called kept, and what was found of it.
 *
 * @param {(row: unknown) => { ok: boolean }} parseRecord
 */
export function createLedger(parseRecord) {
  /** By the id of a record: whether its amount was called kept too. */
  const kept = new Map();
  const faults = [];
  let looks = 0;
  let rowsSeen = 0;

  return {
    /** @param {{ id: string, hasVolume: boolean }} note */
    acknowledge: ({ id, hasVolume }) => kept.set(id, hasVolume || kept.get(id) === true),
    /** Holds the rows of the database against all that was ever called kept. @param {readonly any[]} rows */
    check: (rows) => {
      looks += 1;
      rowsSeen = rows.length;
      const byId = new Map(rows.map((row) => [row?.id, row]));
      for (const [id, hasVolume] of kept) {
        const row = byId.get(id);
        if (row === undefined) faults.push(`lost: ${id}`);
        else if (hasVolume && row.volume === null) faults.push(`lost its amount: ${id}`);
      }
      for (const row of rows)
        if (!parseRecord(row).ok) faults.push(`half-written: ${JSON.stringify(row)}`);
    },
    faults: () => [...new Set(faults)],
    words: () => `${kept.size} notes called kept, ${rowsSeen} rows found, looked ${looks} times`,
  };
}
