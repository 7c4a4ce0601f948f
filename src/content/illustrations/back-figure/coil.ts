/** The line one thumb draws beside the spine, in the units of the drawing; the right thumb, the left one is its mirror. */
export type Coil = {
  readonly fromY: number;
  readonly toY: number;
  readonly circles: number;
  readonly radius: number;
};

export type Point = { readonly x: number; readonly y: number };

/** The inner edge of every circle: a thumb's half width clear of the bone. */
export const INNER_X = 13;

const FULL_TURN = 2 * Math.PI;
const SAMPLES = 48;

const hold = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

/** Circles that nearly touch read as circles: closer they read as knitting, wider as waves. */
export const coilBetween = (fromY: number, toY: number, circles: number): Coil => ({
  fromY,
  toY,
  circles,
  radius: hold((Math.abs(toY - fromY) / circles) * 0.62, 6.5, 10.5),
});

/** Starts inside and goes over the top outwards, so that the mirror is right for the other hand. */
export function thumbAt(coil: Coil, share: number, turn: number, side: 1 | -1 = 1): Point {
  const angle = FULL_TURN * turn;
  const x = INNER_X + coil.radius * (1 - Math.cos(angle));
  const y = coil.fromY + (coil.toY - coil.fromY) * share - coil.radius * Math.sin(angle);
  return { x: side * x, y };
}

/** Whole circles behind the thumb, told apart from a rounding error at the seam. */
const circlesDone = (coil: Coil, share: number, turn: number): number =>
  Math.round(share * coil.circles - turn);

/** How much of the line's length lies behind the thumb, 0 to 1; `turnLengths` is that of one circle. */
export function lengthBehind(
  coil: Coil,
  turnLengths: readonly number[],
  share: number,
  turn: number,
): number {
  const at = hold(turn, 0, 1) * SAMPLES;
  const index = Math.floor(at);
  const before = turnLengths[index] ?? 1;
  const after = turnLengths[index + 1] ?? 1;
  const inTurn = before + (after - before) * (at - index);
  return hold((circlesDone(coil, share, turn) + inTurn) / coil.circles, 0, 1);
}

/** Share of one circle's length that lies before each of its equal steps: the line is not equally long everywhere. */
export function turnLengthsOf(coil: Coil): readonly number[] {
  const points = Array.from({ length: SAMPLES + 1 }, (_, step) => {
    const turn = step / SAMPLES;
    return thumbAt(coil, turn / coil.circles, turn);
  });
  const lengths = [0];
  let sum = 0;
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    if (next === undefined) break;
    sum += Math.hypot(next.x - point.x, next.y - point.y);
    lengths.push(sum);
  }
  return lengths.map((length) => length / sum);
}

const short = (value: number): string => String(Number(value.toFixed(2)));

/** The line as path data: four cubics make a circle, and every circle is the same. */
export function coilPath(coil: Coil): string {
  const { fromY, toY, circles, radius } = coil;
  const rise = (toY - fromY) / circles / FULL_TURN;
  const quarter = FULL_TURN / 4;
  const point = (angle: number): Point => ({
    x: radius * (1 - Math.cos(angle)),
    y: rise * angle - radius * Math.sin(angle),
  });
  const slope = (angle: number): Point => ({
    x: (radius * Math.sin(angle) * quarter) / 3,
    y: ((rise - radius * Math.cos(angle)) * quarter) / 3,
  });
  const cubic = (angle: number): string => {
    const [start, end] = [point(angle), point(angle + quarter)];
    const [leave, arrive] = [slope(angle), slope(angle + quarter)];
    const [dx, dy] = [end.x - start.x, end.y - start.y];
    const numbers = [leave.x, leave.y, dx - arrive.x, dy - arrive.y, dx, dy];
    return `c${numbers.map(short).join(" ")}`;
  };
  const circle = [0, 1, 2, 3].map((step) => cubic(step * quarter)).join("");
  return `M${INNER_X} ${fromY}${circle.repeat(circles)}`;
}
