import type { DBSchema, IDBPDatabase } from "idb";

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

/** A database, or its coming; that of a notebook where nothing else is said. */
export type Handle<S extends DBSchema = Schema> = Promise<IDBPDatabase<S>>;

/** Gives the database, opened once. @param dead a handle that it gave and that answers no longer: another takes its place */
export type OpenDatabase<S extends DBSchema = Schema> = (dead?: Handle<S>) => Handle<S>;
