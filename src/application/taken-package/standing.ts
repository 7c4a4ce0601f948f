import { readStanding, type Standing } from "../../core/midwife/taken";
import { createObservable, type Observable, type Writable } from "../observable";
import type { ValueStorage } from "../storage";
import { createStoredValue, type StoredChange } from "../stored-value";

export type StandingWriter = {
  readonly change: StoredChange<Standing>;
  /** False once a change could not be stored. */
  readonly isKept: Pick<Observable<boolean>, "get">;
};

/** Reads what was taken over of a package, and follows it. @param value for all to read; nothing else writes it */
export function createStanding(storage: ValueStorage, value: Writable<Standing>): StandingWriter {
  const isKept = createObservable(true);
  const change = createStoredValue<Standing>({
    storage,
    value,
    isKept,
    read: readStanding,
    write: (_lying, _now, next) => next,
  });
  return { change, isKept };
}
