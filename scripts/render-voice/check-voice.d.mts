import type { parseClip } from "../../src/core/track/parse-clip";

/** The words, the record of their making, and the clips by id. */
export type Shelf = {
  readonly lines: readonly {
    readonly id: string;
    readonly text: { readonly id: string; readonly en: string };
    readonly longestMs: number;
    readonly sources: readonly string[];
  }[];
  /** What the lessons say aloud: the clip of each place, and the text that stands there today. */
  readonly lessonLines: readonly {
    readonly id: string | undefined;
    readonly place: string;
    readonly text: string | undefined;
  }[];
  readonly lexicon: Readonly<Record<string, string>>;
  readonly manifest: Readonly<
    Record<
      string,
      { readonly source: "machine" | "human"; readonly text: string; readonly ms: number }
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
