import { MOST_BYTES } from "../../core/exchange/limits";
import type { Handed } from "../../core/register/handed";
import type { HandOverTextFault } from "../../core/register/hand-over-text";
import { failure, type Result } from "../../core/result";
import type { PickedFile } from "../copies/ports";
import type { Clock } from "../devices";
import type { HandOverReader } from "./ports";

/** Why a file cannot be taken in. "unreachable": it does not lie on this phone. */
export type HandOverFault = HandOverTextFault | "too-big" | "unreachable";

/** Reads a file that a family has handed over; null where what reads it has not come. */
export type Reading = (file: PickedFile) => Promise<Result<Handed, HandOverFault> | null>;

export const readingBy =
  (reader: HandOverReader, { now }: Pick<Clock, "now">): Reading =>
  async (file) => {
    if (file.size > MOST_BYTES) return failure("too-big");
    const text = await file.text().catch(() => null);
    return text === null ? failure("unreachable") : reader.read(text, now());
  };
