import type { Distribution } from './distribution';
import { normalCdf } from './normal-cdf';

export interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/**
 * The mean and the variance of a distribution, in its unit and in its square. Exact. Never null.
 *
 * Formula: beta a/(a + b) and ab/((a + b)²(a + b + 1)), stretched; for PERT that is (low + 4 likely + high)/6 and
 * (mean − low)(high − mean)/7; triangular (low + likely + high)/3 and a sum of products over 18; lognormal by
 * `cutMoment` (MODEL §6.1).
 *
 * @example momentsOf(triangularDistribution(80, 100, 150)) // { mean: 110, variance: 216.67 }
 */
export function momentsOf(distribution: Distribution): Moments {
  switch (distribution.kind) {
    case 'point':
      return { mean: distribution.value, variance: 0 };
    case 'beta': {
      const { a, b, low, high } = distribution;
      const sum = a + b;
      const width = high - low;
      return { mean: low + (width * a) / sum, variance: (width * width * a * b) / (sum * sum * (sum + 1)) };
    }
    case 'triangular': {
      const { low, likely, high } = distribution;
      const [below, above] = [likely - low, high - likely];
      return {
        mean: (low + likely + high) / 3,
        variance: (below * below + below * above + above * above) / 18,
      };
    }
    case 'lognormal': {
      const mean = cutMoment(distribution, 1);
      return { mean, variance: cutMoment(distribution, 2) - mean * mean };
    }
  }
}

/**
 * The mean of X^power when X is lognormal and larger numbers than `most` count as `most`.
 *
 * Formula: median^p e^(p²σ²/2) Φ(c − pσ) + most^p Φ(−c) with c = ln(most/median)/σ.
 */
function cutMoment(
  { median, sigma, most }: Distribution & { readonly kind: 'lognormal' },
  power: number,
): number {
  const uncut = median ** power * Math.exp((power * power * sigma * sigma) / 2);
  if (most === Infinity) return uncut;
  const cut = Math.log(most / median) / sigma;
  return uncut * normalCdf(cut - power * sigma) + most ** power * normalCdf(-cut);
}
