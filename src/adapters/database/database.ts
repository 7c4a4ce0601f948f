import { openDB, type IDBPDatabase } from "idb";

import type { OpenDatabase, Schema } from "./schema";

export const DATABASE_NAME = "tetes-pertama";
export const DATABASE_VERSION = 2;

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

/** Opens the database once, and again after it was closed under us, with a word or without. */
export function createDatabase(): OpenDatabase {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const forget = (): void => {
    opening = null;
  };
  return (dead) => {
    if (dead !== undefined && opening === dead) {
      dead.then(
        (database) => database.close(),
        () => undefined,
      );
      forget();
    }
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
