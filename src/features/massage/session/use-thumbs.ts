import { useEffect, useRef, useState, type RefObject } from "react";

import type { BackFigureHandle } from "../../../content/illustrations/back-figure/use-back-painter";
import { positionAt, type Position } from "../../../core/protocol/position";
import type { Timeline } from "../../../core/protocol/timeline";
import { useServices } from "../../../shell/services-context";
import { createFrameWatch } from "./frame-watch";

/** How long the hands take to travel back to the start of the path, at the beginning of a pass, in ms. */
const RETURN_MS = 900;

/** With still pictures only the lit part of the back changes; that needs no frames. */
const STILL_EVERY_MS = 500;

export type Thumbs = {
  readonly figure: RefObject<BackFigureHandle | null>;
  readonly hasTrail: boolean;
};

/**
 * Draws the thumbs where `positionAt` says they are, from the clock of the track itself. A phone that cannot keep
 * up loses the trail first, then frames beyond thirty a second.
 */
export function useThumbs(
  timeline: Timeline,
  { still, isWeakPhone }: { still: boolean; isWeakPhone: boolean },
): Thumbs {
  const { runner, clock } = useServices();
  const figure = useRef<BackFigureHandle>(null);
  const [hasTrail, setHasTrail] = useState(!isWeakPhone);

  useEffect(() => {
    const draw = (): void =>
      figure.current?.draw(placeOf(positionAt(timeline, runner.positionMs()), timeline));
    if (still) {
      draw();
      return clock.every(STILL_EVERY_MS, draw);
    }
    const watch = createFrameWatch({ isWeak: isWeakPhone, onOverload: () => setHasTrail(false) });
    let request = requestAnimationFrame(function frame(atMs) {
      if (watch.isDue(atMs)) draw();
      request = requestAnimationFrame(frame);
    });
    return () => cancelAnimationFrame(request);
  }, [timeline, runner, clock, still, isWeakPhone]);

  return { figure, hasTrail };
}

const AT_START = { share: 0, turn: 0, lifted: 0 };

function placeOf(position: Position, { passMs }: Timeline) {
  if (position.kind === "closing" || position.kind === "ended")
    return { share: 1, turn: 0, lifted: 1 };
  if (position.kind !== "round") return AT_START;
  const { share, turn } = position.thumbs;
  const inPassMs = share * passMs;
  if (position.pass === 1 || inPassMs >= RETURN_MS) return { share, turn, lifted: 0 };
  const back = inPassMs / RETURN_MS;
  return { share: 1 - back + share * back, turn, lifted: Math.sin(Math.PI * back) };
}
