import { useEffect, useMemo, useRef } from "react";

import { BackFigure } from "../../content/illustrations/back-figure/back-figure";
import { backPlaceAt } from "../../content/illustrations/back-figure/back-place";
import type { BackFigureHandle } from "../../content/illustrations/back-figure/use-back-painter";
import { protocols } from "../../content/protocols/index";
import { compileTimeline } from "../../core/protocol/compile";
import { positionAt } from "../../core/protocol/position";
import { practiceChoices, practiceOf } from "../../core/protocol/practice";
import type { ProtocolId } from "../../core/protocol/protocol";
import { useServices } from "../../access/services-context";
import { useReducedMotion } from "../../access/use-reduced-motion";

export type PathInMotionProps = { protocol: ProtocolId; label: string; isShown: boolean };

/** The thumbs on their way over her back at the speed of the massage, round after round: the session's own figure. */
export function PathInMotion({ protocol, label, isShown }: PathInMotionProps) {
  const { clock, isWeakPhone } = useServices();
  const still = useReducedMotion();
  const figure = useRef<BackFigureHandle>(null);
  const timeline = useMemo(
    () => compileTimeline(practiceOf(protocols[protocol]), practiceChoices(protocols[protocol])),
    [protocol],
  );

  useEffect(() => {
    const round = timeline.segments.find(({ kind }) => kind === "round");
    if (!isShown || round === undefined) return undefined;
    const { startMs, endMs } = round;
    const draw = (ms: number): void =>
      figure.current?.draw(backPlaceAt(positionAt(timeline, startMs + ms), timeline));
    if (still) {
      draw(timeline.passMs / 2);
      return undefined;
    }
    const beganMs = clock.monotonicMs();
    let request = requestAnimationFrame(function frame() {
      draw((clock.monotonicMs() - beganMs) % (endMs - startMs));
      request = requestAnimationFrame(frame);
    });
    return () => cancelAnimationFrame(request);
  }, [clock, timeline, isShown, still]);

  return (
    <BackFigure
      ref={figure}
      path={timeline.path}
      circles={timeline.passMs / timeline.circleMs}
      hands="both"
      trail={!isWeakPhone}
      still={still}
      label={label}
    />
  );
}
