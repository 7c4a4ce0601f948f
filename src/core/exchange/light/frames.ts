import { failure, success, type Result } from "../../result";
import { encodeFrame, frameCountOf } from "./frame";
import { mixtureOf } from "./mixture";
import { blocksOf, idOf, isCarried, mixed, transferOf } from "./transfer";

/** The letters of the alphanumeric set that a QR code of level L holds, by its version (ISO/IEC 18004, table 7). */
export const CODE_LETTERS = { 10: 395, 11: 468, 12: 535 } as const;

/** A transfer as it is shown: code after code, without end. */
export type Frames = {
  /** How many blocks there are: fewer codes do not do. */
  readonly total: number;
  /** The letters of a code, counted from 0. */
  readonly frame: (nth: number) => string;
};

/** How often all blocks are shown before the first mixture: where nothing is lost, none is needed. */
const ROUNDS_UNMIXED = 2;

/**
 * Which part the nth code shows: all blocks in their order a few times, then a block and a mixture by turns, so that who
 * missed some need not wait until they come round.
 */
function partAt(nth: number, total: number): number {
  const turn = nth - ROUNDS_UNMIXED * total;
  if (turn < 0) return nth % total;
  return turn % 2 === 0 ? (turn / 2) % total : nth;
}

/**
 * Cuts bytes into the codes that show them: the same for the same bytes, on every phone. "too-large" where it would take
 * more than 64 blocks.
 *
 * @param capacityLetters what a code holds: see `CODE_LETTERS`
 */
export function framesOf(bytes: Uint8Array, capacityLetters: number): Result<Frames, "too-large"> {
  const total = frameCountOf(bytes.length, capacityLetters);
  const transfer = transferOf(idOf(bytes), bytes.length, total);
  if (!isCarried(transfer)) return failure("too-large");
  const blocks = blocksOf(bytes, transfer);
  return success({
    total,
    frame: (nth) => {
      const part = partAt(nth, total);
      const block = blocks[part] ?? mixed(blocks, mixtureOf(transfer.id, part, total));
      return encodeFrame({ transfer, part, block });
    },
  });
}
