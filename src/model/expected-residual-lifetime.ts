import { retentionSbg } from './retention-sbg';
import type { SbgParameters } from './sbg-parameters';

export interface ExpectedResidualLifetimeInputs extends SbgParameters {
  /** n: the period the customer is in; 1 before the first renewal. */
  readonly period: number;
  /** d: per period, as a share. */
  readonly discountRate: number;
}

/** A smaller discount rate is none: the sum would have too many terms, and no plan can tell. */
const smallestRate = 1e-10;
const mostTerms = 4e6;
const closeEnough = 1e-15;

/**
 * How many renewal payments a customer in period n is still worth, in today's money (DERL). Times the margin of a
 * period it is the residual lifetime value. Longer-standing customers are worth more.
 *
 * Formula: r_n × ₂F₁(1, β + n; α + β + n; 1/(1 + d)) = Σ_(t≥n) S(t)/S(n − 1)/(1 + d)^(t−n) (MODEL §5). It is valued just
 * before the renewal decision, and the first renewal payment is not discounted. Payments, 0 or more.
 *
 * Without discounting it is (β + n − 1)/(α − 1). Null when the sum has no end: no discounting and α ≤ 1, or a rate
 * below 0.
 *
 * Calculated as (1 + d)/d × ₂F₁(1, α; α + β + n; −1/d), the same function, by Gauss's continued fraction
 * (https://dlmf.nist.gov/15.7): its terms are all positive, and it needs about 9/√d of them where the sum needs 36/d.
 * Source: https://faculty.wharton.upenn.edu/wp-content/uploads/2012/04/Fader_hardie_contractual_mksc_10.pdf
 *
 * @example expectedResidualLifetime({ alpha: 3.8, beta: 15.2, period: 1, discountRate: 0.1 }) // 3.31
 */
export function expectedResidualLifetime(i: ExpectedResidualLifetimeInputs): number | null {
  const { alpha, beta, period, discountRate } = i;
  if (discountRate < 0) return null;
  if (discountRate < smallestRate) return alpha > 1 ? (beta + period - 1) / (alpha - 1) : null;
  const series = hypergeometricOfOne(alpha, alpha + beta + period, 1 / discountRate);
  return retentionSbg(i, period) * (1 + 1 / discountRate) * series;
}

/** ₂F₁(1, b; c; −x) for x > 0 and c − 1 ≥ b > 0, as a continued fraction evaluated forwards (Lentz). */
function hypergeometricOfOne(b: number, c: number, x: number): number {
  let numeratorRatio = c - 1;
  let denominatorRatio = 0;
  let fraction = c - 1;
  for (let term = 1; term <= mostTerms; term++) {
    const half = term >> 1;
    const factor = term % 2 === 1 ? (b + half) * (c - 1 + half) : half * (c - 1 - b + half);
    const next = c - 1 + term;
    denominatorRatio = 1 / (next + factor * x * denominatorRatio);
    numeratorRatio = next + (factor * x) / numeratorRatio;
    const change = numeratorRatio * denominatorRatio;
    fraction *= change;
    if (Math.abs(change - 1) < closeEnough) break;
  }
  return (c - 1) / fraction;
}
