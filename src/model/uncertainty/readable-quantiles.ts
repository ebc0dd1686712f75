import type { Distribution } from './distribution';
import { quantileOf } from './distribution-quantile';

/**
 * The values below which the parts `looks` of the cases lie, in its unit, rounded to three digits of the distance between
 * the first and the last: so they are shown, and whoever sets the input to one of them reads the very same result.
 *
 * @param looks probabilities in rising order, at least two
 * @example readableQuantiles(betaDistribution, [0.1, 0.9]) // [0.674, 0.7725]
 */
export function readableQuantiles(distribution: Distribution, looks: readonly number[]): readonly number[] {
  const exact = looks.map((part) => quantileOf(distribution, part));
  const step = 10 ** (Math.floor(Math.log10((exact.at(-1) ?? NaN) - (exact[0] ?? NaN))) - 2);
  return exact.map((value) => {
    const steps = Math.round(value / step);
    // Of a single value, or of what is as good as one, there is nothing to round.
    return Number.isSafeInteger(steps) ? Number((steps * step).toPrecision(12)) : value;
  });
}
