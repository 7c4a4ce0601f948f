import type { Protocol } from "../../core/protocol/protocol";
import { BackScene } from "./back-figure/back-scene";
import { Hand } from "./back-figure/hand";
import { landmarkY } from "./back-figure/landmarks";
import { PathArrows } from "./back-figure/path-arrows";
import { Illustration, type IllustrationProps } from "./illustration";

export type PathPictureProps = IllustrationProps & {
  path: Protocol["path"];
  /** A thin shirt covers her back. */
  clothed?: boolean | undefined;
};

/** Hands that begin lower are shown here: below, the picture would cut them off. */
const LOWEST_HANDS_Y = 320;
/** How far from the spine the thumbs and the arrows lie, to both sides. */
const THUMB_X = 22;
const ARROW_X = 20;
/** From the thumbs to where the arrow comes out from under them. */
const BEFORE_ARROW = 30;

/** Which way the hands go over her back: they lie where the path begins, two arrows lead to its end. */
export function PathPicture({ path, clothed, label }: PathPictureProps) {
  const y = Math.min(landmarkY[path.from], LOWEST_HANDS_Y);
  const toY = landmarkY[path.to];
  const fromY = y + Math.sign(toY - y) * BEFORE_ARROW;

  return (
    <Illustration viewBox="-130 104 260 270" label={label}>
      <BackScene clothed={clothed} />
      <PathArrows x={ARROW_X} fromY={fromY} toY={toY} />
      <Hand tip={{ x: THUMB_X, y }} side="right" />
      <Hand tip={{ x: THUMB_X, y }} side="left" />
    </Illustration>
  );
}
