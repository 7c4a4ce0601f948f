import type { Clock } from "./devices";

/** A second tap that comes within this time after the first was done is the same tap, in ms: a thumb trembles. */
export const SAME_TAP_MS = 700;

export type Once<T> = {
  /** Does the work; the same act again, while it is done or right after, is that one and gives what it gave. */
  readonly act: (name: string, work: () => Promise<T>) => Promise<T>;
  /** What was done was taken back: the next tap is a new one. */
  readonly forget: () => void;
};

/**
 * Makes an act safe against a second tap, however slow the phone is.
 *
 * @param isDone whether what an act gave needs no other try
 */
export function createOnce<T>(
  clock: Pick<Clock, "monotonicMs">,
  isDone: (result: T) => boolean,
): Once<T> {
  let last: { readonly name: string; readonly result: Promise<T>; untilMs: number } | null = null;
  return {
    act: (name, work) => {
      if (last?.name === name && clock.monotonicMs() < last.untilMs) return last.result;
      const mine = { name, result: work(), untilMs: Number.POSITIVE_INFINITY };
      last = mine;
      mine.result.then(
        (result) => {
          mine.untilMs = isDone(result) ? clock.monotonicMs() + SAME_TAP_MS : 0;
        },
        () => {
          mine.untilMs = 0;
        },
      );
      return mine.result;
    },
    forget: () => {
      last = null;
    },
  };
}
