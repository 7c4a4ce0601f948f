import * as v from "valibot";

import type { Immutable } from "../immutable";
import type { NotebookRecord } from "../notebook/record";
import { isKnownKind, parseRecord } from "../notebook/schema";
import { failure, success, type Result } from "../result";
import { anyInstantSchema } from "../time/schemas";
import { openText, sealText, type EnvelopeFault, type FileFormat } from "./envelope";

export type BundleFault = EnvelopeFault;

const FORMAT: FileFormat = { name: "tetes-pertama.notebook", version: 1 };

const contentSchema = v.object({
  madeAt: anyInstantSchema,
  appVersion: v.string(),
  /** Each is read by itself: see `parseRecord`. */
  records: v.array(v.unknown()),
});

/** A notebook as it travels: what lives in it, what is in the bin, and that something was erased. */
export type Bundle = Immutable<Omit<v.InferOutput<typeof contentSchema>, "records">> & {
  readonly records: readonly NotebookRecord[];
};

/** A notebook as it was read from a file. */
export type ReadBundle = Bundle & {
  /** How many of its records this app cannot take: a field outside its range, an id with odd letters. */
  readonly unreadable: number;
};

/** Writes a notebook as the text of a file. */
export function encodeBundle(
  records: readonly NotebookRecord[],
  { madeAt, appVersion }: Omit<Bundle, "records">,
): string {
  return sealText(FORMAT, { madeAt, appVersion, records });
}

/**
 * Reads the text of a file, all or nothing. A record that cannot be taken, though it was written so, costs itself alone.
 */
export function decodeBundle(carried: string): Result<ReadBundle, BundleFault> {
  const content = openText(carried, FORMAT);
  return content.ok ? readContent(content.value) : content;
}

/** Reads what a file or the codes of another phone held, when it is proved to be whole. */
export function readContent(content: unknown): Result<ReadBundle, BundleFault> {
  const parsed = v.safeParse(contentSchema, content);
  if (!parsed.success) return failure("damaged");
  const { madeAt, appVersion, records: rows } = parsed.output;
  const records: NotebookRecord[] = [];
  for (const row of rows) {
    // The checksum says that it was written so: by an app that knows more kinds of notes than this one.
    if (!isKnownKind(row)) return failure("newer");
    const record = parseRecord(row);
    if (record.ok) records.push(record.value);
  }
  return success({ madeAt, appVersion, records, unreadable: rows.length - records.length });
}
