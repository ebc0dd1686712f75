import { quantileOfSorted, sortedNumbers } from './quantiles';

/** How likely each of some values is to be reached: a curve that falls from left to right. */
export interface Exceedance {
  readonly values: readonly number[];
  readonly probabilities: readonly number[];
}

/**
 * The curve of the probability that a result reaches a value, at `points` evenly spaced probabilities from 1 to 0;
 * empty without numbers.
 *
 * @example exceedanceCurve([0, 10], 3) // { values: [0, 5, 10], probabilities: [1, 0.5, 0] }
 */
export function exceedanceCurve(numbers: ArrayLike<number>, points = 101): Exceedance {
  const sorted = sortedNumbers(numbers);
  if (sorted.length === 0) return { values: [], probabilities: [] };
  const parts = Array.from({ length: points }, (_, index) => index / (points - 1));
  return {
    values: parts.map((part) => quantileOfSorted(sorted, part)),
    probabilities: parts.map((part) => 1 - part),
  };
}
