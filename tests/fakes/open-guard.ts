import { success } from "../../src/core/result";
import type { RowGuard } from "../../src/application/notebook/ports";

/** No lock at all: what is noted lies in the store as it is. */
export const openGuard: RowGuard = {
  state: () => "none",
  subscribe: () => () => undefined,
  look: async () => undefined,
  seal: async (records) => success(records),
  open: async (rows) => ({ rows, locked: 0 }),
};
