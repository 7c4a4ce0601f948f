import type { Recording } from "../../core/midwife/recording";
import { failure, type Result } from "../../core/result";
import type { Clock } from "../devices";
import { updateOf, type Writable } from "../observable";
import type { StoreFault } from "../storage";
import type { TakeStore } from "./ports";
import type { StudioState } from "./state";

export type KeptTakes = {
  /** Reads what is kept; once more where it could not be read. */
  readonly open: () => Promise<void>;
  /** The speaker agrees, from now on. */
  readonly agree: () => Promise<Result<null, StoreFault>>;
  /** Keeps what she said, where she said it in her own way; null where she said the words. */
  readonly note: (line: string, said: string | null) => Promise<Result<null, StoreFault>>;
  /** Puts a take in the place of the one of its line; what she noted to it stays. */
  readonly keep: (take: Omit<Recording, "said">) => Promise<Result<null, StoreFault>>;
  /** Takes a line's take away: the machine speaks that line again. */
  readonly drop: (line: string) => Promise<Result<null, StoreFault>>;
  /** Puts a take back as it was. */
  readonly putBack: (take: Recording) => Promise<Result<null, StoreFault>>;
};

/** What stands in the store, and is shown once it stands there. */
export function createKeptTakes(
  state: Writable<StudioState>,
  store: TakeStore,
  clock: Pick<Clock, "now">,
): KeptTakes {
  const update = updateOf(state);
  async function put(take: Recording): Promise<Result<null, StoreFault>> {
    const kept = await store.keep(take);
    if (kept.ok) update({ takes: new Map(state.get().takes).set(take.line, take) });
    return kept;
  }
  return {
    open: async () => {
      const [takes, consent] = await Promise.all([store.list(), store.consent()]);
      if (!takes.ok) return update({ status: takes.reason });
      if (!consent.ok) return update({ status: consent.reason });
      const byLine = new Map(takes.value.map((take) => [take.line, take]));
      update({ status: "ready", takes: byLine, consent: consent.value });
    },
    agree: async () => {
      const consent = { agreedAt: clock.now() };
      const kept = await store.agree(consent);
      if (kept.ok) update({ consent });
      return kept;
    },
    note: async (line, said) => {
      const take = state.get().takes.get(line);
      return take === undefined ? failure("unavailable") : put({ ...take, said });
    },
    drop: async (line) => {
      const gone = await store.remove(line);
      if (!gone.ok) return gone;
      const takes = new Map(state.get().takes);
      takes.delete(line);
      update({ takes });
      return gone;
    },
    putBack: put,
    keep: (take) => put({ ...take, said: state.get().takes.get(take.line)?.said ?? null }),
  };
}
