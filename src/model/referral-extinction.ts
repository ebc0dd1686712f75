import type { CustomerFormulaInputs } from './customer-formula-inputs';
import { findRoot } from './find-root';
import { referralReproduction } from './referral-reproduction';

export interface ReferralExtinction {
  /** R0: customers that one customer brings on average. */
  readonly mean: number;
  /** How much that number differs from customer to customer; null when the reach is not a whole number. */
  readonly variance: number | null;
  /** Chance 0..1 that one customer's chain of recommendations ends; null when the reach is not a whole number. */
  readonly extinction: number | null;
}

/**
 * What chance does to recommendations when few customers start them: a customer recommends or not, and each of the k
 * people told buys or not, so even a chain that should grow can die out.
 *
 * Formula: mean p k q; variance p k q (1 − q) + p (1 − p)(k q)²; the chance of dying out is the smallest solution of
 * s = 1 − p + p (1 − q + q s)^k, which is 1 up to R0 = 1 (MODEL §4). With several seeds it is that chance to the power
 * of their number.
 *
 * Only the mean is known when k is not a whole number. In the one case without chance (p = q = k = 1) every customer
 * brings exactly one and the chain never dies out, although R0 is 1.
 *
 * @example referralExtinction({ referralRate: 0.67, reach: 5, referralConversion: 0.4 })
 * // { mean: 1.34, variance: 1.6884, extinction: 0.6327 }
 */
export function referralExtinction(
  i: Pick<CustomerFormulaInputs, 'referralRate' | 'reach' | 'referralConversion'>,
): ReferralExtinction {
  const { referralRate: p, reach: k, referralConversion: q } = i;
  const mean = referralReproduction(i);
  if (!Number.isInteger(k)) return { mean, variance: null, extinction: null };
  const variance = p * k * q * (1 - q) + p * (1 - p) * (k * q) ** 2;
  if (mean <= 1) return { mean, variance, extinction: mean === 1 && variance === 0 ? 0 : 1 };
  return { mean, variance, extinction: 1 - survival(p, k, q) };
}

/**
 * The chance e that the chain goes on for ever: the positive solution of p (1 − (1 − q e)^k) = e. The left side minus
 * the right is largest, and positive, at the lower end of the search.
 */
function survival(p: number, k: number, q: number): number {
  const excess = (e: number): number => (-p * Math.expm1(k * Math.log1p(-q * e))) / e - 1;
  const below = Math.min(1, (1 - (p * k * q) ** (-1 / (k - 1))) / q);
  return findRoot(excess, below, 1) ?? below;
}
