import { expectedResidualLifetime } from './expected-residual-lifetime';
import type { SbgParameters } from './sbg-parameters';

/**
 * How many payments a new customer makes when customers differ, the first one included, in today's money (DEL).
 * Without discounting it is the expected lifetime E[T] in periods.
 *
 * Formula: ₂F₁(1, β; α + β; 1/(1 + d)) = Σ_(t≥0) S(t)/(1 + d)^t, calculated as 1 + DERL(1)/(1 + d); with d = 0 it is
 * (α + β − 1)/(α − 1) (MODEL §5). Payments, at least 1.
 *
 * Null when the lifetime has no end: no discounting and α ≤ 1, or a rate below 0.
 *
 * @example expectedLifetimeSbg({ alpha: 3.8, beta: 15.2 }) // 6.43
 */
export function expectedLifetimeSbg(parameters: SbgParameters, discountRate = 0): number | null {
  const residual = expectedResidualLifetime({ ...parameters, period: 1, discountRate });
  return residual === null ? null : 1 + residual / (1 + discountRate);
}
