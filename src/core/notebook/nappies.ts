import * as v from "valibot";

import type { Immutable } from "../immutable";
import { failure, success, type Result } from "../result";

const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20));

const daySchema = v.object({
  day: count,
  wetLeast: count,
  stool: v.object({
    count: v.nullable(
      v.union([
        v.object({ kind: v.literal("least"), least: count }),
        v.object({ kind: v.literal("about"), low: count, high: count }),
      ]),
    ),
    colour: v.picklist(["black", "turning-green", "green-to-yellow", "yellow"]),
  }),
  sources: v.pipe(v.array(v.string()), v.minLength(1)),
});

/** What is usual on one day of life: how many wet nappies at least, and how the stools are. */
export type NappyDay = Immutable<v.InferOutput<typeof daySchema>>;

/** Days of life in order, from the first; the last row stands for all later days too. */
export type NappyTable = readonly [NappyDay, ...NappyDay[]];

/** Reads the content file: the days follow each other from 1, and wet nappies never become fewer. */
export function parseNappyTable(file: unknown): Result<NappyTable, "unreadable"> {
  const parsed = v.safeParse(v.array(daySchema), file);
  if (!parsed.success) return failure("unreadable");
  const [first, ...rest] = parsed.output;
  const isInOrder = parsed.output.every(
    ({ day, wetLeast }, index) =>
      day === index + 1 && wetLeast >= (parsed.output[index - 1]?.wetLeast ?? 0),
  );
  return first !== undefined && isInOrder ? success([first, ...rest]) : failure("unreadable");
}

/** The row of the table for a day of life. */
export function usualOn(table: NappyTable, day: number): NappyDay {
  const [first] = table;
  return table.reduce((known, row) => (row.day <= day ? row : known), first);
}
