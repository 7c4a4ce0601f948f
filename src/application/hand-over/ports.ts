import type { Result } from "../../core/result";

/** Packs bytes tighter, and back (RFC 1951). */
export type Deflating = {
  readonly deflate: (bytes: Uint8Array) => Promise<Uint8Array>;
  /** Null where they are no packed bytes, or would become more than `mostBytes`. */
  readonly inflate: (bytes: Uint8Array, mostBytes: number) => Promise<Uint8Array | null>;
};

/** The modules of a code with its white rim, row by row; true is dark. */
export type CodeModules = readonly (readonly boolean[])[];

export type CodeDrawer = (letters: string) => CodeModules;

/** "refused": nobody allowed it. "none": this phone has none, or another app holds it. "unavailable": this browser cannot. */
export type CameraFault = "refused" | "none" | "unavailable";

/** What one picture of the camera told. */
export type Look = {
  /** The letters of the code in it; null where none could be read. */
  readonly letters: string | null;
  readonly isDark: boolean;
};

export type Filming = {
  /** Shows what is filmed, in a video element. */
  readonly showIn: (place: unknown) => void;
  readonly stop: () => void;
};

export type Camera = {
  readonly film: (onLook: (look: Look) => void) => Promise<Result<Filming, CameraFault>>;
};
