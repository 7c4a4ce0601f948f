import type { Recording } from "../../core/midwife/recording";
import type { Result } from "../../core/result";
import type { Sound, TakeFault } from "../../core/studio/finish-recording";
import type { Consent } from "../../core/studio/take";
import type { StoreFault } from "../storage";

/** The lines that were recorded on this phone, one take each. Whatever it says was kept is on the disk. */
export type TakeStore = {
  /** All takes that can be read, in the order of their lines' ids. */
  readonly list: () => Promise<Result<readonly Recording[], StoreFault>>;
  /** Puts a take in the place of the one of its line. */
  readonly keep: (take: Recording) => Promise<Result<null, StoreFault>>;
  readonly remove: (line: string) => Promise<Result<null, StoreFault>>;
  /** What the speaker agreed to; null where she has not yet. */
  readonly consent: () => Promise<Result<Consent | null, StoreFault>>;
  readonly agree: (consent: Consent) => Promise<Result<null, StoreFault>>;
};

/**
 * Why nothing can be recorded. "refused": nobody allowed it. "none": this phone has no microphone. "taken": a call or
 * another app holds it. "unable": this browser cannot.
 */
export type MicrophoneFault = "refused" | "none" | "taken" | "unable";

/** Why a recording ended by itself. "unplugged": the microphone is gone, or is no longer allowed. */
export type MicrophoneLoss = "taken" | "unplugged";

export type Hearing = {
  /** How loud it is now: the largest sample of the last moment, 0 to 1. */
  readonly onLevel: (level: number) => void;
  readonly onLost: (loss: MicrophoneLoss) => void;
  /** No more is kept: what was recorded so far stays. */
  readonly onFull: () => void;
};

/** The microphone is on until one of them is called. */
export type Capture = {
  readonly stop: () => Promise<Result<Sound, "unable">>;
  readonly cancel: () => void;
};

export type Microphone = {
  readonly listen: (hearing: Hearing) => Promise<Result<Capture, MicrophoneFault>>;
};

/** Makes clips of recordings, beside the page. */
export type TakeMaker = {
  /** Makes itself ready, so that the first take is not waited for; false where it cannot be fetched. */
  readonly warm: () => Promise<boolean>;
  readonly make: (
    sound: Sound,
    longestMs: number,
  ) => Promise<Result<Uint8Array, TakeFault | "unable">>;
};

export type ClipPlayer = {
  /** Plays frames, or a clip of the app by its id. It ends with the sound, or when it is hushed. */
  readonly play: (clip: Uint8Array | string) => Promise<"heard" | "unheard">;
  readonly hush: () => void;
};
