import type { Baby, NotebookRecord } from "./record";

/** Offered right after a note; a third is told where the note is mended. */
export const TWINS = ["first", "second"] as const satisfies readonly Baby[];

/** Whether a note may tell of which baby it is. */
export const isOfOneBaby = <One extends { readonly kind: string }>(
  record: One,
): record is Extract<One, { readonly kind: "feed" | "nappy" }> =>
  record.kind === "feed" || record.kind === "nappy";

/** The record told of that baby; null: of none in particular. */
export const ofBaby =
  (baby: Baby | null) =>
  (record: NotebookRecord): NotebookRecord => {
    if (!isOfOneBaby(record)) return record;
    const { baby: _before, ...others } = record;
    return baby === null ? others : { ...others, baby };
  };
