import type { Result } from "../../core/result";
import type { TakeFault } from "../../core/studio/finish-recording";

/** What the page and its maker of takes say to one another. */

/** The worker has come. */
export const READY = "ready";

/** What comes with the port to another worker: it makes takes and asks for help, or it helps. */
export const TO_ASK = "ask";
export const TO_HELP = "help";

/** The answer to a recording. */
export type MadeTake = Result<Uint8Array, TakeFault>;

export const isMadeTake = (value: unknown): value is MadeTake =>
  typeof value === "object" && value !== null && "ok" in value;
