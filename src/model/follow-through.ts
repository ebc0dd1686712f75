import type { CustomerFormulaInputs, CustomerShares } from './customer-formula-inputs';
import { satisfiedCustomerValue, type SatisfiedCustomerValue } from './satisfied-customer-value';

/**
 * The value of a satisfied customer when people do only a part of what they say in a survey.
 *
 * Formula: S = A × (d_r r + d_x x + (d_p p) × k × (d_q q)), each d in 0..1 the part that is followed through
 * (MODEL §1.8). In money per purchase cycle; all d = 1 gives the published value, all d = 0 gives 0. Never null.
 *
 * Evidence for d_p: 33 of 68 % who intended to recommend did so, Kumar, Petersen & Leone 2007,
 * http://thefinancialbrand.com/48/the-harsh-truth-about-word-of-mouth-referrals/
 *
 * @example
 * followThroughCustomerValue(b2c, {
 *   retention: 0.8, crossSell: 0.5, referralRate: 0.485, referralConversion: 0.139,
 * }).total // 103.30 instead of 337.70
 */
export function followThroughCustomerValue(
  i: CustomerFormulaInputs,
  factors: CustomerShares,
): SatisfiedCustomerValue {
  return satisfiedCustomerValue({
    purchaseValue: i.purchaseValue,
    reach: i.reach,
    retention: i.retention * factors.retention,
    crossSell: i.crossSell * factors.crossSell,
    referralRate: i.referralRate * factors.referralRate,
    referralConversion: i.referralConversion * factors.referralConversion,
  });
}
