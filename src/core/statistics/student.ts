/**
 * How likely a figure of Student's t is to lie as far from the middle as `t`, on either side. Abramowitz & Stegun 26.7.3
 * and 26.7.4: finite sums for whole degrees of freedom, to 1e-15 absolutely.
 *
 * @param degrees a whole number from 1 on
 */
export function studentTwoSided(t: number, degrees: number): number {
  const angle = Math.atan(Math.abs(t) / Math.sqrt(degrees));
  const within = degrees % 2 === 0 ? evenWithin(angle, degrees) : oddWithin(angle, degrees);
  return Math.max(0, 1 - within);
}

function evenWithin(angle: number, degrees: number): number {
  const square = Math.cos(angle) ** 2;
  let term = 1;
  let sum = 0;
  for (let even = 2; even <= degrees; even += 2) {
    sum += term;
    term *= (square * (even - 1)) / even;
  }
  return Math.sin(angle) * sum;
}

function oddWithin(angle: number, degrees: number): number {
  const square = Math.cos(angle) ** 2;
  let term = Math.cos(angle);
  let sum = 0;
  for (let odd = 3; odd <= degrees; odd += 2) {
    sum += term;
    term *= (square * (odd - 1)) / odd;
  }
  return (2 / Math.PI) * (angle + Math.sin(angle) * sum);
}

const WIDEST_T = 1_000;
const HALVINGS = 80;

/**
 * How many standard errors of a mean its 95 % interval reaches to either side.
 *
 * @param degrees a whole number from 1 on
 */
export function studentReach(degrees: number): number {
  let low = 0;
  let high = WIDEST_T;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (studentTwoSided(middle, degrees) > 0.05) low = middle;
    else high = middle;
  }
  return high;
}
