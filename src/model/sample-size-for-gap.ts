import { finiteOrNull } from './finite-or-null';

/** The 97.5 % point of the normal distribution: 95 % of a symmetric interval. */
export const normal95 = 1.959963984540054;

/**
 * How many people would have to be asked in each of two independent groups before the gap between two shares is more
 * than chance, at 95 % two-sided.
 *
 * Formula: n = (1.96/(p1 − p2))² × (p1(1 − p1) + p2(1 − p2)), rounded up to whole people (MODEL §1.7).
 * Respondents per group. There is no allowance for statistical power: with exactly n every second such study misses it.
 *
 * Null when the shares are equal (or all but): then no sample is large enough.
 *
 * @example sampleSizeForGap(0.84, 0.81) // 1231
 */
export function sampleSizeForGap(first: number, second: number): number | null {
  const variances = first * (1 - first) + second * (1 - second);
  return finiteOrNull(Math.ceil((normal95 / (first - second)) ** 2 * variances));
}
