import type { LaneId, MarkKind } from "../../../core/notebook/marks";

type MarkLook = {
  /** Around its own middle, in a box of 24: it tells the kind, the colour of its class comes second. */
  readonly shape: string;
  /** The words of `counted` that name it. */
  readonly toldAs: string;
  /** In which sentence of a day: together they would be too long. */
  readonly sentence: 0 | 1 | 2;
};

/** How each mark looks and is told. Its colour is the class of its name in `glyph.module.css`. */
export const looks = {
  massage: { shape: "M-3-9h6v18h-6z", toldAs: "massage", sentence: 0 },
  "first-milk": {
    shape: "M0-12C5-5 8-1 8 4A8 8 0 0 1-8 4C-8-1-5-5 0-12Z",
    toldAs: "milk",
    sentence: 0,
  },
  milk: { shape: "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z", toldAs: "milk", sentence: 0 },
  "milk-coming-in": { shape: "M0-11L11 0L0 11L-11 0Z", toldAs: "milk-coming-in", sentence: 1 },
  "not-yet": { shape: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z", toldAs: "not-yet", sentence: 1 },
  feed: { shape: "M-1.5-8h3v16h-3z", toldAs: "feed", sentence: 2 },
  wet: { shape: "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0Z", toldAs: "wet", sentence: 2 },
  stool: { shape: "M-5.5-5.5h11v11h-11z", toldAs: "stool", sentence: 2 },
} as const satisfies Readonly<Record<MarkKind, MarkLook>>;

/** The picture at the head of each lane, in `public/art/ui`. */
export const lanePictures = {
  massage: "massage",
  milk: "first-drop",
  feed: "feed",
  wet: "nappy-wet",
  stool: "nappy-stool",
} as const satisfies Readonly<Record<LaneId, string>>;
