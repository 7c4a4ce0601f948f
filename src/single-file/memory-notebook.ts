import { browserChance } from "../adapters/browser/clock";
import type { Clock } from "../application/devices";
import { createNotebook, type Notebook } from "../application/notebook/notebook";
import type { RecordStore, RowGuard } from "../application/notebook/ports";
import { emptyNotebook, type NotebookState } from "../application/notebook/state";
import { createObservable } from "../application/observable";
import { failure, success } from "../core/result";

/** Holds what it is given until the file is closed. Nothing of it can be laid aside or brought back. */
function createMemoryStore(): RecordStore {
  const rows = new Map<string, unknown>();
  const impossible = async () => failure("unavailable" as const);
  const nothing = async () => success(null);
  return {
    loadAll: async () => success([...rows.values()]),
    load: async (ids) => success(ids.flatMap((id) => rows.get(id) ?? [])),
    put: async (written) => {
      for (const row of written) rows.set(row.id, row);
      return success(null);
    },
    withdrawAll: impossible,
    withdrawnAt: nothing,
    bringAllBack: impossible,
    dropWithdrawn: nothing,
    replacedAt: async () => success(undefined),
    putReplacedBack: impossible,
    dropReplaced: nothing,
  };
}

const noGuard: RowGuard = {
  state: () => "none",
  subscribe: () => () => undefined,
  look: async () => undefined,
  seal: async (records) => success(records),
  open: async (rows) => ({ rows, locked: 0 }),
};

/**
 * What the check before a massage asks back for while the file is open: the answers of today, and the massages since.
 * It is written nowhere.
 */
export function createMemoryNotebook(clock: Clock): Notebook {
  return createNotebook({
    state: createObservable<NotebookState>({ ...emptyNotebook, status: "ready" }),
    store: createMemoryStore(),
    guard: noGuard,
    phoneStorage: {
      persistence: async () => "unknown",
      askToPersist: async () => "unknown",
      room: async () => "unknown",
    },
    neighbours: { tell: () => undefined, subscribe: () => () => undefined },
    clock,
    chance: browserChance,
    deviceId: () => "single-file",
  });
}
