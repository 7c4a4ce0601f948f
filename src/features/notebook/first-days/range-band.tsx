import { useId } from "react";

import { softness, type FeedRange } from "../../../core/notebook/published-range";
import styles from "./range-band.module.css";
import type { AmountScale } from "./scales";

export type RangeBandProps = {
  range: readonly FeedRange[];
  scale: AmountScale;
  /** Of the day the range is of, as SVG attributes take it. */
  width: string;
};

/** Steps of the fading; between them the browser blends. */
const STEPS = 40;
const shares = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);

/** In this share of the height below the top the band is gone, however far the scale reaches. */
const TOP_FADE = 0.2;
const fadeAt = (share: number): number => Math.min(1, share / TOP_FADE);

/** What studies saw, one soft layer for each of them: it fades to all sides, so there is no line to reach. */
export function RangeBand({ range, scale, width }: RangeBandProps) {
  const id = useId();
  if (range.length === 0) return null;

  return (
    <>
      <defs>
        <linearGradient id={`${id}-day`}>
          <stop className={styles["mask"]} offset="0" stopOpacity="0" />
          <stop className={styles["mask"]} offset="0.2" stopOpacity="1" />
          <stop className={styles["mask"]} offset="0.6" stopOpacity="1" />
          <stop className={styles["mask"]} offset="1" stopOpacity="0" />
        </linearGradient>
        <mask id={`${id}-fade`}>
          <rect width={width} height="100%" fill={`url(#${id}-day)`} />
        </mask>
        {range.map((layer) => (
          <linearGradient key={layer.id} id={`${id}-${layer.id}`} x1="0" x2="0" y1="0" y2="1">
            {shares.map((share) => (
              <stop
                key={share}
                className={styles["layer"]}
                offset={share}
                stopOpacity={(softness(layer, scale.mlAt(share)) * fadeAt(share)).toFixed(3)}
              />
            ))}
          </linearGradient>
        ))}
      </defs>
      <g mask={`url(#${id}-fade)`} data-range="">
        {range.map((layer) => (
          <rect
            key={layer.id}
            className={styles["soft"]}
            width={width}
            height="100%"
            fill={`url(#${id}-${layer.id})`}
          />
        ))}
      </g>
    </>
  );
}
