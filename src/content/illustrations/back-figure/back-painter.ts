import { lengthBehind, thumbAt, turnLengthsOf, type Coil, type Point } from "./coil";
import { restingY, zoneAt } from "./landmarks";

/** Where the thumbs are: along the path, within the circle, and how far off the skin. */
export type BackPlace = { share: number; turn: number; lifted: number };

export type BackLayers = {
  figure: HTMLElement;
  left: HTMLElement | null;
  right: HTMLElement | null;
  trail: HTMLElement | null;
  trailLines: readonly SVGPathElement[];
};

/** Hands that travel back go a little to the outside. */
const LIFTED_X = 7;
/** A shorter step of the trail than this would be hidden under the thumb anyway. */
const LEAST_TRAIL_STEP = 0.003;

/** Moves the layers of the figure. A frame costs two transforms and, now and then, two dash offsets. */
export function createBackPainter(layers: BackLayers, coil: Coil, still: boolean) {
  const turnLengths = turnLengthsOf(coil);
  const start = thumbAt(coil, 0, 0);
  let drawnTrail = -1;
  let drawnLifted = -1;

  const moveHands = (tip: Point, scale: number): void => {
    const dx = (tip.x - start.x) * scale;
    const dy = (tip.y - start.y) * scale;
    if (layers.right !== null) layers.right.style.transform = `translate3d(${dx}px,${dy}px,0)`;
    if (layers.left !== null) layers.left.style.transform = `translate3d(${-dx}px,${dy}px,0)`;
  };

  const fade = (lifted: number): void => {
    if (lifted === drawnLifted) return;
    drawnLifted = lifted;
    const hands = String(1 - 0.15 * lifted);
    if (layers.right !== null) layers.right.style.opacity = hands;
    if (layers.left !== null) layers.left.style.opacity = hands;
    if (layers.trail !== null) layers.trail.style.opacity = String(1 - 0.6 * lifted);
  };

  const lengthenTrail = (behind: number): void => {
    if (Math.abs(behind - drawnTrail) < LEAST_TRAIL_STEP) return;
    drawnTrail = behind;
    const offset = String(100 - 100 * behind);
    for (const path of layers.trailLines) path.setAttribute("stroke-dashoffset", offset);
  };

  const drawMoving = ({ share, turn, lifted }: BackPlace, scale: number): void => {
    const tip = thumbAt(coil, share, turn);
    moveHands({ x: tip.x + LIFTED_X * lifted, y: tip.y }, scale);
    fade(lifted);
    if (lifted === 0) lengthenTrail(lengthBehind(coil, turnLengths, share, turn));
  };

  const drawStill = ({ share }: BackPlace, scale: number): void => {
    const zone = zoneAt(coil.fromY + (coil.toY - coil.fromY) * share);
    if (layers.figure.dataset["zone"] !== zone) layers.figure.dataset["zone"] = zone;
    const y = restingY(zone, coil.fromY, coil.toY);
    moveHands({ x: start.x + coil.radius, y }, scale);
  };

  return still ? drawStill : drawMoving;
}
