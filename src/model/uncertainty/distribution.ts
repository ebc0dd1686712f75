import type { ParameterId } from '../parameters';
import { parameter } from '../parameters';
import type { Range } from './range';

/**
 * How an uncertain number is spread, in its own unit. Plain data:
 *
 * - `point`: certain.
 * - `beta`: a beta distribution with parameters a, b ≥ 1, stretched from 0..1 to `low`..`high`.
 * - `triangular`: thickest at `likely`, falling evenly to nothing at `low` and `high`.
 * - `lognormal`: its logarithm is normal with the median ln `median` and the standard deviation `sigma`; what would lie
 *   above `most` counts as `most`.
 */
export type Distribution =
  | { readonly kind: 'point'; readonly value: number }
  | {
      readonly kind: 'beta';
      readonly a: number;
      readonly b: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: 'triangular'; readonly low: number; readonly likely: number; readonly high: number }
  | { readonly kind: 'lognormal'; readonly median: number; readonly sigma: number; readonly most: number };

/** Φ⁻¹(0.9): one in ten of a normal distribution lies above so many standard deviations. */
export const normal90 = 1.2815515655446004;

export const pointAt = (value: number): Distribution => ({ kind: 'point', value });

/**
 * The distribution of a share that `sampleSize` people were asked, as far as the sample decides.
 *
 * Formula: Beta(k + 1, n − k + 1) with n = sampleSize / designEffect and k = round(share × n) (MODEL §6.1).
 *
 * @example shareDistribution(0.81, { sampleSize: 1000, designEffect: 1 }) // Beta(811, 191)
 */
export function shareDistribution(
  share: number,
  { sampleSize, designEffect }: { readonly sampleSize: number; readonly designEffect: number },
): Distribution {
  const asked = sampleSize / designEffect;
  // Of 133.3 people at most 133.3 can have said yes.
  const yes = Math.min(asked, Math.round(share * asked));
  return { kind: 'beta', a: yes + 1, b: asked - yes + 1, low: 0, high: 1 };
}

/**
 * The PERT distribution: a beta distribution from `low` to `high` that is thickest at `likely`.
 *
 * Formula: a = 1 + 4 (likely − low)/(high − low), b = 1 + 4 (high − likely)/(high − low) (MODEL §6.1). A range without
 * width is a point.
 *
 * @example pertDistribution(80, 100, 150) // { kind: 'beta', a: 2.142857, b: 3.857143, low: 80, high: 150 }
 */
export function pertDistribution(low: number, likely: number, high: number): Distribution {
  const width = high - low;
  if (!(width > 0)) return pointAt(likely);
  return {
    kind: 'beta',
    a: 1 + (4 * (likely - low)) / width,
    b: 1 + (4 * (high - likely)) / width,
    low,
    high,
  };
}

/** The triangular distribution; a range without width is a point. */
export const triangularDistribution = (low: number, likely: number, high: number): Distribution =>
  high > low ? { kind: 'triangular', low, likely, high } : pointAt(likely);

/**
 * The lognormal distribution of a number of which half the cases lie above `median` and one in ten above `p90`. Larger
 * numbers than `most` count as `most`, which moves neither of the two.
 *
 * Formula: σ = ln(P90/median) / 1.28155 (MODEL §6.1). A median of 0, or a P90 equal to it, is a point.
 *
 * @example lognormalDistribution(5, 10).sigma // 0.54087
 */
export function lognormalDistribution(median: number, p90: number, most = Infinity): Distribution {
  const sigma = Math.log(p90 / median) / normal90;
  if (!(median > 0) || !(sigma > 0)) return pointAt(median);
  return { kind: 'lognormal', median, sigma, most };
}

/** How an input is spread around its value; without a range it is certain. The range has no `rangeProblem`. */
export function distributionOf(id: ParameterId, value: number, range: Range | undefined): Distribution {
  switch (range?.kind) {
    case undefined:
      return pointAt(value);
    case 'beta':
      return shareDistribution(value, range);
    case 'pert':
      return pertDistribution(range.low, value, range.high);
    case 'triangular':
      return triangularDistribution(range.low, value, range.high);
    case 'lognormal':
      return lognormalDistribution(value, range.p90, parameter(id).max);
  }
}
