import { expectedLifetimeSbg } from './expected-lifetime-sbg';
import type { SbgParameters } from './sbg-parameters';

/**
 * How many payments a new customer makes, the first one included, when a programme makes every single customer less
 * likely to leave by the same part of the own chance.
 *
 * Formula: Σ_(t≥0) S'(t)/(1 + d)^t = E[(1 + d)/(d + (1 − ρ)Θ)], Θ ~ Beta(α, β) (MODEL §5): for one customer the sum is
 * geometric. Payments, at least 1, in today's money; without discounting it is the expected lifetime in periods.
 *
 * With ρ = 0 it is `expectedLifetimeSbg`. Null when the lifetime has no end (no discounting and α ≤ 1, or ρ = 1 without
 * discounting, or a rate below 0) and when ρ is outside 0..1: a programme that raises churn would push some customers
 * above 100 %.
 *
 * Calculated as (1 + d)/((1 − ρ)(d' + Θ)) with d' = d/(1 − ρ), which is `expectedLifetimeSbg` at the rate d'.
 *
 * @example programmeLifetimeSbg({ alpha: 3.8, beta: 15.2 }, 0, 0.1) // the same as expectedLifetimeSbg
 */
export function programmeLifetimeSbg(
  parameters: SbgParameters,
  churnCut: number,
  discountRate: number,
): number | null {
  if (churnCut < 0 || churnCut > 1 || discountRate < 0) return null;
  const churnLeft = 1 - churnCut;
  if (churnLeft === 0) return discountRate === 0 ? null : (1 + discountRate) / discountRate;
  // E[(1 + d')/(d' + Θ)] is known; the numerator is (1 + d) and the denominator (1 − ρ) times larger.
  const stretchedRate = discountRate / churnLeft;
  const known = expectedLifetimeSbg(parameters, stretchedRate);
  if (known === null) return null;
  return (known * (1 + discountRate)) / (churnLeft * (1 + stretchedRate));
}
