import { betaQuantile } from './beta-quantile';
import type { Distribution } from './distribution';
import { normalQuantile } from './normal-quantile';

/**
 * The value below which the part `probability` (above 0, below 1) of a distribution lies, in its unit. Never null.
 *
 * Formula: triangular low + √(p (high − low)(likely − low)) up to the likely value, the same from above beyond it;
 * lognormal median × e^(σ Φ⁻¹(p)); beta by `betaQuantile`. For many draws use `tabulatedQuantile`.
 *
 * @example quantileOf(lognormalDistribution(5, 10), 0.9) // 10
 */
export function quantileOf(distribution: Distribution, probability: number): number {
  switch (distribution.kind) {
    case 'point':
      return distribution.value;
    case 'beta': {
      const { a, b, low, high } = distribution;
      return low + (high - low) * betaQuantile(probability, a, b);
    }
    case 'triangular': {
      const { low, likely, high } = distribution;
      const width = high - low;
      return probability * width <= likely - low
        ? low + Math.sqrt(probability * width * (likely - low))
        : high - Math.sqrt((1 - probability) * width * (high - likely));
    }
    case 'lognormal': {
      const { median, sigma, most } = distribution;
      return Math.min(most, median * Math.exp(sigma * normalQuantile(probability)));
    }
  }
}
