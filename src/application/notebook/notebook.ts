import { erasing, overdueIn } from "../../core/notebook/bin";
import { takingOver } from "../../core/notebook/change";
import { newsIn } from "../../core/notebook/merge";
import type { NotebookRecord } from "../../core/notebook/record";
import { MINUTE_MS } from "../../core/time/spans";
import type { Chance, Clock } from "../devices";
import { updateOf, type Observable, type Writable } from "../observable";
import { createNoting, type Noting } from "./noting";
import type { Neighbours, PhoneStorage, RecordStore, RowGuard } from "./ports";
import type { NotebookState } from "./state";
import { createWithdrawal, type Withdrawal } from "./withdrawal";
import { createRecordWriter } from "./writer";

/** How much a merge has brought in. */
export type Merged = { readonly added: number; readonly changed: number };

export type Notebook = Observable<NotebookState> &
  Noting &
  Withdrawal & {
    readonly open: () => Promise<void>;
    /** Tries again what could not be read or kept. */
    readonly retry: () => Promise<void>;
    /** Takes over the records of another notebook, all or none; null when they could not be kept. */
    readonly merge: (records: readonly NotebookRecord[]) => Promise<Merged | null>;
  };

export type NotebookPorts = {
  /** What stands in it, for all to read; nothing else writes it. */
  readonly state: Writable<NotebookState>;
  readonly store: RecordStore;
  readonly guard: RowGuard;
  readonly phoneStorage: PhoneStorage;
  readonly neighbours: Neighbours;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly deviceId: () => string;
};

/** What the family notes and what their massages leave, in the words of the notebook. */
export function createNotebook(ports: NotebookPorts): Notebook {
  const { state, guard, phoneStorage, neighbours, clock } = ports;
  const writer = createRecordWriter(ports);
  const withdrawal = createWithdrawal({ ...ports, writer });
  const { forgetTap, ...noting } = createNoting({ ...ports, writer });

  /** Reads everything; then what its days in the bin are over for goes for good. */
  async function read(): Promise<void> {
    if (!(await writer.reload()).ok) return;
    const now = clock.now();
    const overdue = overdueIn(state.get().records, now);
    await writer.write(
      overdue.map(({ id }) => erasing(id, now)),
      { refused: "drop" },
    );
    await withdrawal.settle();
  }

  return {
    get: state.get,
    atStart: state.atStart,
    subscribe: state.subscribe,
    ...noting,
    open: async () => {
      neighbours.subscribe((news) => void writer.follow(news).then(withdrawal.settle));
      guard.subscribe(() => void writer.followLock().then(withdrawal.settle));
      clock.every(MINUTE_MS, () => {
        if (state.get().status === "unavailable") void read();
        if (state.get().withdrawnAt !== null) void withdrawal.settle();
      });
      const [persistence, room] = await Promise.all([
        phoneStorage.persistence(),
        phoneStorage.room(),
        read(),
      ]);
      updateOf(state)({ persistence, room });
    },
    retry: async () => {
      if (state.get().status === "unavailable") await read();
      await writer.retry();
    },
    merge: async (records) => {
      // What is sealed cannot be compared: an old deletion would stand above a newer note.
      if (guard.state() === "locked") return null;
      const news = newsIn(state.get().records, records);
      const { isKept, changed } = await writer.write(news.map(takingOver), { refused: "drop" });
      if (!isKept) return null;
      const added = changed.filter(({ before }) => before === null).length;
      return { added, changed: changed.length - added };
    },
    withdrawAll: () => {
      forgetTap();
      return withdrawal.withdrawAll();
    },
    bringAllBack: withdrawal.bringAllBack,
  };
}
