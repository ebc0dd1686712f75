// @ts-check

/**
 * The value below which the given part of the numbers lies (nearest rank); NaN without numbers.
 *
 * @param {readonly number[]} numbers
 * @param {number} part 0.95 for the 95th percentile
 */
export function percentile(numbers, part) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const rank = Math.ceil(part * sorted.length) - 1;
  return sorted[Math.min(sorted.length - 1, Math.max(0, rank))] ?? NaN;
}

/** The middle number, or the mean of the two in the middle. @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

/** @param {readonly number[]} numbers */
export const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
