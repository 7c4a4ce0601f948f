import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import * as v from "valibot";

import { fromBase64Url, toBase64Url } from "../exchange/base64url";
import { createByteReader, type ByteReader } from "../exchange/light/byte-reader";
import { append, writeCount, type ByteSink } from "../exchange/light/byte-writer";
import { asWord } from "../exchange/light/spellings";
import { failure, success, type Result } from "../result";
import { readPhone } from "../settings/phone";
import { instantMs, instantOf, offsetMinutes } from "../time/instant";
import { MINUTE_MS } from "../time/spans";
import { hasNothing, smallPartSchema, type PackageFault, type SmallPart } from "./package";

/** The first byte, for good: an old app knows a newer text by it, and by the check whether it is whole. */
const VERSION = 1;
const CHECK_BYTES = 4;
/** Said before what is checked, so that no other program's letters pass as ours. */
const CHECK_NAME = utf8ToBytes("tetes-pertama.package.small");

/** No small part has more letters: five numbers with the longest names are less. */
export const MOST_SMALL_LETTERS = 2_000;

/** Offsets are told in quarters of an hour from the westernmost on, so that none is negative. */
const QUARTER_MINUTES = 15;
const WESTERNMOST = -24 * 60;

/** What stands in the digits of a number, four bits each; the last one is filled up with the last of them. */
const DIGITS = "0123456789+";
const NO_DIGIT = 15;
const MOST_DIGITS = 32;

const checkOf = (body: Uint8Array): Uint8Array =>
  sha256(concatBytes(CHECK_NAME, body)).subarray(0, CHECK_BYTES);

/** As it is told here: made to the minute, its numbers as they are dialled. */
export const smallPartOf = ({ madeAt, who, numbers, advice }: SmallPart): SmallPart => ({
  madeAt: instantOf(
    Math.floor(instantMs(madeAt) / MINUTE_MS) * MINUTE_MS,
    Math.round(offsetMinutes(madeAt) / QUARTER_MINUTES) * QUARTER_MINUTES,
  ),
  who,
  numbers: numbers.map(({ label, number }) => ({ label, number: dialled(number) })),
  advice,
});

function dialled(text: string): string {
  const read = readPhone(text);
  return read.ok ? read.value.number : text;
}

/**
 * Writes who she is, her numbers and her advice in few letters of an address. Its moment is told to the minute, and each
 * number as it is dialled: see `smallPartOf`.
 */
export function writeSmallPart(content: SmallPart): string {
  const { madeAt, who, numbers, advice } = smallPartOf(content);
  const sink: ByteSink = [VERSION];
  writeCount(sink, instantMs(madeAt) / MINUTE_MS);
  writeCount(sink, (offsetMinutes(madeAt) - WESTERNMOST) / QUARTER_MINUTES);
  asWord.write(sink, who.place);
  asWord.write(sink, who.role);
  asWord.write(sink, advice?.protocol ?? "");
  writeCount(sink, (advice?.restMs ?? 0) / 1_000);
  writeCount(sink, numbers.length);
  for (const { label, number } of numbers) {
    asWord.write(sink, label);
    writeDigits(sink, number);
  }
  const body = Uint8Array.from(sink);
  return toBase64Url(concatBytes(body, checkOf(body)));
}

function writeDigits(sink: ByteSink, number: string): void {
  const places = Array.from(number, (digit) => DIGITS.indexOf(digit));
  writeCount(sink, places.length);
  for (let at = 0; at < places.length; at += 2)
    append(sink, [(places[at] ?? NO_DIGIT) * 16 + (places[at + 1] ?? NO_DIGIT)]);
}

/** Reads such letters, all or nothing. */
export function readSmallPart(text: string): Result<SmallPart, PackageFault> {
  const bytes = text.length > MOST_SMALL_LETTERS ? null : fromBase64Url(text);
  if (bytes === null || bytes.length <= CHECK_BYTES) return failure("damaged");
  const body = bytes.subarray(0, -CHECK_BYTES);
  const check = checkOf(body);
  if (bytes.subarray(-CHECK_BYTES).some((byte, at) => byte !== check[at]))
    return failure("damaged");
  const [version = 0, ...rest] = body;
  if (version !== VERSION) return failure(version > VERSION ? "newer" : "damaged");
  const parsed = v.safeParse(smallPartSchema, contentIn(createByteReader(Uint8Array.from(rest))));
  if (!parsed.success) return failure("damaged");
  return hasNothing(parsed.output) ? failure("empty") : success(parsed.output);
}

/** Null where the bytes are not just such a content. */
function contentIn(reader: ByteReader): unknown {
  const minutes = reader.count();
  const quarters = reader.count();
  const who = { place: asWord.read(reader), role: asWord.read(reader) };
  const protocol = asWord.read(reader);
  const restSeconds = reader.count();
  const numbers = Array.from({ length: reader.claim(reader.count()) }, () => ({
    label: asWord.read(reader),
    number: readDigits(reader),
  }));
  const madeAt = momentOf(minutes, quarters * QUARTER_MINUTES + WESTERNMOST);
  if (!reader.isWhole() || madeAt === null) return null;
  const restMs = restSeconds === 0 ? null : restSeconds * 1_000;
  return { madeAt, who, numbers, advice: protocol === "" ? null : { protocol, restMs } };
}

/** A year of four digits at most: a later one has no instant. */
const MOST_MINUTES = Date.UTC(9_999, 0) / MINUTE_MS;

const momentOf = (minutes: number, offset: number): string | null =>
  minutes > MOST_MINUTES || Math.abs(offset) > -WESTERNMOST
    ? null
    : instantOf(minutes * MINUTE_MS, offset);

function readDigits(reader: ByteReader): string {
  const length = reader.count();
  if (length > MOST_DIGITS) reader.breakOff();
  const places = Array.from({ length: Math.ceil(Math.min(length, MOST_DIGITS) / 2) }, reader.byte)
    .flatMap((byte) => [byte >>> 4, byte & 15])
    .slice(0, length);
  return places.map((place) => DIGITS.charAt(place)).join("");
}
