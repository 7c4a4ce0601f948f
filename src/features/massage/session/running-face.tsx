import { positionAt } from "../../../core/protocol/position";
import type { ActiveState } from "../../../application/session-state";
import { MassageFace } from "./massage-face";
import { RestFace } from "./rest-face";

/** The massage and its rests have two faces, so that the phase is seen without reading. */
export function RunningFace(state: ActiveState) {
  const position = positionAt(state.timeline, state.session.positionMs);
  switch (position.kind) {
    case "lead-in":
    case "round":
    case "closing":
    case "ended":
      return <MassageFace {...state} position={position} />;
    case "rest":
    case "between":
      return <RestFace {...state} position={position} />;
  }
}
