import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import * as v from "valibot";

import type { Immutable } from "../immutable";
import type { NotebookRecord } from "../notebook/record";
import { isKnownKind, parseRecord } from "../notebook/schema";
import { failure, success, type Result } from "../result";
import { anyInstantSchema } from "../time/schemas";

/** "foreign": not ours. "damaged": ours, cut off or altered. "newer": only an app of after this one can read it. */
export type BundleFault = "foreign" | "damaged" | "newer";

const FORMAT = "tetes-pertama.notebook";
const VERSION = 1;

/**
 * How every version begins, for good: so an old app knows a newer file, and whether it is whole. What follows the
 * checksum is its version's own affair.
 */
const OPENING = `{"format":"${FORMAT}","version":`;
const ENVELOPE =
  /^\{"format":"tetes-pertama\.notebook","version":([1-9]\d{0,5}),"sha256":"([0-9a-f]{64})",/;
/** As far as a damaged file is searched for our name, in characters. */
const NAME_WITHIN = 200;

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

/** Plain ASCII: however the file is carried, each of its letters is one byte. */
const asciiOnly = (json: string): string =>
  json.replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** Over everything that can be altered, the version too. */
const checksumOf = (version: string, content: string): string =>
  bytesToHex(sha256(utf8ToBytes(`${version} ${content}`)));

/** Writes a notebook as the text of a file. */
export function encodeBundle(
  records: readonly NotebookRecord[],
  { madeAt, appVersion }: Omit<Bundle, "records">,
): string {
  const content = asciiOnly(JSON.stringify({ madeAt, appVersion, records })).slice(1);
  const version = String(VERSION);
  return `${OPENING}${version},"sha256":"${checksumOf(version, content)}",${content}`;
}

/** Whether a text that is no whole file of ours was meant to be one. */
const isMeantAsOurs = (text: string): boolean =>
  OPENING.startsWith(text) || text.slice(0, NAME_WITHIN).includes(FORMAT);

/** How UTF-16, as some editors write it, looks when it is read as UTF-8: its mark, then a zero beside each letter. */
const UTF_16 = /^\ufffd\ufffd/;

/**
 * Reads the text of a file, all or nothing: one letter more, less or other, and nothing of it is taken. What stands
 * around it as white space is nobody's. A record that cannot be taken, though it was written so, costs itself alone.
 */
export function decodeBundle(carried: string): Result<ReadBundle, BundleFault> {
  const text = (UTF_16.test(carried) ? carried.slice(2).replace(/\0/g, "") : carried).trim();
  const envelope = ENVELOPE.exec(text);
  if (envelope === null) return failure(isMeantAsOurs(text) ? "damaged" : "foreign");
  const [opening, version = "", checksum] = envelope;
  const content = text.slice(opening.length);
  if (checksumOf(version, content) !== checksum) return failure("damaged");
  if (Number(version) > VERSION) return failure("newer");
  return readContent(parsedJson(`{${content}`));
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

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
