import type { DBSchema } from "idb";

import type { TakeStore } from "../../application/studio/ports";
import { success } from "../../core/result";
import { readConsent, readTake } from "../../core/studio/take";
import { attempt, write } from "../database/attempt";
import { createOpening } from "../database/database";
import type { OpenDatabase } from "../database/schema";

/** One row a take, by its line; what the speaker agreed to. Rows come back as `unknown`. */
type StudioSchema = DBSchema & {
  takes: { key: string; value: unknown };
  consent: { key: string; value: unknown };
};

const CONSENT_KEY = "speaker";

/** The database of the recordings: no notebook's, for they are nobody's notes. */
export const openStudio = (): OpenDatabase<StudioSchema> =>
  createOpening<StudioSchema>({
    name: "tetes-pertama-studio",
    upgrades: [
      (database) => {
        database.createObjectStore("takes");
        database.createObjectStore("consent");
      },
    ],
  });

/** Takes and consent in IndexedDB. A row that cannot be read is passed over, and stays where it lies. */
export const createTakeStore = (open: OpenDatabase<StudioSchema> = openStudio()): TakeStore => ({
  list: async () => {
    const rows = await attempt(open, (database) => database.getAll("takes"));
    return rows.ok ? success(rows.value.flatMap((row) => readTake(row) ?? [])) : rows;
  },
  keep: (take) =>
    write(open, ["takes"], (writing) => writing.objectStore("takes").put(take, take.line)),
  remove: (line) => write(open, ["takes"], (writing) => writing.objectStore("takes").delete(line)),
  consent: async () => {
    const row = await attempt(open, (database) => database.get("consent", CONSENT_KEY));
    return row.ok ? success(readConsent(row.value)) : row;
  },
  agree: (consent) =>
    write(open, ["consent"], (writing) => writing.objectStore("consent").put(consent, CONSENT_KEY)),
});
