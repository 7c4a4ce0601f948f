/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle] ?? NaN;
  return ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

export const sum = (values) => values.reduce((total, value) => total + value, 0);

/** Adds up `sizeOf` of the items of each group. @returns {Map<string, number>} largest first */
export function sumBy(items, groupOf, sizeOf) {
  const sums = new Map();
  for (const item of items) {
    const group = groupOf(item);
    sums.set(group, (sums.get(group) ?? 0) + sizeOf(item));
  }
  return new Map([...sums].toSorted(([, a], [, b]) => b - a));
}
