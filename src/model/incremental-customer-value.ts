import type { CustomerFormulaInputs, CustomerShares } from './customer-formula-inputs';
import { satisfiedCustomerValue, type SatisfiedCustomerValue } from './satisfied-customer-value';

/**
 * How much more a satisfied customer is worth than one who is not: dissatisfied customers also buy again sometimes.
 *
 * Formula: ΔS = A × [(r_S − r_D) + (x_S − x_D) + k (p_S q_S − p_D q_D)] (MODEL §1.7). Money per purchase cycle, gross.
 *
 * With all shares of the dissatisfied at 0 it is the published formula, which is therefore an upper bound. Negative
 * where dissatisfied customers do more. Never null; the total is the exact sum of the three parts.
 *
 * @example
 * incrementalCustomerValue({ ...b2c, purchaseValue: 100, reach: 5 }, { retention: 0.4, crossSell: 0.2,
 *   referralRate: 0.1, referralConversion: 0.3 }).total // 262.70 instead of 337.70
 */
export function incrementalCustomerValue(
  i: CustomerFormulaInputs,
  dissatisfied: CustomerShares,
): SatisfiedCustomerValue {
  const { purchaseValue, reach } = i;
  const satisfied = satisfiedCustomerValue(i);
  const anyway = satisfiedCustomerValue({
    purchaseValue,
    reach,
    retention: dissatisfied.retention,
    crossSell: dissatisfied.crossSell,
    referralRate: dissatisfied.referralRate,
    referralConversion: dissatisfied.referralConversion,
  });
  const retention = satisfied.retention - anyway.retention;
  const crossSell = satisfied.crossSell - anyway.crossSell;
  const referral = satisfied.referral - anyway.referral;
  return {
    total: retention + crossSell + referral,
    retention,
    crossSell,
    referral,
    multiplier: satisfied.multiplier - anyway.multiplier,
  };
}
