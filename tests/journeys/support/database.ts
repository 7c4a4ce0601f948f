import type { Page } from "@playwright/test";

import { DATABASE_NAME, DATABASE_VERSION } from "../../../src/adapters/database/database";

export type Store = "records" | "running-session" | "lock" | "withdrawn";

/** The only key of the running massage. */
export const SNAPSHOT_KEY = "current";

/** Puts rows into the app's database, past the app; makes the database where it is not there yet. */
export const writeRows = (
  page: Page,
  store: Store,
  rows: readonly { readonly key?: string; readonly value: unknown }[],
): Promise<void> =>
  page.evaluate(
    ({ name, version, store, rows }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, version);
        opening.addEventListener("upgradeneeded", () => {
          opening.result.createObjectStore("records", { keyPath: "id" });
          for (const other of ["running-session", "lock", "withdrawn"])
            opening.result.createObjectStore(other);
        });
        opening.addEventListener("error", () => reject(opening.error));
        opening.addEventListener("success", () => {
          const database = opening.result;
          const writing = database.transaction(store, "readwrite", { durability: "strict" });
          for (const { key, value } of rows) writing.objectStore(store).put(value, key);
          writing.addEventListener("abort", () => reject(writing.error));
          writing.addEventListener("complete", () => {
            database.close();
            resolve();
          });
        });
      }),
    { name: DATABASE_NAME, version: DATABASE_VERSION, store, rows },
  );

/** All rows of a store as they lie in the database. */
export const readRows = (page: Page, store: Store): Promise<readonly unknown[]> =>
  page.evaluate(
    ({ name, store }) =>
      new Promise<readonly unknown[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener("error", () => reject(opening.error));
        opening.addEventListener("success", () => {
          const database = opening.result;
          const reading: IDBRequest<unknown[]> = database
            .transaction(store)
            .objectStore(store)
            .getAll();
          reading.addEventListener("error", () => reject(reading.error));
          reading.addEventListener("success", () => {
            database.close();
            resolve(reading.result);
          });
        });
      }),
    { name: DATABASE_NAME, store },
  );

/** Where the written-down massage stands, in seconds; null when none is written down. */
export async function writtenDownAt(page: Page): Promise<number | null> {
  const [row] = await readRows(page, "running-session");
  const isSnapshot = typeof row === "object" && row !== null && "positionMs" in row;
  return isSnapshot && typeof row.positionMs === "number" ? row.positionMs / 1000 : null;
}
