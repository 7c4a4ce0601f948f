import type { ReadPart } from "../../core/register/parts";
import type { RegisterRow } from "../../core/register/record";
import type { Origin } from "../../core/register/writing";
import { success, type Result } from "../../core/result";
import type { Chance, Clock } from "../devices";
import type { Neighbours } from "../notebook/ports";
import { createObservable, type Observable } from "../observable";
import type { StoreFault } from "../storage";
import { openParts, writeParts, type LyingPorts, type WriteFault } from "./lying-parts";

export type RegisterState = {
  /** "reading" until it was read once; "locked" while its PIN was not given. */
  readonly status: "reading" | "locked" | "ready" | StoreFault;
  /** All that can be read, in no order; none while it is locked. */
  readonly rows: readonly RegisterRow[];
  /** So many parts or rows lie there that this app cannot read. None of them is lost. */
  readonly unreadable: number;
};

/** The participants of a study, behind a PIN of their own. */
export type Register = Observable<RegisterState> & {
  /** Reads it as it lies in the store now. */
  readonly look: () => Promise<void>;
  /**
   * Writes about participants, one after the other: what is made is merged with what stands when its turn has come, so
   * that nobody's change is lost, and a withdrawal takes all of hers away. Resolves when it would outlive an empty battery.
   */
  readonly write: (
    participants: readonly string[],
    make: (standing: readonly RegisterRow[], origin: Origin) => readonly RegisterRow[],
  ) => Promise<Result<null, WriteFault>>;
};

export type RegisterPorts = LyingPorts & {
  readonly neighbours: Neighbours;
  readonly clock: Pick<Clock, "now">;
  readonly chance: Chance;
  readonly deviceId: () => string;
};

const unread: RegisterState = { status: "reading", rows: [], unreadable: 0 };

export function createRegister(ports: RegisterPorts): Register {
  const { store, guard, neighbours, clock, chance, deviceId } = ports;
  const state = createObservable<RegisterState>(unread);
  let parts = new Map<string, ReadPart>();
  /** What lies there and does not open, or is no part. */
  let strange = 0;
  let turn: Promise<unknown> = Promise.resolve();

  function show(changed: readonly ReadPart[]): void {
    for (const part of changed) parts.set(part.id, part);
    const all = [...parts.values()];
    state.set({
      status: "ready",
      rows: all.flatMap(({ rows }) => rows),
      unreadable: strange + all.reduce((sum, part) => sum + part.unread.length, 0),
    });
  }

  function hide(status: RegisterState["status"]): void {
    parts = new Map();
    state.set({ ...unread, status });
  }

  async function look(): Promise<void> {
    const lying = await store.loadAll();
    if (!lying.ok) return hide(lying.reason);
    const opened = await openParts(ports, lying.value);
    if (!opened.ok || guard.state() === "locked") return hide("locked");
    parts = new Map();
    strange = opened.value.unreadable;
    show(opened.value.parts);
  }

  /** One after the other, whether the one before went well or not. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  }

  guard.subscribe(() => {
    if (guard.state() === "locked") hide("locked");
    else void inTurn(look);
  });
  neighbours.subscribe(() => void inTurn(look));

  return {
    get: state.get,
    atStart: state.atStart,
    subscribe: state.subscribe,
    look: () => inTurn(look),
    write: (participants, make) =>
      inTurn(async () => {
        const origin = { now: clock.now(), deviceId: deviceId(), newId: chance.newId };
        const written = await writeParts(ports, {
          participants,
          make: (standing) => make(standing, origin),
        });
        if (!written.ok) return written;
        neighbours.tell({ kind: "records", ids: written.value.map(({ id }) => id) });
        // The lock may have shut meanwhile: what was written is kept, and is not shown.
        if (guard.state() === "open") show(written.value);
        return success(null);
      }),
  };
}
