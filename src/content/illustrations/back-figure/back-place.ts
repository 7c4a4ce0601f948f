import type { Position } from "../../../core/protocol/position";
import type { Timeline } from "../../../core/protocol/timeline";
import type { BackPlace } from "./back-painter";

/** How long the hands take to travel back to the start of the path, at the beginning of a pass, in ms. */
const RETURN_MS = 900;

const AT_START: BackPlace = { share: 0, turn: 0, lifted: 0 };

/** Where the hands are drawn at a place of the massage. */
export function backPlaceAt(position: Position, { passMs }: Pick<Timeline, "passMs">): BackPlace {
  if (position.kind === "closing" || position.kind === "ended")
    return { share: 1, turn: 0, lifted: 1 };
  if (position.kind !== "round") return AT_START;
  const { share, turn } = position.thumbs;
  const inPassMs = share * passMs;
  if (position.pass === 1 || inPassMs >= RETURN_MS) return { share, turn, lifted: 0 };
  const back = inPassMs / RETURN_MS;
  return { share: 1 - back + share * back, turn, lifted: Math.sin(Math.PI * back) };
}
