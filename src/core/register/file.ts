import * as v from "valibot";

import {
  isMeantAs,
  openText,
  sealText,
  type EnvelopeFault,
  type FileFormat,
} from "../exchange/envelope";
import { failure, success, type Result } from "../result";
import { instantMs, type Instant } from "../time/instant";
import { anyInstantSchema } from "../time/schemas";
import { DAY_MS } from "../time/spans";
import { parseRow, type RegisterRow } from "./record";

const FORMAT: FileFormat = { name: "tetes-pertama.register", version: 1 };

const contentSchema = v.object({
  madeAt: anyInstantSchema,
  appVersion: v.string(),
  /** Each is read by itself: see `parseRow`. */
  rows: v.array(v.unknown()),
});

export type RegisterFile = {
  readonly madeAt: Instant;
  readonly appVersion: string;
  readonly rows: readonly RegisterRow[];
};

/** "ahead": written by a clock that goes ahead of this one; its versions would win for ever. */
export type RegisterFileFault = EnvelopeFault | "ahead";

/** Two machines' clocks differ by no more than this, in ms: the month may be set wrongly. */
const SLACK_MS = 31 * DAY_MS;

/** Whether a text was meant to be a register, whole or not: so it is told from a notebook. */
export const isRegisterText = (carried: string): boolean => isMeantAs(carried, FORMAT);

/** Writes a register as the text of a file: for another midwife, or for the day on which this machine breaks. */
export const encodeRegister = ({ madeAt, appVersion, rows }: RegisterFile): string =>
  sealText(FORMAT, { madeAt, appVersion, rows });

/** Reads the text of a file. A row that cannot be taken costs itself alone, and is counted. */
export function decodeRegister(
  carried: string,
  now: Instant,
): Result<RegisterFile & { readonly unreadable: number }, RegisterFileFault> {
  const content = openText(carried, FORMAT);
  if (!content.ok) return content;
  const parsed = v.safeParse(contentSchema, content.value);
  if (!parsed.success) return failure("damaged");
  const { rows: lying, ...rest } = parsed.output;
  const rows = lying.flatMap((one) => {
    const row = parseRow(one);
    return row.ok ? [row.value] : [];
  });
  const isAhead = rows.some(({ updatedAt }) => instantMs(updatedAt) > instantMs(now) + SLACK_MS);
  if (isAhead) return failure("ahead");
  return success({ ...rest, rows, unreadable: lying.length - rows.length });
}
