import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from "idb";

import type { StoreFault } from "../../application/storage";
import { failure, success, type Result } from "../../core/result";
import type { Handle, OpenDatabase, Schema } from "./schema";

export type { OpenDatabase } from "./schema";

/** A database that has not answered by then will not by itself: seen in Safari 14. In ms. */
const PATIENCE_MS = 5_000;
/** For a whole notebook at once, on a slow phone, in ms. */
export const LONG_PATIENCE_MS = 60_000;

const isNamed = (error: unknown, name: string): boolean =>
  error instanceof DOMException && error.name === name;

/** No answer came in time; whatever was being written then has been ended. */
const silences = new WeakSet<Error>();

const silence = (): Error => {
  const error = new Error("no answer");
  silences.add(error);
  return error;
};

const isSilence = (error: unknown): boolean => error instanceof Error && silences.has(error);

function faultOf(error: unknown): StoreFault {
  if (isSilence(error)) return "silent";
  if (isNamed(error, "VersionError")) return "newer";
  return isNamed(error, "QuotaExceededError") ? "full" : "unavailable";
}

/** Tells work that nobody waits for it any longer. */
export type Patience = {
  readonly isOver: () => boolean;
  /** What ends it then; false where it can no longer be ended, because it is being carried out. */
  readonly onEnd: (end: () => boolean) => void;
};

/**
 * Does the work; when no answer has come in time it is ended, so that "not done" is true. What is being carried out by
 * then cannot be ended: it is waited for once more as long, for its own answer is the true one.
 */
function inTime<T>(work: (patience: Patience) => Promise<T>, patienceMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    let isOver = false;
    let end = (): boolean => true;
    const giveUp = (): void => reject(silence());
    const patience: Patience = {
      isOver: () => isOver,
      onEnd: (next) => {
        end = next;
      },
    };
    let timer = setTimeout(() => {
      isOver = true;
      if (end()) giveUp();
      else timer = setTimeout(giveUp, patienceMs);
    }, patienceMs);
    void work(patience)
      .then(resolve, (error: unknown) => reject(isOver ? silence() : error))
      .finally(() => clearTimeout(timer));
  });
}

/** So fails a handle that was closed under us, as phones do to apps in the background, or whose server is gone. */
const isDead = (error: unknown): boolean =>
  isNamed(error, "InvalidStateError") || isNamed(error, "UnknownError") || isSilence(error);

/**
 * Works with the database, and once more with a new handle where the one there was is dead or silent. A work that was
 * given up has been ended before.
 *
 * @param patienceMs how long an answer is waited for each time
 */
export async function attempt<T, S extends DBSchema = Schema>(
  open: OpenDatabase<S>,
  work: (database: IDBPDatabase<S>, patience: Patience) => Promise<T>,
  patienceMs = PATIENCE_MS,
): Promise<Result<T, StoreFault>> {
  const tryWith = (handle: Handle<S>): Promise<T> =>
    inTime(async (patience) => {
      const database = await handle;
      if (patience.isOver()) throw silence();
      return work(database, patience);
    }, patienceMs);
  try {
    const handle = open();
    return success(
      await tryWith(handle).catch((error: unknown) => {
        if (!isDead(error)) throw error;
        const another = open(handle);
        another.catch(() => undefined);
        // Whoever has waited for a minute is told, and may try again with the new handle.
        if (isSilence(error) && patienceMs > PATIENCE_MS) throw error;
        return tryWith(another);
      }),
    );
  } catch (error) {
    return failure(faultOf(error));
  }
}

export type Writing<S extends DBSchema = Schema> = IDBPTransaction<S, StoreNames<S>[], "readwrite">;

/** False where it has ended already, or is being carried out. */
function abort(writing: { readonly abort: () => void }): boolean {
  try {
    writing.abort();
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes with strict durability, all or nothing: it resolves when the bytes are on the disk, not in its cache. A row
 * that the browser refuses to copy does not end the transaction by itself: the rows before it would be kept.
 */
export async function transact<T, S extends DBSchema = Schema>(
  database: IDBPDatabase<S>,
  patience: Patience,
  names: StoreNames<S>[],
  work: (writing: Writing<S>) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(names, "readwrite", { durability: "strict" });
  patience.onEnd(() => abort(transaction));
  const [answer] = await Promise.all([
    work(transaction).catch((error: unknown) => {
      abort(transaction);
      throw error;
    }),
    transaction.done,
  ]);
  return answer;
}

/** Writes, all or nothing, and gives what the work has to tell. @param patienceMs as of `attempt` */
export const writeAndAnswer = <T, S extends DBSchema = Schema>(
  open: OpenDatabase<S>,
  names: StoreNames<S>[],
  work: (writing: Writing<S>) => Promise<T>,
  patienceMs?: number,
): Promise<Result<T, StoreFault>> =>
  attempt(open, (database, patience) => transact(database, patience, names, work), patienceMs);

/** The same, where the writing has nothing to tell. */
export const write = <S extends DBSchema = Schema>(
  open: OpenDatabase<S>,
  names: StoreNames<S>[],
  work: (writing: Writing<S>) => Promise<unknown>,
  patienceMs?: number,
): Promise<Result<null, StoreFault>> =>
  writeAndAnswer(
    open,
    names,
    async (transaction) => {
      await work(transaction);
      return null;
    },
    patienceMs,
  );
