import { elapsedMs, isInstant, type Instant } from "../../core/time/instant";
import type { Clock } from "../devices";
import { createOnce } from "../once";
import { updateOf, type Writable } from "../observable";
import type { RecordStore } from "./ports";
import type { NotebookState } from "./state";
import type { RecordWriter } from "./writer";

/** How long everything that was deleted at once can be brought back, in ms. */
export const WITHDRAWN_FOR_MS = 10 * 60_000;

/** Deleting everything at once, and the way back from it. */
export type Withdrawal = {
  /** Deletes everything, the PIN too; false when the phone refused. */
  readonly withdrawAll: () => Promise<boolean>;
  readonly bringAllBack: () => Promise<boolean>;
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
}: WithdrawalPorts): Withdrawal & { readonly settle: () => Promise<void> } {
  const update = updateOf(state);
  const once = createOnce<boolean>(clock, (isDone) => isDone);

  async function afterAll(isDone: Promise<boolean>, withdrawnAt: Instant | null): Promise<boolean> {
    if (!(await isDone)) return false;
    update({ withdrawnAt });
    return true;
  }

  return {
    /** Looks what is laid aside, in whichever tab it was: it can be brought back for a while, then it is gone. */
    settle: async () => {
      const found = await store.withdrawnAt();
      if (!found.ok) return;
      if (typeof found.value !== "string") {
        // A PIN that was set has destroyed it: it lay in the clear.
        update({ withdrawnAt: null });
        return;
      }
      const at = found.value;
      const isOpen = isInstant(at) && elapsedMs(at, clock.now()) < WITHDRAWN_FOR_MS;
      if (isOpen) update({ withdrawnAt: at });
      else if ((await store.dropWithdrawn()).ok) update({ withdrawnAt: null });
    },
    withdrawAll: () =>
      once.act("withdraw", () => {
        const at = clock.now();
        return afterAll(
          writer.replaceAll(() => store.withdrawAll(at), "give-up"),
          at,
        );
      }),
    bringAllBack: () =>
      once.act("bring back", () =>
        afterAll(
          writer.replaceAll(() => store.bringAllBack(), "hold"),
          null,
        ),
      ),
  };
}
