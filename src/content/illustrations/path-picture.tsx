import type { Protocol } from "../../core/protocol/protocol";
import { BackScene } from "./back-figure/back-scene";
import { Hand } from "./back-figure/hand";
import { landmarkY } from "./back-figure/landmarks";
import { Illustration, type IllustrationProps } from "./illustration";

export type PathPictureProps = IllustrationProps & { path: Protocol["path"] };

const stroke = { fill: "none", strokeLinecap: "round", strokeLinejoin: "round" } as const;

/** Hands that begin lower are shown here: below, the picture would cut them off. */
const LOWEST_HANDS_Y = 320;
/** How far from the spine the thumbs and the arrows lie, to both sides. */
const THUMB_X = 22;
const ARROW_X = 20;
/** From the thumbs to where the arrow comes out from under them. */
const BEFORE_ARROW = 30;
const HEAD = { halfWidth: 13, length: 16 };

/** An arrow beside the spine from one height to another. */
function arrowPath(x: number, fromY: number, toY: number): string {
  const barbY = toY - Math.sign(toY - fromY) * HEAD.length;
  return (
    `M${x} ${fromY}V${toY}` +
    `M${x - HEAD.halfWidth} ${barbY}L${x} ${toY}L${x + HEAD.halfWidth} ${barbY}`
  );
}

/** Which way the hands go over her back: they lie where the path begins, two arrows lead to its end. */
export function PathPicture({ path, label }: PathPictureProps) {
  const y = Math.min(landmarkY[path.from], LOWEST_HANDS_Y);
  const toY = landmarkY[path.to];
  const fromY = y + Math.sign(toY - y) * BEFORE_ARROW;
  const d = arrowPath(ARROW_X, fromY, toY) + arrowPath(-ARROW_X, fromY, toY);

  return (
    <Illustration viewBox="-130 104 260 270" label={label}>
      <BackScene />
      {/* Light below dark, so that they stand out on skin. */}
      <path d={d} {...stroke} stroke="#FFF9F0" strokeWidth="14" />
      <path d={d} {...stroke} stroke="#0B5D5A" strokeWidth="8" />
      <Hand tip={{ x: THUMB_X, y }} side="right" />
      <Hand tip={{ x: THUMB_X, y }} side="left" />
    </Illustration>
  );
}
