import { erasing, overdueIn } from "../../core/notebook/bin";
import { isClockNear } from "../../core/notebook/clock-check";
import { MINUTE_MS, SECOND_MS } from "../../core/time/spans";
import type { Chance, Clock } from "../devices";
import { updateOf, type Observable, type Writable } from "../observable";
import { createNoting, type Noting } from "./noting";
import type { Neighbours, PhoneStorage, RecordStore, RowGuard } from "./ports";
import { isUnread, type NotebookState } from "./state";
import { createTakingIn, type TakingIn } from "./taking-in";
import { createWithdrawal, type Withdrawal } from "./withdrawal";
import { createRecordWriter, type RecordWriter } from "./writer";

export type Notebook = Observable<NotebookState> &
  Noting &
  Withdrawal &
  TakingIn & {
    readonly open: () => Promise<void>;
    /** What lay in the store may be gone: looks whether it is. */
    readonly look: () => Promise<void>;
    /** Writes again what is gone from the store; false when the phone refused. */
    readonly saveAgain: () => Promise<boolean>;
    /** Tries again what could not be read or kept. */
    readonly retry: () => Promise<void>;
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

/** So often a notebook that has not answered is asked again, in ms. */
const SLOW_MS = 5 * SECOND_MS;

/** Whether all that was kept still lies in the store: in doubt until the store has answered. */
function createDoubt({ reload }: Pick<RecordWriter, "reload">) {
  let isOpen = false;
  return {
    isOpen: () => isOpen,
    look: async (): Promise<void> => {
      isOpen = true;
      isOpen = !(await reload()).ok;
    },
  };
}

/** What the family notes and what their massages leave, in the words of the notebook. */
export function createNotebook(ports: NotebookPorts): Notebook {
  const { state, guard, phoneStorage, neighbours, clock } = ports;
  const writer = createRecordWriter(ports);
  const withdrawal = createWithdrawal({ ...ports, writer });
  const takingIn = createTakingIn({ ...ports, writer });
  const graces = [withdrawal, takingIn];
  const settle = async (): Promise<void> => {
    for (const grace of graces) await grace.settle();
  };
  const { forgetTap, ...noting } = createNoting({ ...ports, writer });

  /** Reads everything; then what its days in the bin are over for goes for good. */
  async function read(): Promise<void> {
    if (!(await writer.reload()).ok) return;
    const now = clock.now();
    const { records } = state.get();
    // A clock that is plainly wrong empties nothing.
    const overdue = isClockNear(records, now) ? overdueIn(records, now) : [];
    await writer.write(
      overdue.map(({ id }) => erasing(id, now)),
      { refused: "drop" },
    );
    await settle();
  }

  let isComingBack = false;
  /** Reads again what could not be read, and keeps what was noted meanwhile. */
  async function comeBack(): Promise<void> {
    if (isComingBack) return;
    isComingBack = true;
    await read();
    if (!isUnread(state.get())) await writer.retry();
    isComingBack = false;
  }

  const doubt = createDoubt(writer);

  return {
    get: state.get,
    atStart: state.atStart,
    subscribe: state.subscribe,
    ...noting,
    open: async () => {
      neighbours.subscribe((news) => void writer.follow(news).then(settle));
      guard.subscribe(() => void writer.followLock().then(settle));
      clock.every(SLOW_MS, () => {
        if (state.get().status === "slow") void comeBack();
        else if (doubt.isOpen()) void doubt.look();
      });
      clock.every(MINUTE_MS, () => {
        if (isUnread(state.get())) void comeBack();
        for (const grace of graces) if (grace.isHolding()) void grace.settle();
      });
      const [persistence, room] = await Promise.all([
        phoneStorage.persistence(),
        phoneStorage.room(),
        read(),
      ]);
      updateOf(state)({ persistence, room });
    },
    look: doubt.look,
    saveAgain: writer.saveAgain,
    retry: async () => {
      if (isUnread(state.get())) await read();
      await writer.retry();
    },
    arrivals: takingIn.arrivals,
    merge: takingIn.merge,
    takeBack: takingIn.takeBack,
    withdrawAll: async () => {
      forgetTap();
      const isDone = await withdrawal.withdrawAll();
      // What a copy had replaced went with it.
      if (isDone) await takingIn.settle();
      return isDone;
    },
    bringAllBack: withdrawal.bringAllBack,
  };
}
