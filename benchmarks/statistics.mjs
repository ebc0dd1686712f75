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

/** @param {readonly number[]} numbers */
export const median = (numbers) => percentile(numbers, 0.5);

/** @param {readonly number[]} numbers */
export const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
