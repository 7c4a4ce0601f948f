import type { NotebookRecord, Side } from "./record";

/** Offered right after a feed; who feeds from both taps both. */
export const BREASTS = ["left", "right"] as const satisfies readonly Side[];
export type Breast = (typeof BREASTS)[number];

/** Whether that breast is among what was told. */
export const includesBreast = (side: Side | null, breast: Breast): boolean =>
  side === "both" || side === breast;

const other = (breast: Breast): Breast => (breast === "left" ? "right" : "left");

/** What is told once that breast was tapped: it is added, or taken out again. */
export function tapBreast(side: Side | null, breast: Breast): Side | null {
  switch (side) {
    case null:
      return breast;
    case "both":
      return other(breast);
    case "left":
    case "right":
      return side === breast ? null : "both";
  }
}

/** The feed told of that side; null: of none in particular. Every other record stays as it is. */
export const fromSide =
  (side: Side | null) =>
  (record: NotebookRecord): NotebookRecord => {
    if (record.kind !== "feed") return record;
    const { side: _before, ...others } = record;
    return side === null ? others : { ...others, side };
  };
