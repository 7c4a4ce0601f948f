/** Which way of massaging. A protocol is data with its source; a correction is an edit of its file. */
export type ProtocolId = "jujun" | "downward";

export type Direction = "up" | "down";

/** Places on her back that a path may begin or end at, lowest first. */
export type Landmark = "lower-back" | "shoulder-blade-bottom" | "shoulder-blade-top" | "below-neck";

/** Circumstances in which some lines are said differently or left out. */
export type Variant = "without-oil" | "other-helper" | "side-lying";

export type BodyPosition = "sitting" | "side-lying";

/** Where a line is said: counted from the start of its segment, from its end, from its middle, or by the place on the back. */
export type CuePlace =
  | { readonly from: "start"; readonly ms: number }
  | { readonly from: "end"; readonly ms: number }
  | { readonly from: "middle" }
  | { readonly from: "pass"; readonly pass: number; readonly share: number };

export type PlannedCue = {
  readonly place: CuePlace;
  readonly voice: string;
  /** What is said instead in a variant; null says nothing. */
  readonly instead: Readonly<Partial<Record<Variant, string | null>>>;
  /** Said only when the segment lasts exactly this long, because the line names the minutes. */
  readonly onlyWhenMs?: number;
  /** Not said when the segment lasts just one of these, because another line says it better. */
  readonly notWhenMs?: readonly number[];
  /** Said only when the segment lasts at least this long, because it would crowd a shorter one. */
  readonly onlyFromMs?: number;
};

export type CuedSegment = { readonly ms: number; readonly cues: readonly PlannedCue[] };

export type RestPlan = {
  /** Every whole second from `leastMs` to `mostMs` is legal; `choicesMs` are the ones offered. */
  readonly leastMs: number;
  readonly mostMs: number;
  readonly usualMs: number;
  readonly choicesMs: readonly number[];
  readonly cues: readonly PlannedCue[];
};

/** What stands between two rounds: a rest of the family's choice, or a short question. */
export type Interval =
  | ({ readonly kind: "rest" } & RestPlan)
  | ({ readonly kind: "between" } & CuedSegment);

/** One short round on a pillow, to be tried before there is oil on the hands. */
export type PracticePlan = {
  readonly leadIn: CuedSegment;
  readonly round: CuedSegment;
  readonly closing: CuedSegment;
};

export type Protocol = {
  readonly id: ProtocolId;
  readonly sources: readonly string[];
  readonly direction: Direction;
  readonly path: { readonly from: Landmark; readonly to: Landmark };
  readonly positions: readonly BodyPosition[];
  readonly circleMs: number;
  readonly passMs: number;
  readonly roundMs: number;
  readonly rounds: { readonly least: number; readonly most: number; readonly usual: number };
  readonly leadIn: CuedSegment;
  readonly roundCues: readonly (readonly PlannedCue[])[];
  readonly interval: Interval;
  readonly closing: CuedSegment;
  readonly practice: PracticePlan;
  /** The longest each voice line may take, in ms, from the voice script. */
  readonly longestMs: Readonly<Record<string, number>>;
};
