import type { EntryKind, RecordOf } from "./record";

type MarkFacts = {
  readonly lane: string;
  /** Whether its lane counts it: asking and seeing nothing is drawn, but is no colostrum and no milk. */
  readonly isCounted: boolean;
  /** Whether it is drawn for as long as it lasted; the others are drawn between when they may have been. */
  readonly lasts: boolean;
};

/** What a mark says by its shape, in the order in which marks are told; and so the lanes, from the top. */
export const marks = {
  massage: { lane: "massage", isCounted: true, lasts: true },
  "first-milk": { lane: "milk", isCounted: true, lasts: false },
  milk: { lane: "milk", isCounted: true, lasts: false },
  "milk-coming-in": { lane: "milk", isCounted: false, lasts: false },
  "not-yet": { lane: "milk", isCounted: false, lasts: false },
  feed: { lane: "feed", isCounted: true, lasts: false },
  wet: { lane: "wet", isCounted: true, lasts: false },
  stool: { lane: "stool", isCounted: true, lasts: false },
} as const satisfies Readonly<Record<string, MarkFacts>>;

export type MarkKind = keyof typeof marks;
export type LaneId = (typeof marks)[MarkKind]["lane"];

const isMarkKind = (name: string): name is MarkKind => name in marks;

export const MARK_KINDS: readonly MarkKind[] = Object.keys(marks).filter(isMarkKind);
export const LANE_IDS: readonly LaneId[] = [...new Set(MARK_KINDS.map((kind) => marks[kind].lane))];

/** What stands on the axis; the birth itself is where the axis begins. */
export type DrawnKind = Exclude<EntryKind, "birth">;
export type DrawnRecord = RecordOf<DrawnKind>;

type Marking<One extends DrawnKind> = (entry: RecordOf<One>, isFirstMilk: boolean) => MarkKind;

const milk = (_entry: unknown, isFirst: boolean): MarkKind => (isFirst ? "first-milk" : "milk");

/** By which mark a record of each kind is drawn. */
const marking: { readonly [One in DrawnKind]: Marking<One> } = {
  session: () => "massage",
  "first-colostrum": milk,
  "milk-volume": milk,
  "milk-coming-in": () => "milk-coming-in",
  "not-yet": () => "not-yet",
  feed: () => "feed",
  nappy: ({ content }) => content,
};

/** @param isFirstMilk whether nothing of colostrum or milk was seen before it */
export const markOf = <One extends DrawnKind>(
  entry: RecordOf<One>,
  isFirstMilk: boolean,
): MarkKind => marking[entry.kind](entry, isFirstMilk);
