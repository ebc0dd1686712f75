import { findRoot } from './find-root';

/**
 * The share of a market that recommendations reach in the end, started by a handful of customers.
 *
 * Formula: the positive solution of z = 1 − e^(−R0 z), a share 0..1; 0 up to R0 = 1 (MODEL §4). Never null.
 *
 * Solved as (1 − e^(−R0 z))/z = 1 above z = ln(R0)/R0, which is always below the solution. Same equation as the final
 * size of an epidemic, https://en.wikipedia.org/wiki/Compartmental_models_(epidemiology)
 *
 * @example finalReferralShare(1.5) // 0.583
 */
export function finalReferralShare(reproduction: number): number {
  if (reproduction <= 1) return 0;
  const below = Math.log1p(reproduction - 1) / reproduction;
  const excess = (share: number): number => -Math.expm1(-reproduction * share) / share - 1;
  return findRoot(excess, below, 1) ?? below;
}
