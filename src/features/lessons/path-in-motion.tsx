import { useEffect, useMemo, useRef } from "react";

import { BackFigure } from "../../content/illustrations/back-figure/back-figure";
import { backPlaceAt } from "../../content/illustrations/back-figure/back-place";
import type { BackFigureHandle } from "../../content/illustrations/back-figure/use-back-painter";
import { PathPicture } from "../../content/illustrations/path-picture";
import { protocols } from "../../content/protocols/index";
import { compileTimeline } from "../../core/protocol/compile";
import { positionAt } from "../../core/protocol/position";
import { practiceChoices, practiceOf } from "../../core/protocol/practice";
import type { ProtocolId } from "../../core/protocol/protocol";
import { useServices, useSettings } from "../../access/services-context";
import { useReducedMotion } from "../../access/use-reduced-motion";
import styles from "./lesson.module.css";

export type PathInMotionProps = { protocol: ProtocolId; label: string; isShown: boolean };

/**
 * The thumbs on their way over her back at the speed of the massage, round after round: the session's own figure.
 * Those who asked for still pictures, and paper, get one where two arrows tell the way.
 */
export function PathInMotion({ protocol, label, isShown }: PathInMotionProps) {
  const { clock, isWeakPhone } = useServices();
  const { clothedBack } = useSettings();
  const still = useReducedMotion();
  const figure = useRef<BackFigureHandle>(null);
  const timeline = useMemo(
    () => compileTimeline(practiceOf(protocols[protocol]), practiceChoices(protocols[protocol])),
    [protocol],
  );

  useEffect(() => {
    const round = timeline.segments.find(({ kind }) => kind === "round");
    if (still || !isShown || round === undefined) return undefined;
    const { startMs, endMs } = round;
    const draw = (ms: number): void =>
      figure.current?.draw(backPlaceAt(positionAt(timeline, startMs + ms), timeline));
    const beganMs = clock.monotonicMs();
    let request = requestAnimationFrame(function frame() {
      draw((clock.monotonicMs() - beganMs) % (endMs - startMs));
      request = requestAnimationFrame(frame);
    });
    return () => cancelAnimationFrame(request);
  }, [clock, timeline, isShown, still]);

  const atRest = <PathPicture path={timeline.path} clothed={clothedBack} label={label} />;
  if (still) return atRest;
  return (
    <>
      <div data-screen className={styles["picture"]}>
        <BackFigure
          ref={figure}
          path={timeline.path}
          circles={timeline.passMs / timeline.circleMs}
          hands="both"
          trail={!isWeakPhone}
          arrows
          clothed={clothedBack}
          label={label}
        />
      </div>
      <div className={styles["onPaper"]}>{atRest}</div>
    </>
  );
}
