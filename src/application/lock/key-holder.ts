import { newLock } from "../../core/lock/lock-row";
import { pinFault } from "../../core/lock/pin";
import { failure, success, type Result } from "../../core/result";
import type { Chance, PageLife } from "../devices";
import type { Neighbours } from "../notebook/ports";
import { createHeldKey, type Held, type HeldKey, type HeldKeyPorts } from "./held-key";
import { watchHidden } from "./hidden";
import type { Cipher, PinActs, SealingKey, RewriteFault } from "./ports";
import { rewriteRows } from "./rewrite";
import { createPause, tryPin } from "./tries";

export type KeyHolder = PinActs & Pick<HeldKey, "look" | "opened" | "forget">;

export type KeyHolderPorts = HeldKeyPorts & {
  readonly cipher: Cipher;
  readonly neighbours: Neighbours;
  readonly page: PageLife;
  readonly chance: Chance;
};

/** Holds the key of the mother's notes from the right PIN until they are locked again. */
export function createKeyHolder(ports: KeyHolderPorts): KeyHolder {
  const { store, cipher, neighbours, page, clock, chance } = ports;
  const key = createHeldKey(ports);

  const onFailed = (row: unknown): void => {
    if (row === undefined) key.forget();
    else key.look(row);
  };
  const pause = createPause(clock);
  const enter = (pin: string) => tryPin({ store, cipher, clock, pause, onFailed }, pin);

  /** Puts all notes under another key, or under none. */
  async function rewrite(
    from: SealingKey | null,
    to: Held | null,
  ): Promise<Result<null, RewriteFault>> {
    const rewriting = { from, to: to?.key ?? null, lock: to?.lock ?? ("none" as const) };
    const done = await rewriteRows(store, rewriting);
    if (!done.ok) return failure(done.reason === "full" ? "full" : "unavailable");
    key.hold(to);
    neighbours.tell({ kind: "all" });
    return done;
  }

  async function renew(from: SealingKey | null, pin: string): Promise<Result<null, RewriteFault>> {
    if (pinFault(pin) !== null) return failure("unavailable");
    const made = await cipher.create(pin, chance.newId());
    return rewrite(from, { key: made.key, lock: newLock(made.wrapped) });
  }

  watchHidden(page, clock, key.shut);

  return {
    look: key.look,
    opened: key.opened,
    forget: key.forget,
    setPin: (pin) => renew(null, pin),
    unlock: async (pin) => {
      const tried = await enter(pin);
      if (!tried.ok) return tried;
      key.hold(tried.value);
      return success(null);
    },
    changePin: async (pin, next) => {
      const tried = await enter(pin);
      return tried.ok ? renew(tried.value.key, next) : tried;
    },
    removePin: async (pin) => {
      const tried = await enter(pin);
      return tried.ok ? rewrite(tried.value.key, null) : tried;
    },
    lockNow: async () => {
      key.shut();
      await key.alter((lock) => ({ ...lock, lockings: lock.lockings + 1 }));
      neighbours.tell({ kind: "all" });
      return success(null);
    },
  };
}
