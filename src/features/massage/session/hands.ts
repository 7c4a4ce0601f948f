import type { Position } from "../../../core/protocol/position";
import type { BodyPosition } from "../../../core/protocol/protocol";

/** On her side only the upper half of the back is within reach; she turns in every rest. */
export function handsFor(position: BodyPosition, moment: Position): "both" | "left" | "right" {
  if (position === "sitting") return "both";
  const round = moment.kind === "round" ? moment.round : 1;
  return round % 2 === 1 ? "right" : "left";
}
