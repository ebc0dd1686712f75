import type { CustomerShares } from './customer-formula-inputs';
import { finiteOrNull } from './finite-or-null';

/**
 * The reach at which recommending is worth as much as the customer's own purchases. Below it loyalty carries the
 * value, above it word of mouth does.
 *
 * Formula: k= = (r + x) / (p × q), in people reached per recommender (MODEL §1.5).
 *
 * Null when p × q = 0: without referrals there is no such reach.
 *
 * @example parityReach({ retention: 0.81, crossSell: 0.49, referralRate: 0.67, referralConversion: 0.62 }) // 3.13
 */
export function parityReach(shares: CustomerShares): number | null {
  const { retention, crossSell, referralRate, referralConversion } = shares;
  return finiteOrNull((retention + crossSell) / (referralRate * referralConversion));
}
