/** Mean and spread of some numbers. */
export interface Spread {
  /** How many numbers there are, NaN left out. */
  readonly count: number;
  readonly mean: number;
  /** Standard deviation, of a sample: divided by n − 1. 0 of a single number. */
  readonly deviation: number;
}

/**
 * The mean and the standard deviation of some numbers; NaN is left out. Of no numbers the mean is NaN.
 *
 * Method: two passes, the second around the mean, which keeps the digits.
 *
 * @example spreadOf([1, 2, 3, 4]) // { count: 4, mean: 2.5, deviation: 1.29 }
 */
export function spreadOf(numbers: readonly number[] | Float64Array): Spread {
  const { length } = numbers;
  let count = 0;
  let sum = 0;
  for (let index = 0; index < length; index++) {
    const value = numbers[index] ?? NaN;
    if (Number.isNaN(value)) continue;
    count++;
    sum += value;
  }
  const mean = sum / count;
  let squares = 0;
  for (let index = 0; index < length; index++) {
    const deviation = (numbers[index] ?? NaN) - mean;
    if (!Number.isNaN(deviation)) squares += deviation * deviation;
  }
  return { count, mean, deviation: count < 2 ? squares : Math.sqrt(squares / (count - 1)) };
}
