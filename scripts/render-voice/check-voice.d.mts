import type { parseClip } from "../../src/core/track/parse-clip";

/** The words, the record of their making, and the clips by id. */
export type Shelf = {
  readonly lines: readonly {
    readonly id: string;
    readonly text: { readonly id: string; readonly en: string };
    readonly longestMs: number;
    readonly sources: readonly string[];
  }[];
  /** Clips of lessons; `texts` is what stands today at the places that each of them is `of`. */
  readonly lessonLines: readonly {
    readonly id: string;
    readonly of: readonly string[];
    readonly texts: readonly (string | undefined)[];
  }[];
  readonly lexicon: Readonly<Record<string, string>>;
  readonly manifest: Readonly<
    Record<
      string,
      { readonly source: "machine" | "human"; readonly text: string; readonly frames: number }
    >
  >;
  readonly voice: ReadonlyMap<string, Uint8Array>;
  readonly sounds: ReadonlyMap<string, Uint8Array>;
};

export const readShelf: () => Shelf;
export const findProblems: (shelf: Shelf, parse: typeof parseClip) => readonly string[];
export const findLevelProblems: (
  shelf: Pick<Shelf, "voice" | "sounds">,
) => Promise<readonly string[]>;
