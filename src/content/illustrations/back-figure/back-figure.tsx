import { useMemo, useRef, type Ref } from "react";
import type { Landmark } from "../../../core/protocol/protocol";
import { BackScene } from "./back-scene";
import { viewBox } from "./back-picture";
import { coilBetween, coilPath, thumbAt } from "./coil";
import { Hand, type HandProps } from "./hand";
import { landmarkY } from "./landmarks";
import { PathArrows } from "./path-arrows";
import { TrailLine } from "./trail-line";
import { useBackPainter, type BackFigureHandle, type Hands } from "./use-back-painter";
import { ZoneBands } from "./zone-bands";
import styles from "./back-figure.module.css";

export type BackFigureProps = {
  path: { readonly from: Landmark; readonly to: Landmark };
  /** Circles in one pass over the path. */
  circles: number;
  hands: Hands;
  /** Draws the line the thumbs follow and have followed. */
  trail: boolean;
  /** Nothing moves: the hands rest in the part of the back that is lit. */
  still?: boolean | undefined;
  /** Arrows at both sides tell which way the thumbs go; without it they stand only where nothing moves. */
  arrows?: boolean | undefined;
  /** A thin shirt covers her back. */
  clothed?: boolean | undefined;
  label: string;
  ref?: Ref<BackFigureHandle> | undefined;
};

/** Beside her back, where no hand of a pass hides an arrow. */
const ARROW_X = 106;

function HandLayer({ side, tip }: HandProps) {
  return (
    <div data-layer={side} className={styles["hand"]}>
      <svg className={styles["drawing"]} viewBox={viewBox} aria-hidden="true">
        <Hand tip={tip} side={side} />
      </svg>
    </div>
  );
}

/** Her back and two thumbs beside the spine, in layers, so that a moving hand costs no drawing. */
export function BackFigure({
  path,
  circles,
  hands,
  trail,
  still = false,
  arrows = still,
  clothed,
  label,
  ref,
}: BackFigureProps) {
  const figure = useRef<HTMLDivElement>(null);
  const fromY = landmarkY[path.from];
  const toY = landmarkY[path.to];
  const coil = useMemo(() => coilBetween(fromY, toY, circles), [fromY, toY, circles]);
  const line = useMemo(() => coilPath(coil), [coil]);
  const hasTrail = trail && !still;
  const tip = thumbAt(coil, 0, 0);

  useBackPainter(figure, ref, { coil, hands, trail: hasTrail, still });

  return (
    <div ref={figure} className={styles["figure"]} role="img" aria-label={label}>
      <svg className={styles["drawing"]} viewBox={viewBox} aria-hidden="true">
        <BackScene clothed={clothed}>{still && <ZoneBands />}</BackScene>
        {arrows && <PathArrows x={ARROW_X} fromY={fromY} toY={toY} thin />}
      </svg>
      {hasTrail && (
        <div data-layer="trail" className={styles["trail"]}>
          <svg className={styles["drawing"]} viewBox={viewBox} aria-hidden="true">
            {hands !== "left" && <TrailLine d={line} side="right" />}
            {hands !== "right" && <TrailLine d={line} side="left" />}
          </svg>
        </div>
      )}
      {hands !== "left" && <HandLayer side="right" tip={tip} />}
      {hands !== "right" && <HandLayer side="left" tip={tip} />}
    </div>
  );
}
