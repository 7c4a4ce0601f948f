import type { Instant } from "../../core/time/instant";
import type { Clock } from "../devices";
import { createOnce } from "../once";
import { updateOf, type Writable } from "../observable";
import { createGrace } from "../grace";
import type { RecordStore } from "./ports";
import type { NotebookState } from "./state";
import type { RecordWriter } from "./writer";

/** Deleting everything at once, and the way back from it. */
export type Withdrawal = {
  /** Deletes everything, the PIN too; false when the phone refused, and nothing was deleted. */
  readonly withdrawAll: () => Promise<boolean>;
  readonly bringAllBack: () => Promise<boolean>;
};

/** What has a time in which it can be taken back. */
export type Settling = {
  readonly settle: () => Promise<void>;
  readonly isHolding: () => boolean;
};

export type WithdrawalPorts = {
  readonly store: RecordStore;
  readonly clock: Clock;
  readonly state: Writable<NotebookState>;
  readonly writer: Pick<RecordWriter, "replaceAll">;
};

export function createWithdrawal({
  store,
  clock,
  state,
  writer,
}: WithdrawalPorts): Withdrawal & Settling {
  const update = updateOf(state);
  const once = createOnce<boolean>(clock, (isDone) => isDone);
  const { begin, end, settle, isHolding } = createGrace({
    clock,
    since: store.withdrawnAt,
    drop: store.dropWithdrawn,
    show: (withdrawnAt: Instant | null) => update({ withdrawnAt }),
  });

  async function carryOut(work: () => Promise<boolean>, after: () => void): Promise<boolean> {
    if (!(await work())) return false;
    after();
    return true;
  }

  return {
    settle,
    isHolding,
    withdrawAll: () =>
      once.act("withdraw", () => {
        const at = clock.now();
        const withdraw = () => writer.replaceAll(() => store.withdrawAll(at), "give-up");
        return carryOut(withdraw, () => begin(at));
      }),
    bringAllBack: () =>
      once.act("bring back", () =>
        carryOut(() => writer.replaceAll(() => store.bringAllBack(), "hold"), end),
      ),
  };
}
