import type { WrittenFile } from "../../application/register/ports";
import type { LeavingFiles } from "../../core/exchange/leaving-files";

/** So long a part of a file is before the next begins, in letters. */
const PART_LETTERS = 1_000_000;

/** So many letters of a file are shown before it is handed out. */
const BEGINNING_LETTERS = 3_000;

type Gathered = {
  readonly parts: Uint8Array<ArrayBuffer>[];
  /** What is not yet long enough for a part. */
  texts: string[];
  letters: number;
  beginning: string;
};

/** Writes files to their end. */
export function gatherFiles({ files, pieces }: LeavingFiles): readonly WrittenFile[] {
  const encoder = new TextEncoder();
  const gathered = files.map((): Gathered => ({ parts: [], texts: [], letters: 0, beginning: "" }));

  function close(one: Gathered): void {
    if (one.letters > 0) one.parts.push(encoder.encode(one.texts.join("")));
    one.texts = [];
    one.letters = 0;
  }

  for (const { file, text } of pieces) {
    const one = gathered[file];
    if (one === undefined) continue;
    if (one.beginning.length < BEGINNING_LETTERS)
      one.beginning = (one.beginning + text).slice(0, BEGINNING_LETTERS);
    one.texts.push(text);
    one.letters += text.length;
    if (one.letters >= PART_LETTERS) close(one);
  }
  return files.map((head, place) => {
    const one = gathered[place];
    if (one === undefined) return { ...head, parts: [], size: 0, beginning: "" };
    close(one);
    const { parts, beginning } = one;
    const size = parts.reduce((sum, { length }) => sum + length, 0);
    return { ...head, parts, size, beginning };
  });
}
