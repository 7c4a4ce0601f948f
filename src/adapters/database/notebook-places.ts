import { deleteDB } from "idb";

import type { NotebookPlaces } from "../../application/catalogue/ports";
import { FIRST_NOTEBOOK } from "../../core/catalogue/open-volume";
import { isId } from "../../core/id";
import { failure, success } from "../../core/result";
import { createDatabase, DATABASE_NAME } from "./database";

const PREFIX = `${DATABASE_NAME}.`;

/** Each notebook has a database of its own; the first has the one that was there before there could be several. */
export const databaseNameOf = (notebook: string): string =>
  notebook === FIRST_NOTEBOOK ? DATABASE_NAME : PREFIX + notebook;

function notebookIn(database: string | undefined): string | null {
  if (database === DATABASE_NAME) return FIRST_NOTEBOOK;
  const id = database?.startsWith(PREFIX) === true ? database.slice(PREFIX.length) : "";
  return isId(id) ? id : null;
}

/** @param forget takes away what is kept of a notebook beside its database */
export const createNotebookPlaces = (forget: (notebook: string) => void): NotebookPlaces => ({
  lying: async () => {
    try {
      // Firefox before 126 does not tell, whatever the types say.
      const all = await indexedDB.databases();
      return all.flatMap(({ name }) => notebookIn(name) ?? []);
    } catch {
      return null;
    }
  },
  holdsAnything: async (notebook) => {
    try {
      const database = await createDatabase(undefined, databaseNameOf(notebook))();
      const counts = await Promise.all([
        database.count("records"),
        database.count("running-session"),
        database.count("withdrawn"),
      ]);
      database.close();
      return success(counts.some((count) => count > 0));
    } catch {
      return failure("unavailable");
    }
  },
  destroy: async (notebook) => {
    try {
      await deleteDB(databaseNameOf(notebook));
      forget(notebook);
      return success(null);
    } catch {
      return failure("unavailable");
    }
  },
});
