import { openDB, type DBSchema, type IDBPDatabase } from "idb";

import type { OpenDatabase, Schema } from "./schema";

export const DATABASE_NAME = "tetes-pertama";

const UPGRADES: Plan<Schema>["upgrades"] = [
  (database) => {
    database.createObjectStore("records", { keyPath: "id" });
    database.createObjectStore("running-session");
  },
  (database) => {
    database.createObjectStore("lock");
    database.createObjectStore("withdrawn");
  },
];

export const DATABASE_VERSION = UPGRADES.length;

/** A database of the app: its name, and its upgrades by number: step n brings version n - 1 to n. */
export type Plan<S extends DBSchema> = {
  readonly name: string;
  /** A step is never changed once released. */
  readonly upgrades: readonly ((database: IDBPDatabase<S>) => void)[];
};

/**
 * Opens a database once, and again after it was closed under us, with a word or without.
 *
 * @param onTaken called when what lay in it may be gone: it is being deleted, the browser has ended it by itself, or it
 *   had to be made anew
 */
export function createOpening<S extends DBSchema>(
  { name, upgrades }: Plan<S>,
  onTaken: () => void = () => undefined,
): OpenDatabase<S> {
  let opening: Promise<IDBPDatabase<S>> | null = null;
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
    opening ??= openDB<S>(name, upgrades.length, {
      upgrade: (database, from) => {
        for (const upgrade of upgrades.slice(from)) upgrade(database);
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

/** Opens the database of a notebook: each has its own. @param onTaken as of `createOpening` */
export const createDatabase = (onTaken?: () => void, name: string = DATABASE_NAME): OpenDatabase =>
  createOpening({ name, upgrades: UPGRADES }, onTaken);
