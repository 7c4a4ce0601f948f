import { encodeBundle } from "../../src/core/exchange/bundle";
import type { NotebookRecord } from "../../src/core/notebook/record";
import type { Instant } from "../../src/core/time/instant";
import { atHour, birth, feed, massage, milk, notYet } from "./first-days";

/** Nobody's: families that hand over what they noted. Each has a notebook of its own. */

export type Noted = { readonly beforeMl?: number; readonly afterMl?: number };

/** The notebook of one family of many: a massage at hour 10, an amount before it and one near hour 48. */
export const notebookOf = (
  family: number,
  { beforeMl = 5, afterMl = 30 }: Noted = {},
): readonly NotebookRecord[] =>
  [
    { ...birth, mode: "vaginal" as const, skinToSkin: true, place: "Rumah di tepi danau" },
    feed(1),
    notYet(2),
    milk(9, ["ml", beforeMl]),
    massage(10),
    milk(30, ["teaspoon", 2]),
    milk(47, ["ml", afterMl]),
  ].map((record) => Object.assign({ ...record }, { id: `family-${family}-${record.id}` }));

/** When a phone makes its file, in hours after the birth; later than all that is noted. */
const MADE_HOUR = 50;

export const madeAtHour = (hour: number): Instant => atHour(hour);

/** The file that a family hands over. */
export const fileOf = (
  records: readonly NotebookRecord[],
  madeAt: Instant = madeAtHour(MADE_HOUR),
): string => encodeBundle(records, { madeAt, appVersion: "1.0.0" });

export const handedFile = (family: number, noted: Noted = {}): string =>
  fileOf(notebookOf(family, noted));
