/** How many marks a scale has at most, besides its nought. */
const MOST_TICKS = 5;
const STEPS = [1, 2, 5, 10] as const;

/** Marks of a scale from 0 to a little above the most, at round figures. */
export function ticksUpTo(most: number): {
  readonly ticks: readonly number[];
  readonly end: number;
} {
  if (most <= 0) return { ticks: [0], end: 1 };
  const power = 10 ** Math.floor(Math.log10(most / MOST_TICKS));
  const step = power * (STEPS.find((one) => most / (power * one) <= MOST_TICKS) ?? 10);
  const end = most * 1.05;
  const count = Math.floor(end / step + 1e-9);
  return { ticks: Array.from({ length: count + 1 }, (_, place) => place * step), end };
}
