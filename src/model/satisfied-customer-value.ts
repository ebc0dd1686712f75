import type { CustomerFormulaInputs } from './customer-formula-inputs';
import { referralReproduction } from './referral-reproduction';

/** The value of one satisfied customer and its three parts, in money per purchase cycle. */
export interface SatisfiedCustomerValue {
  /** S: the three parts added up. */
  readonly total: number;
  /** A × r */
  readonly retention: number;
  /** A × x */
  readonly crossSell: number;
  /** A × p × k × q */
  readonly referral: number;
  /** M: how many average purchases one satisfied customer is worth; the formula without A. */
  readonly multiplier: number;
}

/**
 * What one satisfied customer is worth in a purchase cycle: own repeat purchases, purchases of other products, and
 * the purchases of the people the customer recommends to. Gross revenue, one cycle, no costs (MODEL §1).
 *
 * Formula: S = A × (r + x + p × k × q), in money; every part is 0 or more.
 *
 * Never null. The total is the exact sum of the three parts, so the parts always add up on the screen.
 *
 * Source: https://www.dagmar.fi/en/blogs/formula-that-quantifies-customer-experience-in-euros/
 *
 * @example
 * satisfiedCustomerValue({
 *   purchaseValue: 100, retention: 0.81, crossSell: 0.49, referralRate: 0.67, reach: 5, referralConversion: 0.62,
 * }).total // 337.70
 */
export function satisfiedCustomerValue(i: CustomerFormulaInputs): SatisfiedCustomerValue {
  const referredCustomers = referralReproduction(i);
  const retention = i.purchaseValue * i.retention;
  const crossSell = i.purchaseValue * i.crossSell;
  const referral = i.purchaseValue * referredCustomers;
  return {
    total: retention + crossSell + referral,
    retention,
    crossSell,
    referral,
    multiplier: i.retention + i.crossSell + referredCustomers,
  };
}
