import { decodeFrame, type Frame, type FrameFault } from "./frame";
import { mixtureOf } from "./mixture";
import { addInto, provedBytes, type Transfer } from "./transfer";

/** Seen so often in a row, and nothing of the first in between, another transfer is the one that is meant now. */
const CODES_OF_ANOTHER = 8;

/**
 * One equation: a byte for each block, 1 where it is in the sum, then the sum. They are kept by the first block in them,
 * which is in none that is kept below; null where none is known yet.
 */
type Equation = Uint8Array;
type Equations = readonly (Equation | null)[];

/** A transfer that was seen in place of the one that is collected: its last part, and how many codes of it in a row. */
type Rival = { readonly transfer: Transfer; readonly part: number; readonly codes: number };

/** What was gathered from the codes of another phone's screen. */
export type Collection =
  | { readonly status: "empty" }
  | {
      readonly status: "collecting";
      readonly transfer: Transfer;
      /** How many independent equations are known: it never falls, and at `transfer.total` all is known. */
      readonly rank: number;
      readonly equations: Equations;
      readonly rival: Rival | null;
    }
  /** The bytes as they were shown, proved by their checksum. */
  | { readonly status: "complete"; readonly transfer: Transfer; readonly bytes: Uint8Array };

/**
 * What a code was. "new": it told something. "known": it told nothing that was not known. "other-transfer": one of ours,
 * of other bytes than those that are collected. "damaged": with it all was known and the proof failed; nothing is kept.
 */
export type Sight = "new" | "known" | "other-transfer" | "damaged" | FrameFault;

export type Taken = { readonly collection: Collection; readonly sight: Sight };

type Collecting = Extract<Collection, { readonly status: "collecting" }>;

export const emptyCollection: Collection = { status: "empty" };

/** How far it is: what is known, out of what there is to know, in blocks; null before the first code. */
export function progressOf(
  collection: Collection,
): { readonly rank: number; readonly total: number } | null {
  switch (collection.status) {
    case "empty":
      return null;
    case "collecting":
      return { rank: collection.rank, total: collection.transfer.total };
    case "complete":
      return { rank: collection.transfer.total, total: collection.transfer.total };
  }
}

/**
 * Takes the letters of a code that was read. Codes come in any order, from any on, as often as they like; what tells
 * nothing leaves the same object. What is complete stays as it is.
 */
export function take(collection: Collection, text: string): Taken {
  const decoded = decodeFrame(text);
  if (!decoded.ok) return { collection, sight: decoded.reason };
  const frame = decoded.value;
  switch (collection.status) {
    case "empty":
      return gather(begin(frame.transfer), frame);
    case "collecting":
      return isSame(collection.transfer, frame.transfer)
        ? gather(collection, frame)
        : meetRival(collection, frame);
    case "complete":
      return {
        collection,
        sight: isSame(collection.transfer, frame.transfer) ? "known" : "other-transfer",
      };
  }
}

const begin = (transfer: Transfer): Collecting => ({
  status: "collecting",
  transfer,
  rank: 0,
  equations: Array.from({ length: transfer.total }, () => null),
  rival: null,
});

/** The id alone does not do: the same bytes may be shown again in codes of another size. */
const isSame = (a: Transfer, b: Transfer): boolean =>
  a.id === b.id && a.byteLength === b.byteLength && a.blockBytes === b.blockBytes;

/** A code that is looked at twice counts once: a camera that was turned away for a moment has seen one or two. */
function meetRival(collection: Collecting, frame: Frame): Taken {
  const { transfer, part } = frame;
  const { rival } = collection;
  const isKnown = rival !== null && isSame(rival.transfer, transfer);
  if (isKnown && rival.part === part) return { collection, sight: "other-transfer" };
  const codes = isKnown ? rival.codes + 1 : 1;
  if (codes >= CODES_OF_ANOTHER) return gather(begin(transfer), frame);
  return {
    collection: { ...collection, rival: { transfer, part, codes } },
    sight: "other-transfer",
  };
}

function gather(collection: Collecting, frame: Frame): Taken {
  const { transfer } = collection;
  const equations = withEquation(collection.equations, equationOf(frame));
  if (equations === null) {
    const met = collection.rival === null ? collection : { ...collection, rival: null };
    return { collection: met, sight: "known" };
  }
  const rank = collection.rank + 1;
  if (rank < transfer.total)
    return { collection: { ...collection, rank, equations, rival: null }, sight: "new" };
  const bytes = provedBytes(solved(equations, transfer.total), transfer);
  return bytes === null
    ? { collection: emptyCollection, sight: "damaged" }
    : { collection: { status: "complete", transfer, bytes }, sight: "new" };
}

function equationOf({ transfer: { id, total }, part, block }: Frame): Equation {
  const equation = new Uint8Array(total + block.length);
  if (part < total) equation[part] = 1;
  else equation.set(mixtureOf(id, part, total));
  equation.set(block, total);
  return equation;
}

/** With what the equation tells beside the others (Gaussian elimination over GF(2)); null where that is nothing. */
function withEquation(equations: Equations, equation: Equation): Equations | null {
  const rest = equation.slice();
  for (const [block, known] of equations.entries()) {
    if (rest[block] !== 1) continue;
    if (known === null) return equations.map((old, at) => (at === block ? rest : old));
    addInto(rest, known);
  }
  return null;
}

/** The blocks, when there is an equation for each: from the last one up, each is taken out of the sums before it. */
function solved(equations: Equations, total: number): readonly Uint8Array[] {
  const sums = equations.flatMap((equation) => (equation === null ? [] : [equation.slice()]));
  for (let block = total - 1; block > 0; block -= 1) {
    const found = sums[block];
    for (const sum of sums.slice(0, block))
      if (found !== undefined && sum[block] === 1) addInto(sum, found);
  }
  return sums.map((sum) => sum.subarray(total));
}
