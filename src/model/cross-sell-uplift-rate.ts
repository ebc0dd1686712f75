import type { CombinedCase } from './combined-case';

/**
 * How many more purchases of other products an average customer makes in a year because more customers are satisfied.
 * Today's cross-sell is already in the revenue per customer, so only the difference counts.
 *
 * Formula: (s1 − s0) × φ × (x_S − x_D), purchases per customer and year at full effect (MODEL §3.3).
 *
 * Negative when satisfaction falls or satisfied customers buy less. Never null.
 *
 * @example
 * crossSellUpliftRate({ satisfiedNow: 0.6, satisfiedTarget: 0.7, crossSellSatisfied: 0.2, crossSellDissatisfied: 0.08,
 *   causalShare: 1 }) // 0.012
 */
export function crossSellUpliftRate(
  c: Pick<
    CombinedCase,
    'satisfiedNow' | 'satisfiedTarget' | 'crossSellSatisfied' | 'crossSellDissatisfied' | 'causalShare'
  >,
): number {
  return (
    (c.satisfiedTarget - c.satisfiedNow) * c.causalShare * (c.crossSellSatisfied - c.crossSellDissatisfied)
  );
}
