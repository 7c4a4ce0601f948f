import { useEffect, useRef, useState, type RefObject } from "react";

import { backPlaceAt } from "../../../content/illustrations/back-figure/back-place";
import type { BackFigureHandle } from "../../../content/illustrations/back-figure/use-back-painter";
import { positionAt } from "../../../core/protocol/position";
import type { Timeline } from "../../../core/protocol/timeline";
import { useServices } from "../../../access/services-context";
import { useRunner } from "../../../access/use-runner";
import { createFrameWatch } from "./frame-watch";

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
  const { clock } = useServices();
  const runner = useRunner();
  const figure = useRef<BackFigureHandle>(null);
  const [hasTrail, setHasTrail] = useState(!isWeakPhone);

  useEffect(() => {
    const draw = (): void =>
      figure.current?.draw(backPlaceAt(positionAt(timeline, runner.positionMs()), timeline));
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
