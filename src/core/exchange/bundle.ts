import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import * as v from "valibot";

import type { Immutable } from "../immutable";
import type { NotebookRecord } from "../notebook/record";
import { parseRecord } from "../notebook/schema";
import { failure, success, type Result } from "../result";
import { instantSchema } from "../time/schemas";

/** "foreign": not ours. "damaged": ours, cut off or altered. "newer": only a newer app can read it. */
export type BundleFault = "foreign" | "damaged" | "newer";

const FORMAT = "tetes-pertama.notebook";
const VERSION = 1;

/**
 * How every version begins, for good: so an old app knows a newer file, and whether it is whole. What follows the
 * checksum is its version's own affair.
 */
const OPENING = `{"format":"${FORMAT}","version":`;
const ENVELOPE =
  /^\{"format":"tetes-pertama\.notebook","version":(\d{1,6}),"sha256":"([0-9a-f]{64})",/;
/** As far as a damaged file is searched for our name, in characters. */
const NAME_WITHIN = 200;

const contentSchema = v.object({
  madeAt: instantSchema,
  appVersion: v.string(),
  /** Each is read by itself: see `parseRecord`. */
  records: v.array(v.unknown()),
});

/** A notebook as it travels: what lives in it, what is in the bin, and that something was erased. */
export type Bundle = Immutable<Omit<v.InferOutput<typeof contentSchema>, "records">> & {
  readonly records: readonly NotebookRecord[];
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

/** Reads the text of a file, all or nothing: one byte more, less or other, and nothing of it is taken. */
export function decodeBundle(text: string): Result<Bundle, BundleFault> {
  const envelope = ENVELOPE.exec(text);
  if (envelope === null) return failure(isMeantAsOurs(text) ? "damaged" : "foreign");
  const [opening, version = "", checksum] = envelope;
  const content = text.slice(opening.length);
  if (checksumOf(version, content) !== checksum) return failure("damaged");
  if (Number(version) > VERSION) return failure("newer");
  return readContent(`{${content}`);
}

function readContent(json: string): Result<Bundle, BundleFault> {
  const content = v.safeParse(contentSchema, parsedJson(json));
  if (!content.success) return failure("damaged");
  const { madeAt, appVersion, records: rows } = content.output;
  const records: NotebookRecord[] = [];
  for (const row of rows) {
    const record = parseRecord(row);
    // The checksum says that it was written so: by an app that knows more kinds of notes than this one.
    if (!record.ok) return failure("newer");
    records.push(record.value);
  }
  return success({ madeAt, appVersion, records });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
