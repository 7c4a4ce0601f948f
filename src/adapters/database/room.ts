import type { DBSchema } from "idb";

import { createOpening } from "./database";
import type { OpenDatabase } from "./schema";

/** One row a review, by its statement; what lies on the desk. Rows come back as `unknown`. */
export type RoomSchema = DBSchema & {
  reviews: { key: string; value: unknown };
  desk: { key: string; value: unknown };
};

/** The database of the midwife's room: no notebook's, for nothing in it is a family's. */
export const openRoom = (): OpenDatabase<RoomSchema> =>
  createOpening<RoomSchema>({
    name: "tetes-pertama-room",
    upgrades: [
      (database) => {
        database.createObjectStore("reviews");
        database.createObjectStore("desk");
      },
    ],
  });
