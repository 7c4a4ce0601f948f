import { isOpenRow, isSealed } from "../../core/lock/rows";
import { parseSealedRow, plainRow } from "../../core/lock/sealed-row";
import type { Row } from "../notebook/ports";
import type { SealingKey } from "./ports";

/** The records as they may lie in the store: the mother's sealed, the others as they are. */
export const sealRecords = (key: SealingKey, records: readonly Row[]): Promise<readonly Row[]> =>
  Promise.all(records.map(async (record) => (isOpenRow(record) ? record : key.seal(record))));

/** The rows in the clear. One that does not open comes back as it lies, and is then told as unreadable. */
export const openRows = (key: SealingKey, rows: readonly unknown[]): Promise<readonly unknown[]> =>
  Promise.all(
    rows.map(async (row) => {
      const sealed = isSealed(row) ? parseSealedRow(row) : null;
      return sealed?.key === key.id ? ((await key.open(sealed)) ?? row) : row;
    }),
  );

/** Whether something of the mother lies in the clear although there is a lock. */
export const hasStrays = (rows: readonly unknown[]): boolean =>
  rows.some((row) => plainRow(row) !== null);
