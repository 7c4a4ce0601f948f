import type { Desk, ReviewStore } from "../../application/midwife/ports";
import { readDraft } from "../../core/midwife/draft";
import { readMade } from "../../core/midwife/made";
import { readReview } from "../../core/midwife/review";
import { success } from "../../core/result";
import { attempt, write } from "./attempt";
import type { RoomSchema } from "./room";
import type { OpenDatabase } from "./schema";

type OpenRoom = OpenDatabase<RoomSchema>;

/** Reviews in IndexedDB. A row that cannot be read is passed over, and stays where it lies. */
export const createReviewStore = (open: OpenRoom): ReviewStore => ({
  list: async () => {
    const rows = await attempt(open, (database) => database.getAll("reviews"));
    return rows.ok ? success(rows.value.flatMap((row) => readReview(row) ?? [])) : rows;
  },
  keep: (review) =>
    write(open, ["reviews"], (writing) =>
      writing.objectStore("reviews").put(review, review.statement),
    ),
  remove: (statement) =>
    write(open, ["reviews"], (writing) => writing.objectStore("reviews").delete(statement)),
});

const DRAFT_KEY = "draft";
const MADE_KEY = "made";

/** Her desk in IndexedDB. */
export function createDesk(open: OpenRoom): Desk {
  const lying = (key: string) => attempt(open, (database) => database.get("desk", key));
  const put = (key: string, value: unknown) =>
    write(open, ["desk"], (writing) => writing.objectStore("desk").put(value, key));
  return {
    draft: async () => {
      const row = await lying(DRAFT_KEY);
      return row.ok ? success(readDraft(row.value)) : row;
    },
    keepDraft: (draft) => put(DRAFT_KEY, draft),
    made: async () => {
      const row = await lying(MADE_KEY);
      return row.ok ? success(readMade(row.value)) : row;
    },
    keepMade: (made) => put(MADE_KEY, made),
  };
}
