import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

import { failure, success, type Result } from "../result";

/** "foreign": not ours. "damaged": ours, cut off or altered. "newer": only an app of after this one can read it. */
export type EnvelopeFault = "foreign" | "damaged" | "newer";

/** A kind of file of ours. `version` is the one that this app writes; it reads all up to it. */
export type FileFormat = { readonly name: `tetes-pertama.${string}`; readonly version: number };

/** As far as a damaged file is searched for our name, in characters. */
const NAME_WITHIN = 200;

/** How UTF-16, as some editors write it, looks when it is read as UTF-8: its mark, then a zero beside each letter. */
const UTF_16 = /^\ufffd\ufffd/;

/**
 * How every version begins, for good: so an old app knows a newer file, and whether it is whole. What follows the
 * checksum is its version's own affair.
 */
const openingOf = ({ name }: FileFormat): string => `{"format":"${name}","version":`;
const ENVELOPE =
  /^\{"format":"(tetes-pertama\.[a-z]{1,40})","version":([1-9]\d{0,5}),"sha256":"([0-9a-f]{64})",/;

/** Plain ASCII: however the file is carried, each of its letters is one byte. */
const asciiOnly = (json: string): string =>
  json.replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** Over everything that can be altered, the version too. */
const checksumOf = (version: string, content: string): string =>
  bytesToHex(sha256(utf8ToBytes(`${version} ${content}`)));

/** Writes the text of a file. @param content with at least one field of its own */
export function sealText(format: FileFormat, content: Readonly<Record<string, unknown>>): string {
  const fields = asciiOnly(JSON.stringify(content)).slice(1);
  const version = String(format.version);
  return `${openingOf(format)}${version},"sha256":"${checksumOf(version, fields)}",${fields}`;
}

/** What carried a file may have put its mark before it, and white space around it: both are nobody's. */
const plainText = (carried: string): string =>
  (UTF_16.test(carried) ? carried.slice(2).replace(/\0/g, "") : carried).trim();

const hasName = (text: string, { name }: FileFormat): boolean =>
  text.slice(0, NAME_WITHIN).includes(`"${name}"`);

/** Whether a text has the name of this kind of file, whole or not. */
export const isMeantAs = (carried: string, format: FileFormat): boolean =>
  hasName(plainText(carried.slice(0, 2 * NAME_WITHIN)), format);

/** Whether a text that is no whole file of ours was meant to be one. */
const isMeantAsOurs = (text: string, format: FileFormat): boolean =>
  openingOf(format).startsWith(text) || hasName(text, format);

/**
 * Reads the text of a file, all or nothing: one letter more, less or other, and nothing of it is taken. The value is
 * what stood there and nothing is known of its shape; `undefined` where it is no JSON.
 */
export function openText(carried: string, format: FileFormat): Result<unknown, EnvelopeFault> {
  const text = plainText(carried);
  const envelope = ENVELOPE.exec(text);
  if (envelope?.[1] !== format.name)
    return failure(isMeantAsOurs(text, format) ? "damaged" : "foreign");
  const [opening, , version = "", checksum] = envelope;
  const content = text.slice(opening.length);
  if (checksumOf(version, content) !== checksum) return failure("damaged");
  if (Number(version) > format.version) return failure("newer");
  return success(parsedJson(`{${content}`));
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
