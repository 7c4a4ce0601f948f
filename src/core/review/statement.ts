import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

import type { CardPicture } from "../lessons/lesson";
import type { Grade } from "../sources/source";

/** Where a statement stands, in the order they are reviewed: what is gravest comes first. */
export const SECTIONS = ["sign", "askfirst", "lesson", "line", "advice"] as const;
export type Section = (typeof SECTIONS)[number];

/**
 * What a piece of a statement is. "picture": what the picture shows, for those who do not see it. "inside": words that
 * stand in it. "right": the answer of a question that is right.
 */
export const PHRASE_KINDS = [
  "title",
  "text",
  "row",
  "important",
  "act",
  "picture",
  "inside",
  "choice",
  "right",
  "reply",
] as const;
export type PhraseKind = (typeof PHRASE_KINDS)[number];

export type Phrase = { readonly kind: PhraseKind; readonly text: string };

/** Something that the app says, as a midwife reviews it: the very words, in Indonesian, and the picture beside them. */
export type StatementContent = {
  /** Its section, a slash, and its id there: as in `Review`. */
  readonly id: string;
  readonly section: Section;
  /** The lesson in which it stands; null elsewhere. */
  readonly within: string | null;
  /** In the order in which they are read; never empty. */
  readonly phrases: readonly Phrase[];
  readonly picture: CardPicture | null;
  /** Ids of what it rests on. */
  readonly sources: readonly string[];
  /** Null where it rests on nothing. */
  readonly grade: Grade | null;
};

export type Statement = StatementContent & {
  /** Of the very words and picture: see `statementHash`. */
  readonly hash: string;
};

/** Digits that are enough to tell any two versions of a statement apart. */
const HASH_DIGITS = 32;

const digestOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/**
 * By which words and a picture are known again: another letter, another line in the picture, another hash.
 *
 * @param pictures the contents of the files of `pictureFiles`
 * @returns the first 32 hexadecimal digits of a SHA-256
 */
export const statementHash = (
  phrases: readonly Phrase[],
  pictures: readonly Uint8Array[],
): string => {
  const seen = [phrases.map(({ kind, text }) => [kind, text]), pictures.map(digestOf)];
  return digestOf(utf8ToBytes(JSON.stringify(seen))).slice(0, HASH_DIGITS);
};
