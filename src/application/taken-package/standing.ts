import { readStanding, type Standing } from "../../core/midwife/taken";
import type { Writable } from "../observable";
import type { ValueStorage } from "../storage";
import { createStoredValue, type StoredChange } from "../stored-value";

export type StandingParts = {
  readonly storage: ValueStorage;
  readonly value: Writable<Standing>;
  readonly isKept: Writable<boolean>;
};

/** Reads what was taken over of a package, and follows it. */
export const createStanding = (parts: StandingParts): StoredChange<Standing> =>
  createStoredValue<Standing>({
    ...parts,
    read: readStanding,
    write: (_lying, _now, next) => next,
  });
