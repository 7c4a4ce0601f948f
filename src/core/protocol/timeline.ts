import type { Protocol } from "./protocol";

/** A stretch of the session's time axis. Segments tile the axis: each starts where the one before ends. */
export type Segment = { readonly startMs: number; readonly endMs: number } & (
  | { readonly kind: "lead-in" }
  | { readonly kind: "round"; readonly round: number }
  | { readonly kind: "rest"; readonly afterRound: number }
  | { readonly kind: "between"; readonly afterRound: number }
  | { readonly kind: "closing" }
);

/**
 * One sound at one place on the axis: a spoken line, the bell of a phase, or the soft sound at the turn of a pass,
 * where the thumbs begin the path anew. `clip` names the sound, `atMs` is where it should be heard to begin,
 * `lastsMs` the longest it may take. `segment` is the index of the segment it lies in.
 */
export type Cue = {
  readonly id: string;
  readonly kind: "voice" | "bell" | "turn";
  readonly clip: string;
  readonly atMs: number;
  readonly lastsMs: number;
  readonly segment: number;
};

/** The whole session on one axis from 0 to `durationMs`. Everything heard, shown and felt derives from it. */
export type Timeline = {
  readonly protocol: Protocol["id"];
  readonly direction: Protocol["direction"];
  readonly path: Protocol["path"];
  readonly rounds: number;
  readonly passMs: number;
  readonly circleMs: number;
  readonly segments: readonly Segment[];
  readonly cues: readonly Cue[];
  readonly durationMs: number;
};
