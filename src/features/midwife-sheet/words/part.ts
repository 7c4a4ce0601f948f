import type { Fact } from "../../../parts/words/use-birth-facts";

/** A table in words; the first column names the rows. */
export type SheetTable = {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    /** Empty where there is nothing to be told. */
    readonly cells: readonly string[];
  }[];
};

/** One part of the sheet, in words: what stands on the screen, on paper, on a roll and in a picture is drawn from it. */
export type SheetPart = {
  readonly id: string;
  readonly title: string;
  readonly facts?: readonly Fact[];
  readonly lines?: readonly string[];
  readonly table?: SheetTable | undefined;
  /** Smaller, below it: how to read it. */
  readonly notes?: readonly string[];
};

/** What stands before its value: a question needs no colon. */
export const labelOf = (name: string): string => (name.endsWith("?") ? name : `${name}:`);

export type WordedSheet = {
  readonly title: string;
  readonly head: readonly string[];
  readonly parts: readonly SheetPart[];
  readonly foot: readonly string[];
};
