import { openDB, type DBSchema, type IDBPDatabase } from "idb";

export const DATABASE_NAME = "tetes-pertama";
export const DATABASE_VERSION = 2;

/**
 * One row a record; the running massage alone in its own store; the lock of the mother's notes; and what was deleted
 * all at once, as long as it can be brought back. Rows come back as `unknown`.
 */
export type Schema = DBSchema & {
  records: { key: string; value: unknown };
  "running-session": { key: string; value: unknown };
  lock: { key: string; value: unknown };
  withdrawn: { key: string; value: unknown };
};

/** Upgrades by number: step n brings version n - 1 to n. A step is never changed once released. */
const UPGRADES: readonly ((database: IDBPDatabase<Schema>) => void)[] = [
  (database) => {
    database.createObjectStore("records", { keyPath: "id" });
    database.createObjectStore("running-session");
  },
  (database) => {
    database.createObjectStore("lock");
    database.createObjectStore("withdrawn");
  },
];

/** Opens the database once, and again after it was closed under us. */
export function createDatabase(): () => Promise<IDBPDatabase<Schema>> {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const forget = (): void => {
    opening = null;
  };
  return () => {
    opening ??= openDB<Schema>(DATABASE_NAME, DATABASE_VERSION, {
      upgrade: (database, from) => {
        for (const upgrade of UPGRADES.slice(from)) upgrade(database);
      },
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        forget();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  };
}
