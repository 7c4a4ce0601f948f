import type { SessionRecord } from "./record";

/** Rounds begun: those with any hands-on time. */
export const roundsDone = ({ activeMs }: { readonly activeMs: readonly number[] }): number =>
  activeMs.filter((ms) => ms > 0).length;

/** Up to this much of a round may be missing and it still counts as whole, in ms. */
const WHOLE_WITHIN_MS = 5_000;

export const isWhole = (record: SessionRecord, roundMs: number): boolean =>
  record.activeMs.every((ms) => ms >= roundMs - WHOLE_WITHIN_MS);
