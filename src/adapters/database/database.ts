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

/**
 * Opens the database once, and again after it was closed under us, with a word or without.
 *
 * @param onTaken called when what lay in it may be gone: it is being deleted, the browser has ended it by itself, or it
 *   had to be made anew
 * @param name of the database: each notebook has its own
 */
export function createDatabase(
  onTaken: () => void = () => undefined,
  name: string = DATABASE_NAME,
): OpenDatabase {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  let wasThere = false;
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
    opening ??= openDB<Schema>(name, DATABASE_VERSION, {
      upgrade: (database, from) => {
        for (const upgrade of UPGRADES.slice(from)) upgrade(database);
        if (from === 0 && wasThere) onTaken();
      },
      blocking: (_current, next, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        forget();
        // An app of after this one opens it under a number; who deletes it has none.
        if (next === null) onTaken();
      },
      terminated: () => {
        forget();
        onTaken();
      },
    }).then(
      (database) => {
        wasThere = true;
        return database;
      },
      (error: unknown) => {
        forget();
        throw error;
      },
    );
    return opening;
  };
}
