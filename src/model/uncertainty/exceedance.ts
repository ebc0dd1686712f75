import { allAtOnce, type Steps } from './all-at-once';
import { partlySorted, type PartlySorted } from './partly-sorted';

const pointsPerStep = 20;

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
  return allAtOnce(exceedanceAmong(allAtOnce(partlySorted(numbers)), points));
}

/** The same of numbers that are partly sorted already; it needs nearly all of them in order, and a step for some at a time. */
export function* exceedanceAmong(numbers: PartlySorted, points = 101): Steps<Exceedance> {
  const values: number[] = [];
  const probabilities: number[] = [];
  if (numbers.count === 0) return { values, probabilities };
  for (let point = 0; point < points; point++) {
    const part = point / (points - 1);
    values.push(numbers.quantile(part));
    probabilities.push(1 - part);
    if (point % pointsPerStep === 0) yield;
  }
  return { values, probabilities };
}
